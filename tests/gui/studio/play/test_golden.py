"""A tryout becomes a golden play; all of them are conducted again on the text of the desk."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from entretien import bootstrap
from entretien.application.authoring.draft import draft_on
from entretien.application.authoring.renaming_along import rename
from entretien.application.authoring.trying import Beginning
from entretien.application.authoring.workbench import Change
from entretien.application.golden import read_play
from entretien.application.rehearsing import play_file, play_files
from entretien.cli.main import main
from entretien.content.names import Space
from entretien.gui.studio.play.pane import PlayPane
from entretien.gui.studio.play.record_dialog import RecordDialog
from entretien.gui.studio.play.rehearsal_dialog import RehearsalDialog
from entretien.gui.studio.session import Session
from entretien.gui.theme.theme import Theme
from entretien.kernel.ids import ExchangeId
from entretien.manuscript.changing import put, remove
from entretien.manuscript.edits import Edit
from entretien.transcript.commands import Choose, Select

CADRE = ("phases", "greeting", "exchanges", "cadre")


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme, session: Session) -> PlayPane:
    shown = PlayPane(theme, session)
    qtbot.addWidget(shown)
    shown.resize(420, 700)
    shown.show()
    return shown


def play(pane: PlayPane, session: Session, upto: int = 999) -> None:
    golden = read_play(play_file(session.workbench.path, "refus_net"))
    for choice in golden.choices[:upto]:
        if isinstance(choice, Select):
            pane.answers.picked.emit(choice.items)
        elif isinstance(choice, Choose):
            pane.answers.chosen.emit(choice.reply)


def answer(pane: PlayPane, kind: type[QDialog], act: Callable[[QDialog], None]) -> None:
    """What the author does once she is asked."""

    def press() -> None:
        (dialog,) = pane.findChildren(kind)
        act(dialog)

    QTimer.singleShot(0, press)


def name_it(pane: PlayPane, name: str) -> None:
    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, RecordDialog)
        dialog.field.setText(name)
        dialog.keep.click()

    answer(pane, RecordDialog, fill)
    pane.tools.record.trigger()


def verdict(path: Path) -> int:
    return main(["test", str(path)], bootstrap.services())


def change(qtbot: QtBot, session: Session, edit: Edit) -> None:
    with qtbot.waitSignal(session.checked):
        session.do(Change("changer", session.workbench.entry, edit))


def test_a_tryout_kept_as_a_test_passes_the_test(pane: PlayPane, session: Session) -> None:
    play(pane, session)
    name_it(pane, "Refus, poliment !")
    file = play_file(session.workbench.path, "refus_poliment")

    assert file.read_bytes() == play_file(session.workbench.path, "refus_net").read_bytes()
    assert "plays/colocation_lina.refus_poliment.play" in pane.banner.accessibleName()
    assert verdict(file) == 0


def test_a_play_of_an_unsaved_text_says_that_it_follows_it(
    qtbot: QtBot, pane: PlayPane, session: Session
) -> None:
    assert session.manuscript is not None
    change(qtbot, session, put(session.manuscript, (*CADRE, "client"), "Alors, allons-y."))
    play(pane, session)
    name_it(pane, "neuve")
    file = play_file(session.workbench.path, "neuve")

    assert "enregistrez-le aussi" in pane.banner.accessibleName()
    assert verdict(file) == 1
    session.save()
    assert verdict(file) == 0


def test_no_play_is_replaced_without_a_word(pane: PlayPane, session: Session) -> None:
    best = play_file(session.workbench.path, "best")
    before = best.read_bytes()
    play(pane, session, upto=4)

    def look_twice(dialog: QDialog) -> None:
        assert isinstance(dialog, RecordDialog)
        assert not dialog.keep.isEnabled()
        dialog.field.setText("best")
        assert dialog.keep.text() == "Remplacer"
        assert "serait remplacée" in dialog.told.text()
        dialog.reject()

    answer(pane, RecordDialog, look_twice)
    pane.tools.record.trigger()
    assert best.read_bytes() == before


def test_only_an_interview_from_its_start_is_kept(pane: PlayPane, session: Session) -> None:
    assert not pane.tools.record.isEnabled()
    play(pane, session, upto=2)
    assert pane.tools.record.isEnabled()

    pane.start(Beginning(exchange=ExchangeId("cadre")))
    pane.answers.chosen.emit("cadre_complet")
    assert not pane.tools.record.isEnabled()


def rehearse(qtbot: QtBot, pane: PlayPane, look: Callable[[RehearsalDialog], None]) -> None:
    seen: list[bool] = []

    def check() -> None:
        found = pane.findChildren(RehearsalDialog)
        if not found:
            QTimer.singleShot(20, check)
            return
        try:
            look(found[0])
        finally:
            seen.append(True)
            found[0].reject()

    QTimer.singleShot(0, check)
    pane.tools.rehearse.trigger()
    qtbot.waitUntil(lambda: bool(seen))


def test_where_nothing_changed_it_says_so(qtbot: QtBot, pane: PlayPane) -> None:
    found: list[int] = []
    rehearse(qtbot, pane, lambda dialog: found.append(len(dialog.cards)))
    assert found == [0]


def test_what_changed_is_shown_and_accepted(qtbot: QtBot, pane: PlayPane, session: Session) -> None:
    assert session.manuscript is not None
    change(qtbot, session, put(session.manuscript, (*CADRE, "client"), "Alors, allons-y."))
    lines: list[str] = []

    def accept_all(dialog: RehearsalDialog) -> None:
        lines.extend(dialog.cards[0].rehearsal.difference())
        dialog.accept_all.click()
        assert all(card.accept.isHidden() for card in dialog.cards)

    rehearse(qtbot, pane, accept_all)
    assert any(line.startswith("+") and line.endswith("Alors, allons-y.") for line in lines)
    session.save()
    assert verdict(session.workbench.path) == 0


def test_a_play_whose_choice_is_gone_is_not_accepted(qtbot: QtBot, pane: PlayPane, session: Session) -> None:
    assert session.manuscript is not None
    change(qtbot, session, remove(session.manuscript, (*CADRE, "replies", 1)))
    before = {name: file.read_bytes() for name, file in play_files(session.workbench.path).items()}
    refused: list[str] = []

    def look(dialog: RehearsalDialog) -> None:
        refused.extend(card.rehearsal.refusal for card in dialog.cards if card.accept.isHidden())
        dialog.accept_all.click()

    rehearse(qtbot, pane, look)
    assert any("cadre_complet" in each for each in refused)
    after = {name: file.read_bytes() for name, file in play_files(session.workbench.path).items()}
    assert after == before


def test_without_a_golden_play_it_says_how_to_make_one(pane: PlayPane, session: Session) -> None:
    for file in play_files(session.workbench.path).values():
        file.unlink()
    pane.tools.rehearse.trigger()
    assert "pas encore de partie témoin" in pane.banner.accessibleName()


def test_a_folder_that_cannot_be_written_leaves_the_tryout_and_says_why(
    pane: PlayPane, session: Session
) -> None:
    play(pane, session, upto=3)
    play_file(session.workbench.path, "pleine").mkdir()
    name_it(pane, "pleine")

    assert "ne peut pas être écrit" in pane.banner.accessibleName()
    assert pane.presenter is not None
    assert len(pane.presenter.tryout.choices) == 3


def test_a_play_that_is_on_the_desk_is_accepted_there_and_saved_with_the_rest(
    qtbot: QtBot, pane: PlayPane, session: Session
) -> None:
    """A name given anew changes the plays that say it, on the desk."""
    bench = session.workbench
    draft = draft_on(bench)
    assert draft is not None
    with qtbot.waitSignal(session.checked):
        session.do(rename(bench, draft, Space.REPLY, "cadre_complet", "cadre_entier"))
    assert session.manuscript is not None
    change(qtbot, session, put(session.manuscript, (*CADRE, "client"), "Alors, allons-y."))

    rehearse(qtbot, pane, lambda dialog: dialog.accept_all.click())
    assert session.save()
    assert verdict(bench.path) == 0
    assert "cadre_entier" in play_file(bench.path, "best").read_text(encoding="utf-8")
