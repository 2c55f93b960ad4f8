"""The title, the file it gives, and all that was decided in a few lines."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QLineEdit, QWidget

from entretien.application.authoring.sketch import Sketch
from entretien.content.grammar import TITLE
from entretien.gui.studio.wizard.page import Page
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.kernel.language import _, plural
from entretien.scenario.words import channel_word, phase_word


class TitlePage(Page):
    """The last page: what it shows of the others is where they may be read again before anything is made."""

    def __init__(
        self,
        sketch: Sketch,
        name_file: Callable[[str], str],
        name_client: Callable[[Sketch], str],
        parent: QWidget | None = None,
    ) -> None:
        """`name_file` gives the id for a title, `name_client` who comes."""
        super().__init__(parent)
        self._name_file = name_file
        self._name_client = name_client
        self.title = QLineEdit(sketch.title)
        self.title.setMaxLength(TITLE)
        self.title.setPlaceholderText(_("La colocation de Lina"))
        self.title.setAccessibleName(_("Titre du scénario"))
        self.file = PlainLabel(role="caption", wrap=True)
        self._recap = PlainLabel(role="body", wrap=True)
        self.column.addWidget(self.title)
        self.column.addWidget(self.file)
        self.column.addWidget(self._recap)
        self.column.addStretch(1)
        self.title.textChanged.connect(self._tell)
        self._show_file()

    def drawn(self, sketch: Sketch) -> Sketch:
        """`sketch` with this title."""
        return replace(sketch, title=self.title.text())

    def arrive(self, sketch: Sketch) -> None:
        """Say again what was decided."""
        self._recap.setText("\n".join(_told(sketch, self._name_client(sketch))))
        self._show_file()

    def focus_first(self) -> None:
        """The title."""
        self.title.setFocus()

    def _tell(self) -> None:
        self._show_file()
        self.changed.emit()

    def _show_file(self) -> None:
        title = self.title.text().strip()
        said = _("Fichier\u00a0: {file}").format(file=f"{self._name_file(title)}.yaml") if title else ""
        self.file.setText(said)


def _told(sketch: Sketch, client: str) -> tuple[str, ...]:
    facts, competences = len(sketch.facts), len(sketch.assesses)
    minutes = _("{minutes}\u00a0min").format(minutes=sketch.minutes)
    level = _("niveau {level} sur 3").format(level=sketch.level)
    return (
        client,
        " · ".join((channel_word(sketch.channel), level, minutes)),
        " → ".join(phase_word(phase) for phase in sketch.phases),
        plural("{count} information à découvrir", "{count} informations à découvrir", facts).format(
            count=facts
        ),
        plural("{count} compétence évaluée", "{count} compétences évaluées", competences).format(
            count=competences
        ),
    )
