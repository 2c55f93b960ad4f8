"""What of a story had no equivalent is listed, however long it is."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from entretien.application.stories.adapting import Adapted
from entretien.application.stories.importing import ImportedStory
from entretien.foreign.story import Lost, Note
from entretien.gui.studio.packs.report_dialog import LINE, ReportDialog
from entretien.gui.theme.theme import Theme


def imported(*notes: Note) -> ImportedStory:
    return ImportedStory(Path("le_guichet.yaml"), "Twee", Adapted("", "Le guichet", 3, notes))


def test_each_note_has_its_line(qtbot: QtBot, theme: Theme) -> None:
    dialog = ReportDialog(theme, imported(Note(Lost.MACRO, "<<a>>", "Ici"), Note(Lost.SCRIPT, "x" * 9_000)))
    qtbot.addWidget(dialog)

    lines = [dialog.notes.item(row).text() for row in range(dialog.notes.count())]
    assert lines[0] == "variable, condition ou commande, «\u00a0Ici\u00a0»\u00a0: <<a>>"
    assert len(lines[1]) == LINE


def test_what_an_author_wrote_is_shown_literally(qtbot: QtBot, theme: Theme) -> None:
    dialog = ReportDialog(theme, imported(Note(Lost.MEDIA, '<img src="/dev/zero">')))
    qtbot.addWidget(dialog)

    assert "&lt;img" in dialog.notes.item(0).toolTip()


def test_without_any_there_is_no_list(qtbot: QtBot, theme: Theme) -> None:
    dialog = ReportDialog(theme, imported())
    qtbot.addWidget(dialog)
    dialog.show()

    assert not dialog.notes.isVisible()
    dialog.write.click()
    assert dialog.result()
