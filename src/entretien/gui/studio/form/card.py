"""A record folded to its summary, or open to be written."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from entretien.gui.studio.fields.piece import Problem
from entretien.gui.studio.fields.site import Site
from entretien.gui.studio.form.record_view import Make, RecordView
from entretien.gui.studio.form.summaries import Summary, summary_of
from entretien.gui.theme.icons import icon
from entretien.gui.theme.spacing import GAP, GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.clipped_label import ClippedLabel
from entretien.gui.widgets.flow import Flow
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.gui.widgets.row_button import CHEVRON, RowButton
from entretien.gui.widgets.section import clear
from entretien.kernel.language import _, plural

UP, DOWN, COPY, REMOVE = "up", "down", "copy", "remove"
"""What may be asked of a card."""


class Card(QFrame):
    """Its form is made when it is opened, and goes when it is folded.

    Signals:
        toggled: it was opened, or folded, by hand.
        asked: carries what is asked of it.
    """

    toggled = Signal(bool)
    asked = Signal(str)

    def __init__(
        self,
        theme: Theme,
        site: Site,
        make: Make,
        title: str,
        role: str,
        parent: QWidget | None = None,
    ) -> None:
        """Folded; it is called `title` with its number."""
        super().__init__(parent)
        self.setProperty("role", role)
        self.site = site
        self.view: RecordView | None = None
        self._theme = theme
        self._make = make
        self._title = title
        self._rank, self._count = 0, 1
        self._summary: Summary | None = None
        self._problems: Sequence[Problem] = ()
        self.header = RowButton(theme, title)
        self.header.setCheckable(True)
        self._name = title
        self._tags = Flow(GRID)
        self._text = ClippedLabel(theme)
        self.more = QToolButton()
        self._lay_out()
        self.header.installEventFilter(self)
        self.header.clicked.connect(self._toggle)
        self.refresh()

    @property
    def is_open(self) -> bool:
        """Whether its form is shown."""
        return self.view is not None

    def number(self, rank: int, count: int) -> None:
        """It is the `rank`th of `count`, from 0."""
        self._rank, self._count = rank, count
        name = self._title if count == 1 else f"{self._title} {rank + 1}"
        if name != self._name:
            self._name = name
            self._show_summary(summary_of(self.site))

    def refresh(self) -> None:
        """Show what is written now."""
        summary = summary_of(self.site)
        if summary != self._summary:
            self._summary = summary
            self._show_summary(summary)
        if self.view is not None:
            self.view.refresh()

    def tell(self, problems: Sequence[Problem]) -> None:
        """Say what is wrong: where it is, or how much of it while the card is folded."""
        changed = problems != self._problems
        self._problems = problems
        if self.view is not None:
            self.view.tell(problems)
        if changed and self._summary is not None:
            self._show_summary(self._summary)

    def open(self) -> RecordView:
        """Show its form."""
        if self.view is None:
            self.view = RecordView(self._theme, self.site, self._make, on_card=True)
            self.view.setContentsMargins(GRID, 0, GRID, GRID)
            self._column.addWidget(self.view)
            self.view.tell(self._problems)
            self.header.setChecked(True)
            self._text.hide()
        return self.view

    def fold(self) -> None:
        """Show its summary only."""
        if self.view is not None:
            self.view.hide()
            self.view.deleteLater()
            self.view = None
            self.header.setChecked(False)
            self._text.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt and an arrow, on its header, move the card."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            asked = {Qt.Key.Key_Up: UP, Qt.Key.Key_Down: DOWN}.get(Qt.Key(event.key()))
            if asked and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self.asked.emit(asked)
                return True
        return super().eventFilter(watched, event)

    def _toggle(self) -> None:
        if self.view is None:
            first = self.open().first()
            if first is not None:
                first.setFocus()
        else:
            self.fold()
        self.toggled.emit(self.is_open)

    def _show_summary(self, summary: Summary) -> None:
        clear(self._tags)
        self._tags.addWidget(_label(self._name, "strong"))
        for text, tone in ((summary.tag, "muted"), *((each.text, each.tone) for each in summary.chips)):
            if text:
                self._tags.addWidget(_label(text, "badge", tone))
        if count := len(self._problems):
            said = plural("{count} problème", "{count} problèmes", count).format(count=count)
            self._tags.addWidget(_label(said, "badge", "bad"))
        if summary.leads:
            self._tags.addWidget(_label(f"→ {summary.leads}", "muted"))
        self._text.set_text(summary.text)
        self.header.setAccessibleName(f"{self._name}\u00a0: {summary.spoken}")

    def _lay_out(self) -> None:
        words = QVBoxLayout(self.header)
        words.setContentsMargins(GRID, GRID, GRID + self._theme.scaled(CHEVRON), GRID)
        words.setSpacing(GRID // 2)
        words.addLayout(self._tags)
        words.addWidget(self._text)
        self._text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._dress_menu()
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.header, 1)
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(GRID // 2, GRID // 2, GRID // 2, GRID // 2)
        self._column.setSpacing(GAP // 2)
        self._column.addLayout(row)

    def _dress_menu(self) -> None:
        self.more.setProperty("role", "quiet")
        self.more.setIcon(icon(self._theme, "more", "muted"))
        self.more.setToolTip(_("Déplacer, dupliquer, supprimer"))
        self.more.setAccessibleName(_("Déplacer, dupliquer, supprimer"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.menu = QMenu(self.more)
        self.more.setMenu(self.menu)
        self.menu.aboutToShow.connect(self._fill_menu)

    def _fill_menu(self) -> None:
        self.menu.clear()
        offers = (
            (_("Monter"), UP, self._rank > 0),
            (_("Descendre"), DOWN, self._rank < self._count - 1),
            (_("Dupliquer"), COPY, True),
            (_("Supprimer"), REMOVE, True),
        )
        for text, asked, possible in offers:
            action = self.menu.addAction(text)
            action.setEnabled(possible)
            action.triggered.connect(lambda _on=False, asked=asked: self.asked.emit(asked))


def _label(text: str, role: str, tone: str = "") -> PlainLabel:
    label = PlainLabel(text, role)
    label.setProperty("tone", tone)
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return label
