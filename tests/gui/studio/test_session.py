"""One model: what any pane does is seen by all, checked, kept aside and undone in one place."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from entretien.application.authoring.workbench import Change
from entretien.gui.studio.session import Session, Spot
from entretien.manuscript.changing import put
from entretien.manuscript.edits import Edit, Splice
from entretien.manuscript.nodes import Address, Value


def change(session: Session, address: Address, value: Value) -> Change:
    assert session.manuscript is not None
    return Change("essai", session.workbench.entry, put(session.manuscript, address, value))


def test_a_change_is_told_then_checked(qtbot: QtBot, session: Session) -> None:
    with qtbot.waitSignals([session.changed, session.checked]):
        session.do(change(session, ("level",), 7))
    assert session.reading.scenario is None
    assert session.playable is not None
    assert session.playable.level == 1
    with qtbot.waitSignal(session.checked):
        session.undo()
    assert session.reading.scenario is not None


def test_what_is_checked_is_always_what_was_written_last(qtbot: QtBot, session: Session) -> None:
    session.do(change(session, ("title",), "Un"))
    session._read()
    with qtbot.waitSignal(session.checked):
        session.do(change(session, ("title",), "Deux"))
    assert session.reading.scenario is not None
    assert session.reading.scenario.title == "Deux"


def test_what_is_unsaved_is_kept_aside(qtbot: QtBot, session: Session, folder: Path) -> None:
    session.do(Change("essai", session.workbench.entry, Edit.of([Splice(0, 0, "# note\n")])))
    qtbot.waitUntil(lambda: any((folder.parent / "aside").glob("*.json")), timeout=8_000)
    assert session.save()
    assert not any((folder.parent / "aside").glob("*.json"))


def test_a_file_written_by_somebody_else_is_told_and_nothing_is_lost(qtbot: QtBot, session: Session) -> None:
    session.do(change(session, ("title",), "Un"))
    session.workbench.path.write_text("title: theirs\n", encoding="utf-8")
    with qtbot.waitSignal(session.overwritten) as told:
        assert not session.save()
    assert told.args == [(session.workbench.entry,)]
    assert '"Un"' in session.workbench.texts[session.workbench.entry]


def test_a_refusal_of_the_disk_is_told_and_nothing_is_lost(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, data: bytes) -> None:
        raise OSError(28, "No space left on device")

    session.do(change(session, ("title",), "Un"))
    monkeypatch.setattr("entretien.application.authoring.text_file.write_whole", full)
    with qtbot.waitSignal(session.refused):
        assert not session.save()
    assert '"Un"' in session.workbench.texts[session.workbench.entry]


def test_panes_are_told_where_the_author_looks_once(qtbot: QtBot, session: Session) -> None:
    spot = Spot(session.workbench.entry, ("endings",))
    with qtbot.waitSignal(session.looked_at):
        session.look_at(spot)
    with qtbot.assertNotEmitted(session.looked_at):
        session.look_at(spot)
