"""What a fragment asks for, a field for each blank."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from entretien.application.authoring.including import Blank
from entretien.application.authoring.wording import Term
from entretien.content.forms import Form, WayForm
from entretien.content.grammar import LINE
from entretien.gui.studio.fields.site import Site
from entretien.gui.theme.spacing import GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.choice import Choice
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.kernel.language import _


class BlankForm(QWidget):
    """A list where what is asked for is a name, a line where it is a text.

    Signals:
        changed: something else is given.
    """

    changed = Signal()

    def __init__(
        self, theme: Theme, site: Site, blanks: Sequence[Blank], parent: QWidget | None = None
    ) -> None:
        """`site` is the scenario, which names what may be given."""
        super().__init__(parent)
        self.fields = {blank: self._field(theme, blank, _terms(site, blank.form)) for blank in blanks}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        for blank, field in self.fields.items():
            column.addWidget(PlainLabel(blank.label, "caption", wrap=True))
            column.addWidget(field)

    @property
    def given(self) -> dict[Blank, str]:
        """What is given for each blank; empty for nothing."""
        return {blank: _text(field) for blank, field in self.fields.items()}

    @property
    def complete(self) -> bool:
        """Whether all that must be given is."""
        return all(text or _may_be_empty(blank) for blank, text in self.given.items())

    def _field(self, theme: Theme, blank: Blank, terms: Sequence[Term]) -> Choice | QLineEdit:
        if not terms:
            line = QLineEdit()
            line.setMaxLength(LINE)
            line.setAccessibleName(blank.label)
            line.setPlaceholderText(blank.default or "")
            line.textChanged.connect(self.changed)
            return line
        choice = Choice(theme, blank.label)
        choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        words = {term.name: term.words for term in terms}
        if blank.default is not None:
            choice.addItem(words.get(blank.default, blank.default), "")
        elif _may_be_empty(blank):
            choice.addItem(_("là où menait l'échange d'avant"), "")
        for term in terms:
            choice.addItem(term.words, term.name)
        choice.currentIndexChanged.connect(self.changed)
        return choice


def _may_be_empty(blank: Blank) -> bool:
    """Whether something stands there when nothing is given: a default, or the way on."""
    return blank.default is not None or isinstance(blank.form, WayForm)


def _terms(site: Site, form: Form) -> Sequence[Term]:
    """What may be given, where it is one of what the scenario names."""
    return site.vocabulary.ways() if isinstance(form, WayForm) else site.terms(form)


def _text(field: Choice | QLineEdit) -> str:
    return str(field.currentData()) if isinstance(field, Choice) else field.text().strip()
