"""The map of what is being written."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from entretien.application.authoring.workbench import Change
from entretien.gui.background import wait
from entretien.gui.scenario_map.canvas import Canvas
from entretien.gui.studio.map.pane import MapPane
from entretien.gui.studio.session import Session, Spot
from entretien.gui.studio.view import StudioScreen
from entretien.gui.theme.theme import Theme
from entretien.manuscript.changing import put
from entretien.manuscript.edits import Edit, Splice
from samples.including import FRAGMENT, INCLUDING

Open = Callable[[str], Session]

CADRE = ("phases", "greeting", "exchanges", "cadre")


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme, session: Session) -> MapPane:
    shown = MapPane(theme, session)
    qtbot.addWidget(shown)
    shown.resize(1000, 700)
    shown.show()
    qtbot.waitUntil(lambda: shown.map.canvas is not None)
    return shown


def canvas(pane: MapPane) -> Canvas:
    assert pane.map.canvas is not None
    return pane.map.canvas


def names(pane: MapPane) -> list[str]:
    offered = pane.map.tools.overlays
    return [offered.itemText(place) for place in range(offered.count())]


def break_text(session: Session) -> None:
    session.do(Change("casser", session.workbench.entry, Edit((Splice(0, 0, "format: 9\n"),))))


def test_an_edit_is_seen_on_the_map(qtbot: QtBot, pane: MapPane, session: Session) -> None:
    before = canvas(pane)
    assert session.manuscript is not None
    client = (*CADRE, "client")
    session.do(
        Change(
            "modifier la réplique",
            session.workbench.entry,
            put(session.manuscript, client, "Ça va être long ?"),
        )
    )
    qtbot.waitUntil(lambda: canvas(pane) is not before)
    pane.map.choose("cadre")

    assert "Ça va être long" in canvas(pane).accessibleDescription()


def test_a_text_with_a_mistake_leaves_the_last_map_greyed(
    qtbot: QtBot, pane: MapPane, session: Session
) -> None:
    break_text(session)
    with qtbot.waitSignal(session.checked):
        pass
    veiled = canvas(pane).viewport().grab().toImage()

    assert pane.status.text() == "Le texte a une faute\u00a0: cette carte est celle d'avant."
    assert not pane.explore.isEnabled()
    assert canvas(pane).isVisible()

    session.undo()
    with qtbot.waitSignal(session.checked):
        pass
    assert pane.status.text() == ""
    assert canvas(pane).viewport().grab().toImage() != veiled


def test_the_card_of_what_is_looked_at_is_at_hand(pane: MapPane, session: Session) -> None:
    session.look_at(Spot(session.workbench.entry, (*CADRE, "replies", 1, "say")))

    assert canvas(pane).card == "cadre"
    assert session.spot.address == (*CADRE, "replies", 1, "say")


def test_what_a_card_shows_is_looked_at(pane: MapPane, session: Session) -> None:
    canvas(pane).choose("cadre")

    assert session.spot == Spot(session.workbench.entry, CADRE)


def test_every_card_of_a_fragment_leads_where_it_is_included_and_stays_at_hand(
    qtbot: QtBot, theme: Theme, folder: Path, open_session: Open
) -> None:
    (folder / "fragments").mkdir(exist_ok=True)
    (folder / "fragments" / "conge.yaml").write_text(FRAGMENT, encoding="utf-8")
    (folder / "essai.yaml").write_text(INCLUDING, encoding="utf-8")
    session = open_session("essai")
    screen = StudioScreen(theme, session)
    qtbot.addWidget(screen)
    screen.show()
    screen.writing.setCurrentWidget(screen.map)
    qtbot.waitUntil(lambda: screen.map.map.canvas is not None)

    canvas(screen.map).choose("adieu_encore")

    assert session.spot.address == ("phases", "greeting", "exchanges", "adieu")
    assert canvas(screen.map).card == "adieu_encore"
    assert screen.outline.tree.at_hand is not None
    assert screen.outline.tree.at_hand.name == "adieu"
    screen.outline.tree.setCurrentIndex(screen.outline.tree.indexBelow(screen.outline.tree.currentIndex()))
    assert canvas(screen.map).card == "relance"


def test_enter_on_a_card_goes_and_writes_it(qtbot: QtBot, theme: Theme, session: Session) -> None:
    screen = StudioScreen(theme, session)
    qtbot.addWidget(screen)
    screen.show()
    screen.writing.setCurrentWidget(screen.map)
    qtbot.waitUntil(lambda: screen.map.map.canvas is not None)
    canvas(screen.map).choose("cadre")
    QTest.keyClick(canvas(screen.map), Qt.Key.Key_Return)

    assert screen.writing.currentIndex() == 0
    assert session.spot.address == CADRE


def test_competences_may_colour_it_at_once(pane: MapPane) -> None:
    assert names(pane)[:2] == ["Sans couleur", "Compétences évaluées"]


def test_every_path_is_explored_when_asked_for(qtbot: QtBot, pane: MapPane) -> None:
    pane.explore.click()
    assert not pane.explore.isEnabled()
    assert pane.status.text() == "Exploration de tous les chemins…"

    qtbot.waitUntil(lambda: "Meilleur chemin" in names(pane), timeout=60_000)
    assert pane.explore.isEnabled()
    assert pane.map.tools.overlay is not None
    assert pane.map.tools.overlay.name == "Meilleur chemin"
    assert names(pane)[1:5] == [
        "Meilleur chemin",
        "Plus mauvais chemin",
        "Jamais atteint",
        "Compétences évaluées",
    ]


def test_an_edit_gives_the_exploration_up(qtbot: QtBot, pane: MapPane, session: Session) -> None:
    pane.explore.click()
    assert session.manuscript is not None
    session.do(
        Change(
            "changer le titre", session.workbench.entry, put(session.manuscript, ("title",), "Un autre titre")
        )
    )
    with qtbot.waitSignal(session.checked):
        pass

    assert pane.explore.isEnabled()
    wait()
    qtbot.wait(20)
    assert "Meilleur chemin" not in names(pane)


def test_out_of_sight_nothing_is_drawn(qtbot: QtBot, theme: Theme, session: Session) -> None:
    shown = MapPane(theme, session)
    qtbot.addWidget(shown)
    wait()

    assert shown.map.canvas is None
