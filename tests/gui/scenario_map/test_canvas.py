"""A map looked over with the mouse and walked through with the keyboard."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from entretien.gui.scenario_map.canvas import Canvas
from entretien.gui.scenario_map.picture import Picture
from entretien.gui.scenario_map.zooming import CLOSER, CLOSEST, FARTHEST
from entretien.gui.theme.theme import Theme
from entretien.mapping.overlays.overlay import Overlay
from entretien.mapping.placing import Size, place
from entretien.mapping.scenario_map import ScenarioMap


def middle(canvas: Canvas, picture: Picture, card: str) -> QPoint:
    """Where a card is on the screen."""
    box = picture.placement.cards[card]
    return canvas.mapFromScene(QPointF(box.middle, box.y + box.height / 2))


def wheel(canvas: Canvas, turned: int, keys: Qt.KeyboardModifier) -> None:
    at = QPointF(50, 50)
    event = QWheelEvent(
        at,
        canvas.mapToGlobal(at),
        QPoint(),
        QPoint(0, turned),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas.viewport(), event)


def test_it_opens_on_its_first_card(canvas: Canvas, picture: Picture) -> None:
    assert canvas.rect().contains(middle(canvas, picture, "informations"))
    assert canvas.zoom == pytest.approx(1.0, abs=0.25)


def test_a_click_takes_a_card(qtbot: QtBot, canvas: Canvas, picture: Picture) -> None:
    with qtbot.waitSignal(canvas.card_chosen) as heard:
        QTest.mouseClick(
            canvas.viewport(), Qt.MouseButton.LeftButton, pos=middle(canvas, picture, "informations")
        )

    assert heard.args == ["informations"]
    assert canvas.card == "informations"


def test_a_click_beside_the_cards_takes_none(canvas: Canvas) -> None:
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(3, 400))

    assert canvas.card == ""


def test_a_drag_pans_and_takes_no_card(canvas: Canvas, picture: Picture) -> None:
    start = middle(canvas, picture, "informations")
    before = canvas.in_sight
    QTest.mousePress(canvas.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(canvas.viewport(), start - QPoint(0, 90))
    QTest.mouseRelease(canvas.viewport(), Qt.MouseButton.LeftButton, pos=start - QPoint(0, 90))

    assert canvas.in_sight.top() > before.top()
    assert canvas.card == ""
    assert not canvas.left_alone


def test_a_double_click_opens_a_card(qtbot: QtBot, canvas: Canvas, picture: Picture) -> None:
    with qtbot.waitSignal(canvas.card_activated) as heard:
        at = middle(canvas, picture, "informations")
        QTest.mouseDClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=at)

    assert heard.args == ["informations"]


def test_arrows_follow_what_leads_on_and_enter_opens(qtbot: QtBot, canvas: Canvas) -> None:
    canvas.choose("informations")
    QTest.keyClick(canvas, Qt.Key.Key_Down)
    QTest.keyClick(canvas, Qt.Key.Key_Down)

    with qtbot.waitSignal(canvas.card_activated) as heard:
        QTest.keyClick(canvas, Qt.Key.Key_Return)

    assert heard.args == ["besoins"]


def test_the_first_key_takes_the_first_card(canvas: Canvas) -> None:
    QTest.keyClick(canvas, Qt.Key.Key_Down)

    assert canvas.card == "informations"


def test_the_keyboard_that_comes_has_a_card_to_start_from(canvas: Canvas) -> None:
    canvas.clearFocus()
    canvas.setFocus(Qt.FocusReason.TabFocusReason)

    assert canvas.card == "informations"


def test_the_card_at_hand_is_brought_in_sight(canvas: Canvas, picture: Picture) -> None:
    canvas.zoom_by(CLOSEST / canvas.zoom)
    canvas.choose("end:accord")

    assert canvas.viewport().rect().contains(middle(canvas, picture, "end:accord"))


def test_a_card_that_is_not_there_changes_nothing(canvas: Canvas) -> None:
    canvas.choose("besoins")
    canvas.choose("parti")

    assert canvas.card == "besoins"


def test_the_wheel_with_control_zooms_about_the_pointer(canvas: Canvas) -> None:
    canvas.zoom_by(3)
    canvas.zoom_by(1 / CLOSER)
    zoom, under = canvas.zoom, canvas.mapToScene(QPoint(50, 50))
    wheel(canvas, 120, Qt.KeyboardModifier.ControlModifier)

    assert canvas.zoom == pytest.approx(zoom * CLOSER)
    assert canvas.mapToScene(QPoint(50, 50)).y() == pytest.approx(under.y(), abs=2)


def test_the_wheel_alone_scrolls(canvas: Canvas) -> None:
    zoom, top = canvas.zoom, canvas.in_sight.top()
    wheel(canvas, -120, Qt.KeyboardModifier.NoModifier)

    assert canvas.zoom == zoom
    assert canvas.in_sight.top() > top


@pytest.mark.parametrize(("key", "factor"), [(Qt.Key.Key_Plus, CLOSER), (Qt.Key.Key_Minus, 1 / CLOSER)])
def test_keys_zoom(canvas: Canvas, key: Qt.Key, factor: float) -> None:
    zoom = canvas.zoom
    QTest.keyClick(canvas, key)

    assert canvas.zoom == pytest.approx(zoom * factor)


def test_zoom_has_its_ends(canvas: Canvas) -> None:
    canvas.zoom_by(1_000)
    assert canvas.zoom == pytest.approx(CLOSEST)

    canvas.zoom_by(1 / 1_000_000)
    assert canvas.zoom == pytest.approx(FARTHEST)


def test_the_whole_map_can_be_brought_in_sight(canvas: Canvas) -> None:
    canvas.fit()

    assert canvas.in_sight.adjusted(-2, -2, 2, 2).contains(canvas.sceneRect())


def test_the_small_map_is_there_when_something_is_out_of_sight(canvas: Canvas) -> None:
    canvas.zoom_by(CLOSEST / canvas.zoom)
    assert canvas.mini_map.isVisible()

    canvas.fit()
    canvas.zoom_by(0.9)
    assert not canvas.mini_map.isVisible()


def test_the_small_map_leaves_most_of_a_narrow_one_in_sight(canvas: Canvas) -> None:
    canvas.resize(240, 270)
    canvas.zoom_by(CLOSEST / canvas.zoom)

    assert canvas.mini_map.isVisible()
    assert canvas.mini_map.width() <= canvas.viewport().width() // 3


def test_a_click_on_the_small_map_goes_there(canvas: Canvas) -> None:
    canvas.zoom_by(CLOSEST / canvas.zoom)
    small = canvas.mini_map
    QTest.mouseClick(small, Qt.MouseButton.LeftButton, pos=QPoint(small.width() // 2, small.height() - 2))

    assert canvas.in_sight.bottom() == pytest.approx(canvas.sceneRect().bottom(), abs=30)


def test_a_resized_window_leaves_what_the_person_looks_at(canvas: Canvas) -> None:
    canvas.zoom_by(CLOSEST / canvas.zoom)
    canvas.resize(700, 480)

    assert canvas.zoom == pytest.approx(CLOSEST)


def test_assistive_tools_are_told_of_the_card(canvas: Canvas) -> None:
    canvas.describe("2.1 arrivee. Mène à 3.1")

    assert canvas.accessibleName() == "Une carte"
    assert canvas.accessibleDescription() == "2.1 arrivee. Mène à 3.1"


@pytest.mark.parametrize("zoom", [0.1, 0.4, 1.0])
def test_it_is_painted_at_every_distance_and_with_an_overlay(
    canvas: Canvas, overlay: Overlay, zoom: float
) -> None:
    canvas.zoom_by(zoom / canvas.zoom)
    plain = canvas.viewport().grab().toImage()
    canvas.lay_over(overlay)
    coloured = canvas.viewport().grab().toImage()
    canvas.lay_over(None)

    assert plain != coloured
    assert canvas.viewport().grab().toImage() == plain


def test_a_map_of_nothing_is_shown_too(qtbot: QtBot, theme: Theme) -> None:
    empty = ScenarioMap("", (), ())
    canvas = Canvas(theme, Picture(theme, empty, place(empty, Size(1, 1))), "Rien")
    qtbot.addWidget(canvas)
    canvas.show()
    QTest.keyClick(canvas, Qt.Key.Key_Down)
    canvas.fit()
    canvas.viewport().grab()

    assert canvas.card == ""
