"""What is told beside the table: the group as a whole, or the exchange at hand."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from entretien.gui.group.attempt_list import AttemptList
from entretien.gui.group.overview import Overview, Topic
from entretien.gui.group.place_page import PlacePage
from entretien.gui.theme.spacing import GAP, GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.bar import Bar
from entretien.gui.widgets.measure import Measure
from entretien.gui.widgets.measure_list import MeasureList
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.gui.widgets.row_button import RowButton
from entretien.gui.widgets.section import Section, clear
from entretien.kernel.language import _


class Panel(QScrollArea):
    """Cards under one another, made anew for each page.

    Signals:
        place_requested: look at an exchange; carries its id.
        opened: carries the `Opening` of an attempt.
        compared: carries the ids of two attempts.
    """

    place_requested = Signal(str)
    opened = Signal(object)
    compared = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.topics: list[RowButton] = []
        self.attempts: AttemptList | None = None
        """None where nobody is to be named."""
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QWidget()
        whole.setProperty("role", "clear")
        self._column = QVBoxLayout(whole)
        self._column.setContentsMargins(0, 0, GRID, GAP)
        self._column.setSpacing(GAP)
        self.setWidget(whole)

    def show_overview(self, overview: Overview, waiting: str = "") -> None:
        """Show the group as a whole; `waiting` says where the marks are when some are missing."""
        self._begin()
        if overview.topics:
            self._column.addWidget(self._topics(overview))
        notes = MeasureList(self._theme, _("Notes"), overview.marks, waiting)
        notes.setVisible(bool(overview.marks or waiting))
        self._column.addWidget(notes)
        listed = AttemptList(_("Entretiens"), overview.attempts, _("Lire le bilan"))
        self._end(_("Entretiens, les meilleurs d'abord"), listed)

    def show_page(self, page: PlacePage) -> None:
        """Show one exchange."""
        self._begin()
        about = Section(page.name, page.phase)
        for sentence in page.sentences:
            about.add_text(sentence, "body")
        self._column.addWidget(about)
        chosen = Section(_("Ce qui a été choisi"), _("Parmi les entretiens où la réponse était proposée."))
        for choice in page.choices:
            chosen.add_layout(self._choice(choice))
        self._column.addWidget(chosen)
        listed = (
            AttemptList(_("Ont perdu le plus ici"), page.attempts, _("Voir ce tour"))
            if page.attempts
            else None
        )
        self._end(_("Ont perdu le plus ici"), listed)

    def _begin(self) -> None:
        clear(self._column)
        self.topics = []

    def _end(self, heading: str, attempts: AttemptList | None) -> None:
        self.attempts = attempts
        if attempts is not None:
            section = Section(heading)
            inside = QVBoxLayout()
            inside.addWidget(attempts)
            section.add_layout(inside)
            self._column.addWidget(section)
            attempts.opened.connect(self.opened)
            attempts.compared.connect(self.compared)
            attempts.list.fit()
        self._column.addStretch()
        self.verticalScrollBar().setValue(0)

    def _topics(self, overview: Overview) -> Section:
        section = Section(_("À discuter d'abord"), _("Là où le groupe a perdu le plus de points."))
        for topic in overview.topics:
            row = self._topic(topic)
            self.topics.append(row)
            section.add_row(row)
        return section

    def _topic(self, topic: Topic) -> RowButton:
        row = RowButton(self._theme, " ".join((topic.name, topic.verdict, topic.instead)))
        row.setToolTip(_("Voir cet échange (Entrée)"))
        row.clicked.connect(partial(self.place_requested.emit, topic.place))
        words = QVBoxLayout(row)
        words.setContentsMargins(GRID, GRID, GRID, GRID)
        words.setSpacing(GRID // 2)
        for text, role in ((topic.name, "body"), (topic.verdict, "strong"), (topic.instead, "muted")):
            words.addWidget(PlainLabel(text, role, wrap=True))
        return row

    def _choice(self, choice: Measure) -> QVBoxLayout:
        bar = Bar(self._theme)
        bar.show_share(choice.share, choice.tone)
        bar.setAccessibleName(" ".join((choice.label, choice.amount, choice.detail)).strip())
        amount = PlainLabel(choice.amount, "strong")
        line = QHBoxLayout()
        line.setSpacing(GAP)
        line.addWidget(bar, 1, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(amount)
        column = QVBoxLayout()
        column.setSpacing(GRID // 4)
        column.addWidget(PlainLabel(choice.label, wrap=True))
        column.addLayout(line)
        if choice.detail:
            column.addWidget(PlainLabel(choice.detail, "caption", wrap=True))
        column.addSpacing(GRID)
        return column
