"""The plan is kept with the keyboard, the pointer and a menu; the text follows, and everything is undone."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPointF, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from entretien.application.authoring.workbench import Change
from entretien.content.diagnostics import Severity
from entretien.gui.studio.outline.model import BADGE, ENTRY
from entretien.gui.studio.outline.pane import OutlinePane
from entretien.gui.studio.outline.removal_dialog import RemovalDialog
from entretien.gui.studio.session import Session, Spot
from entretien.gui.theme.theme import Theme
from entretien.manuscript.edits import Edit, Splice
from entretien.manuscript.nodes import Address, Mapping

GREETING: Address = ("phases", "greeting", "exchanges")


@pytest.fixture(name="pane")
def a_pane(qtbot: QtBot, theme: Theme, session: Session) -> OutlinePane:
    pane = OutlinePane(theme, session)
    qtbot.addWidget(pane)
    pane.resize(300, 700)
    pane.show()
    pane.activateWindow()
    pane.tree.setFocus()
    qtbot.waitUntil(pane.tree.hasFocus)
    return pane


def text_of(session: Session) -> str:
    return session.workbench.texts[session.workbench.entry]


def keys(session: Session, address: Address) -> list[str]:
    assert session.manuscript is not None
    node = session.manuscript.at(address)
    assert isinstance(node, Mapping)
    return [entry.key.text for entry in node.entries]


def go_to(pane: OutlinePane, session: Session, address: Address) -> None:
    session.look_at(Spot(session.workbench.entry, address))
    assert pane.tree.at_hand is not None
    assert pane.tree.at_hand.address == address[: len(pane.tree.at_hand.address)]


def lines(pane: OutlinePane, parent: QModelIndex | None = None) -> list[QModelIndex]:
    """Every line shown, from top to bottom."""
    above, found = parent or QModelIndex(), []
    for row in range(pane.tree.plan.rowCount(above)):
        index = pane.tree.plan.index(row, 0, above)
        found += [index, *lines(pane, index)]
    return found


def line(pane: OutlinePane, name: str) -> QModelIndex:
    return next(index for index in lines(pane) if index.data(ENTRY).name == name)


# Looking.


def test_the_line_at_hand_is_what_the_author_looks_at(pane: OutlinePane, session: Session) -> None:
    go_to(pane, session, (*GREETING, "cadre", "replies", 0, "say"))
    assert pane.tree.at_hand is not None
    assert pane.tree.at_hand.name == "cadre"
    assert session.spot.address[-1] == "say"  # the plan does not look elsewhere by itself


def test_arrows_look_at_one_line_after_the_other(qtbot: QtBot, pane: OutlinePane, session: Session) -> None:
    go_to(pane, session, (*GREETING, "cadre"))
    names = keys(session, GREETING)
    QTest.keyClick(pane.tree, Qt.Key.Key_Down)
    assert session.spot.address == (*GREETING, names[names.index("cadre") + 1])


def test_the_files_are_looked_at_too(pane: OutlinePane, session: Session) -> None:
    persona = next(index for index in lines(pane) if index.data(ENTRY).text == "Le client")
    pane.tree.setCurrentIndex(persona)
    assert session.spot == Spot("personas/lina_ferrand.yaml")


def test_enter_goes_and_writes(qtbot: QtBot, pane: OutlinePane, session: Session) -> None:
    go_to(pane, session, (*GREETING, "cadre"))
    with qtbot.waitSignal(pane.opened) as opened:
        QTest.keyClick(pane.tree, Qt.Key.Key_Return)
    assert opened.args == [Spot(session.workbench.entry, (*GREETING, "cadre"))]


def test_words_narrow_the_plan_and_what_was_closed_is_closed_again(pane: OutlinePane) -> None:
    greeting = line(pane, "greeting")
    pane.tree.collapse(greeting)
    pane.search.setText("cadre")
    assert "cadre" in [index.data(ENTRY).name for index in lines(pane)]
    assert len(lines(pane)) < 10
    assert all(pane.tree.isExpanded(index) for index in pane.tree.plan.openable())
    pane.search.clear()
    assert not pane.tree.isExpanded(line(pane, "greeting"))
    assert pane.tree.isExpanded(line(pane, "diagnosis"))


# Changing.


def test_a_line_is_renamed_in_its_place_and_the_text_everywhere(
    qtbot: QtBot, pane: OutlinePane, session: Session
) -> None:
    before = text_of(session)
    go_to(pane, session, (*GREETING, "cadre"))
    QTest.keyClick(pane.tree, Qt.Key.Key_F2)
    field = pane.tree.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    assert field.text() == "cadre"
    field.setText("tout_autre_cadre")
    with qtbot.waitSignal(session.changed):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert "next: tout_autre_cadre" in text_of(session)
    assert "next: cadre" not in text_of(session)
    assert session.spot.address == (*GREETING, "tout_autre_cadre")
    assert pane.tree.at_hand is not None
    assert pane.tree.at_hand.name == "tout_autre_cadre"
    assert pane.tree.hasFocus()
    session.undo()
    assert text_of(session) == before
    assert session.spot.address == (*GREETING, "cadre")
    session.redo()
    assert session.spot.address == (*GREETING, "tout_autre_cadre")


def test_a_name_that_is_taken_is_refused_and_nothing_changes(
    qtbot: QtBot, pane: OutlinePane, session: Session
) -> None:
    before = text_of(session)
    with qtbot.waitSignal(session.refused):
        pane.tree.plan.setData(line(pane, "cadre"), "arrivee")
    assert text_of(session) == before


def test_a_line_goes_up_and_down_and_into_the_next_phase(
    qtbot: QtBot, pane: OutlinePane, session: Session
) -> None:
    names, before = keys(session, GREETING), text_of(session)
    last = names[-1]
    go_to(pane, session, (*GREETING, last))
    QTest.keyClick(pane.tree, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert keys(session, GREETING) == [*names[:-2], last, names[-2]]
    for _time in range(2):
        QTest.keyClick(pane.tree, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert keys(session, GREETING) == names[:-1]
    assert keys(session, ("phases", "diagnosis", "exchanges"))[0] == last
    assert session.spot.address == ("phases", "diagnosis", "exchanges", last)
    QTest.keyClick(pane.tree, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert text_of(session) == before


def test_a_line_is_written_twice(qtbot: QtBot, pane: OutlinePane, session: Session) -> None:
    go_to(pane, session, (*GREETING, "cadre"))
    QTest.keyClick(pane.tree, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    names = keys(session, GREETING)
    assert names[names.index("cadre") + 1] == "cadre_2"
    assert session.spot.address == (*GREETING, "cadre_2")
    assert session.workbench.undo_name == "dupliquer «\u00a0cadre\u00a0»"


def answer(pane: OutlinePane, button: str) -> list[str]:
    """What the author presses once she is asked; the sentences she is told."""
    told: list[str] = []

    def press() -> None:
        (dialog,) = pane.findChildren(RemovalDialog)
        told.extend(each.text() for each in dialog.findChildren(type(pane.status)))
        getattr(dialog, button).click()

    QTimer.singleShot(0, press)
    return told


@pytest.mark.parametrize(("button", "gone"), [("remove", True), ("keep", False)])
def test_what_speaks_of_a_line_is_listed_before_it_goes(
    qtbot: QtBot, pane: OutlinePane, session: Session, button: str, gone: bool
) -> None:
    go_to(pane, session, (*GREETING, "cadre"))
    told = answer(pane, button)
    QTest.keyClick(pane.tree, Qt.Key.Key_Delete)
    assert any("installation" in each for each in told)
    assert ("cadre" not in keys(session, GREETING)) is gone
    assert (session.spot.address == (*GREETING, "cadre")) is not gone


def test_what_nobody_speaks_of_goes_at_once(qtbot: QtBot, pane: OutlinePane, session: Session) -> None:
    go_to(pane, session, ("variants", "essoufflee"))
    QTest.keyClick(pane.tree, Qt.Key.Key_Delete)
    assert "essoufflee" not in keys(session, ("variants",))
    assert session.spot.address == ("variants", "bonne_nouvelle")


def test_files_and_groups_are_not_renamed_nor_taken_away(pane: OutlinePane, session: Session) -> None:
    before = text_of(session)
    for index in (line(pane, "facts"), lines(pane)[0], lines(pane)[1]):
        pane.tree.setCurrentIndex(index)
        for key in (Qt.Key.Key_F2, Qt.Key.Key_Delete):
            QTest.keyClick(pane.tree, key)
        assert pane.tree.findChild(QLineEdit) is None
    assert text_of(session) == before


def test_everything_that_is_added_is_at_hand_and_no_mistake(
    qtbot: QtBot, pane: OutlinePane, session: Session
) -> None:
    go_to(pane, session, (*GREETING, "cadre"))
    before = text_of(session)
    actions = [each for each in pane.add_menu.actions() if each.menu() is None]
    with qtbot.waitSignal(session.checked):
        for action in actions:
            action.trigger()
            assert pane.tree.at_hand is not None
            assert pane.tree.at_hand.address == session.spot.address[: len(pane.tree.at_hand.address)]
            assert session.manuscript is not None
            assert session.manuscript.find(session.spot.address) is not None
    assert "nouvel_echange" in keys(session, GREETING)
    assert not [each for each in session.reading.diagnostics if each.severity is Severity.ERROR]
    for _action in actions:
        session.undo()
    assert text_of(session) == before


def test_a_reply_is_added_to_an_exchange_and_to_nothing_else(
    qtbot: QtBot, pane: OutlinePane, session: Session
) -> None:
    (add,) = [each for each in pane.add_menu.actions() if each.text() == "Une réponse"]
    go_to(pane, session, (*GREETING, "cadre"))
    add.trigger()
    assert line(pane, "cadre").data(ENTRY).note == "cadre · 5 réponses"
    assert session.spot.address == (*GREETING, "cadre", "replies", 4)
    go_to(pane, session, ("facts", "livrets"))
    with qtbot.waitSignal(session.refused):
        add.trigger()


def test_a_phase_goes_and_is_put_back_where_the_plan_wants_it(
    qtbot: QtBot, pane: OutlinePane, session: Session
) -> None:
    phases = keys(session, ("phases",))
    assert [each.text() for each in pane.phase_menu.actions()] == ["Réclamation"]
    go_to(pane, session, ("phases", "closing"))
    answer(pane, "remove")
    QTest.keyClick(pane.tree, Qt.Key.Key_Delete)
    assert keys(session, ("phases",)) == [each for each in phases if each != "closing"]
    added = pane.phase_menu.actions()
    assert [each.text() for each in added] == ["Réclamation", "Conclusion"]
    added[1].trigger()
    assert keys(session, ("phases",)) == phases
    assert session.spot.address == ("phases", "closing", "exchanges", "conclusion")


def test_a_phase_is_written_before_another(pane: OutlinePane, session: Session) -> None:
    phases = keys(session, ("phases",))
    go_to(pane, session, ("phases", "closing"))
    QTest.keyClick(pane.tree, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    at = phases.index("closing")
    assert keys(session, ("phases",)) == [*phases[: at - 1], "closing", phases[at - 1], *phases[at + 1 :]]


def drop(pane: OutlinePane, name: str, below: str, row: int) -> None:
    carried = pane.tree.plan.mimeData([line(pane, name)])
    action, target = Qt.DropAction.MoveAction, line(pane, below)
    if pane.tree.plan.canDropMimeData(carried, action, row, 0, target):
        assert not pane.tree.plan.dropMimeData(carried, action, row, 0, target)


def test_an_exchange_is_dropped_among_its_neighbours_or_in_another_phase(
    pane: OutlinePane, session: Session
) -> None:
    names, target = keys(session, GREETING), ("phases", "diagnosis", "exchanges")
    drop(pane, "cadre", "greeting", 0)
    assert keys(session, GREETING) == ["cadre", *(each for each in names if each != "cadre")]
    drop(pane, "cadre", "diagnosis", -1)
    assert keys(session, target)[-1] == "cadre"
    assert session.spot.address == (*target, "cadre")


def test_in_a_narrowed_plan_a_line_is_dropped_before_the_one_that_is_seen(
    pane: OutlinePane, session: Session
) -> None:
    first, *_others, last = keys(session, GREETING)
    pane.search.setText(last)
    pane.search.setText("a")
    seen = [index.data(ENTRY) for index in lines(pane) if index.parent() == line(pane, "greeting")]
    drop(pane, seen[-1].name, "greeting", 0)
    assert keys(session, GREETING)[0] in {seen[-1].name, first}


@pytest.mark.parametrize(("part", "before"), [(0.2, "arrivee"), (0.8, "installation")])
def test_the_pointer_drops_above_or_below_what_it_is_on(
    pane: OutlinePane, session: Session, part: float, before: str
) -> None:
    tree, names = pane.tree, keys(session, GREETING)
    tree.scrollToTop()
    place = tree.visualRect(line(pane, "arrivee"))
    at = QPointF(place.center().x(), place.top() + part * place.height())
    carried = tree.plan.mimeData([line(pane, "cadre")])
    given = Qt.DropAction.MoveAction, carried, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(tree.viewport(), QDragEnterEvent(at.toPoint(), *given))
    QApplication.sendEvent(tree.viewport(), QDragMoveEvent(at.toPoint(), *given))
    QApplication.sendEvent(tree.viewport(), QDropEvent(at, *given))

    others = [each for each in names if each != "cadre"]
    rank = others.index(before)
    assert keys(session, GREETING) == [*others[:rank], "cadre", *others[rank:]]


@pytest.mark.parametrize(
    ("name", "below"), [("cadre", "preparation"), ("cadre", "facts"), ("informations", "greeting")]
)
def test_a_line_is_not_dropped_among_what_is_not_like_it(
    pane: OutlinePane, session: Session, name: str, below: str
) -> None:
    before = text_of(session)
    drop(pane, name, below, 0)
    assert text_of(session) == before


# Following.


def test_a_text_that_cannot_be_read_leaves_the_plan_as_it_was_greyed(
    pane: OutlinePane, session: Session
) -> None:
    shown = [index.data(ENTRY) for index in lines(pane)]
    session.do(Change("essai", session.workbench.entry, Edit((Splice(0, 0, "a: [\n"),))))
    assert [index.data(ENTRY) for index in lines(pane)] == shown
    assert not pane.tree.isEnabled()
    assert not pane.add.isEnabled()
    assert pane.status.isVisible()
    session.undo()
    assert pane.tree.isEnabled()
    assert not pane.status.isVisible()


def test_a_text_that_could_never_be_read_has_no_plan_yet(
    qtbot: QtBot, theme: Theme, folder: Path, open_session: Callable[[str], Session]
) -> None:
    path = folder / "colocation_lina.yaml"
    path.write_text("<<<<<<< a\n" + path.read_text(encoding="utf-8"), encoding="utf-8")
    pane = OutlinePane(theme, open_session("colocation_lina"))
    qtbot.addWidget(pane)
    pane.show()

    assert not lines(pane)
    assert pane.status.text() == "Le texte ne peut pas être lu\u00a0: son plan viendra quand il le sera."


def test_what_is_wrong_is_counted_where_it_is(qtbot: QtBot, pane: OutlinePane, session: Session) -> None:
    text = text_of(session)
    at = text.index("next: cadre") + len("next: ")
    with qtbot.waitSignal(session.checked):
        session.do(Change("essai", session.workbench.entry, Edit((Splice(at, at + 5, "ailleurs"),))))
    wrong = {index.data(ENTRY).name for index in lines(pane) if index.data(BADGE)[Severity.ERROR]}
    assert "greeting" in wrong
    assert "diagnosis" not in wrong
    assert "1 erreur" in line(pane, "greeting").data(Qt.ItemDataRole.AccessibleTextRole)


def test_what_exploring_finds_is_counted_too(qtbot: QtBot, pane: OutlinePane, session: Session) -> None:
    at = text_of(session).index('            say: "Bonjour Madame Ferrand, bienvenue')
    closed = Edit((Splice(at, at, "            when: trust >= 10 and trust <= 0\n"),))
    session.do(Change("fermer une réponse", session.workbench.entry, closed))
    qtbot.waitUntil(lambda: session.examination.fresh, timeout=120_000)
    assert sum(line(pane, "arrivee").data(BADGE).values())
    assert not sum(line(pane, "cadre").data(BADGE).values())


def test_a_line_whose_text_has_just_gone_is_left_alone(pane: OutlinePane, session: Session) -> None:
    go_to(pane, session, ("variants", "essoufflee"))
    text = text_of(session)
    at = text.index("  essoufflee:")
    gone = Edit((Splice(at, text.index("  bonne_nouvelle:"), ""),))
    session.do(Change("modifier le texte", session.workbench.entry, gone, strand="frappe"))
    QTest.keyClick(pane.tree, Qt.Key.Key_Delete)
    assert keys(session, ("variants",)) == ["bonne_nouvelle"]


def test_words_that_change_leave_the_lines_where_they_are(pane: OutlinePane, session: Session) -> None:
    go_to(pane, session, (*GREETING, "cadre"))
    resets: list[None] = []
    pane.tree.plan.modelReset.connect(lambda: resets.append(None))
    text = text_of(session)
    at = text.index("La colocation")
    session.do(Change("essai", session.workbench.entry, Edit((Splice(at, at + 2, "Sa"),))))
    assert lines(pane)[0].data(ENTRY).note.startswith("Sa ")
    assert not resets


def test_the_pane_offers_what_may_be_done_to_the_line_at_hand(pane: OutlinePane, session: Session) -> None:
    go_to(pane, session, (*GREETING, "cadre"))
    assert pane.actions_at_hand.rename.isEnabled()
    pane.tree.setCurrentIndex(line(pane, "greeting"))
    assert not pane.actions_at_hand.rename.isEnabled()


def test_a_file_that_can_only_be_looked_at_is_looked_at(
    qtbot: QtBot, theme: Theme, folder: Path, open_session: Callable[[str], Session]
) -> None:
    path = folder / "colocation_lina.yaml"
    path.chmod(0o444)
    session = open_session("colocation_lina")
    pane = OutlinePane(theme, session)
    qtbot.addWidget(pane)
    pane.show()
    before = text_of(session)

    go_to(pane, session, (*GREETING, "cadre"))

    assert not pane.add.isEnabled()
    assert not pane.actions_at_hand.rename.isEnabled()
    pane.tree.plan.setData(line(pane, "cadre"), "autre_cadre")
    assert text_of(session) == before
