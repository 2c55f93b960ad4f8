"""A condition, said in words under it as it is written."""

from PySide6.QtWidgets import QToolButton, QWidget

from entretien.gui.studio.fields.condition_menu import ConditionMenu
from entretien.gui.studio.fields.field import Caption, Field
from entretien.gui.studio.fields.line_field import LineEdit
from entretien.gui.studio.fields.site import Site
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.kernel.language import _
from entretien.manuscript.writing import Bare
from entretien.mapping.condition_words import ConditionWords
from entretien.scenario.conditions import CONDITION_LIMIT


class ConditionField(Field):
    """Typed, or composed out of a menu that says everything in French."""

    def __init__(self, site: Site, key: str, caption: Caption, parent: QWidget | None = None) -> None:
        super().__init__(site, key, caption, parent)
        self.edit = LineEdit()
        self.edit.setMaxLength(CONDITION_LIMIT)
        self.edit.setAccessibleName(caption.label)
        self.edit.setAccessibleDescription(caption.about)
        self.edit.setPlaceholderText(caption.none or _("sans condition"))
        self.compose = QToolButton()
        self.compose.setText(_("Composer…"))
        self.compose.setProperty("role", "quiet")
        self.compose.setAccessibleName(_("Composer la condition"))
        self.compose.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = ConditionMenu(site, self.compose)
        self.compose.setMenu(menu)
        self._said = PlainLabel(role="caption", wrap=True)
        self._top.addWidget(self.compose)
        self._column.addWidget(self.edit)
        self._column.addWidget(self._said)
        self.setFocusProxy(self.edit)
        self.edit.textEdited.connect(self._write)
        menu.picked.connect(self._join)
        self.refresh()

    def refresh(self) -> None:
        """Show the condition, and what it says."""
        text = self.site.text(self.key)
        if self.edit.text().strip() != text:  # a blank is typed before the word that follows it
            self.edit.show_text(text)
        words = self._words(text)
        self._said.setText(words)
        self._said.setVisible(bool(words))

    def _words(self, text: str) -> str:
        scenario = self.site.session.playable
        if scenario is None or not text.strip():
            return ""
        words = ConditionWords(scenario, self.site.vocabulary).of_draft(text)
        return _("C'est-à-dire\u00a0: {words}.").format(words=words) if words else ""

    def _write(self, text: str) -> None:
        if text.strip():
            self.put(Bare(text.strip()))
        else:
            self.erase()

    def _join(self, piece: str) -> None:
        """One more thing that must hold."""
        text = self.site.text(self.key).strip()
        if " or " in text:
            text = f"({text})"
        self.put(Bare(f"{text} and {piece}" if text else piece))
        self.edit.setFocus()
