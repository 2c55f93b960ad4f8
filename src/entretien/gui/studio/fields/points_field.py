"""Points by name: what a choice proves of each competence, what it adds to gauges, what each is worth."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from entretien.application.authoring.wording import Term
from entretien.gui.studio.fields.cross import cross
from entretien.gui.studio.fields.field import Caption, Field
from entretien.gui.studio.fields.number_field import number_in
from entretien.gui.studio.fields.picker import Picker
from entretien.gui.studio.fields.site import Site
from entretien.gui.studio.fields.stepper import Stepper
from entretien.gui.theme.spacing import GAP, GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.gui.widgets.section import clear
from entretien.manuscript.nodes import Mapping, Scalar

ALL_SHOWN = 4
"""Names that are all shown; of more, those that have points, and a list of the others."""


@dataclass(frozen=True, slots=True)
class Scale:
    """How many points a name may have."""

    minimum: int
    maximum: int
    signed: bool = True
    first: int = 1
    """What a name gets when it is taken."""
    zero: bool = False
    """Whether nought is worth writing; otherwise it takes the name away."""
    flags: Callable[[], Sequence[Term]] = tuple
    """Names that are put up or down rather than counted."""


class PointsField(Field):
    """A stepper for each name that has points; the others are taken from a list."""

    def __init__(
        self,
        theme: Theme,
        site: Site,
        key: str,
        caption: Caption,
        terms: Callable[[], Sequence[Term]],
        scale: Scale,
        parent: QWidget | None = None,
    ) -> None:
        """`terms` may have points, on `scale`."""
        super().__init__(site, key, caption, parent)
        self._theme = theme
        self._terms = terms
        self._scale = scale
        self._shown: tuple[Term, ...] = ()
        self._rest = False
        self._steppers: dict[str, Stepper] = {}
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(GAP)
        self._rows.setVerticalSpacing(GRID // 2)
        self._rows.setColumnStretch(0, 1)
        self._column.addLayout(self._rows)
        self.refresh()

    @property
    def points(self) -> dict[str, int]:
        """What is written, by name."""
        node = self.site.find(self.key)
        entries = node.entries if isinstance(node, Mapping) else ()
        return {each.key.text: _points(each.value) for each in entries}

    def refresh(self) -> None:
        """Show the points that are written; rows are made anew only where the names are others."""
        points, terms = self.points, self._terms()
        known = {each.name for each in terms}
        all_shown = len(terms) <= ALL_SHOWN and not self._scale.zero
        shown = tuple(each for each in terms if all_shown or each.name in points)
        shown += tuple(Term(name, name) for name in points if name not in known)
        rest = len(shown) < len(terms)
        if (shown, rest) != (self._shown, self._rest) or not self._steppers:
            self._shown, self._rest = shown, rest
            self._lay_out()
        for name, stepper in self._steppers.items():
            stepper.show_number(points.get(name, 0))

    def _lay_out(self) -> None:
        clear(self._rows)
        self._steppers = {}
        for row, term in enumerate(self._shown):
            label = PlainLabel(term.words, wrap=True)
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            if term.name != term.words:
                label.setToolTip(term.name)
            most = 1 if term in self._scale.flags() else self._scale.maximum
            least = max(min(0, self._scale.minimum), -most)
            stepper = Stepper(self._theme, term.words, least, most, signed=self._scale.signed)
            stepper.stepped.connect(lambda number, name=term.name: self._write(name, number))
            self._steppers[term.name] = stepper
            self._rows.addWidget(label, row, 0)
            self._rows.addWidget(stepper, row, 1)
            if self._scale.zero:
                taken_away = partial(self.erase, term.name)
                self._rows.addWidget(cross(self._theme, term.words, taken_away), row, 2)
        if self._rest:
            more = Picker(self._theme, self.caption.add, self._others)
            more.show_term(Term("", self.caption.add))
            more.picked.connect(self._take)
            more.setMinimumContentsLength(len(self.caption.add) + 2)
            more.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            self._rows.addWidget(more, len(self._shown), 0, 1, 2)
            self.setFocusProxy(more)
        if self._shown:
            self.setFocusProxy(self._steppers[self._shown[0].name])

    def _others(self) -> tuple[Term, ...]:
        shown = {each.name for each in self._shown}
        return (Term("", self.caption.add), *(each for each in self._terms() if each.name not in shown))

    def _take(self, name: str) -> None:
        if name:
            self._write(name, self._scale.first)
            self._steppers[name].setFocus()

    def _write(self, name: str, number: int) -> None:
        if number and any(each.name == name for each in self._scale.flags()):
            self.put(number > 0, name)
        elif number or self._scale.zero:
            self.put(number, name)
        else:
            self.erase(name)


def _points(node: object) -> int:
    text = node.text.lower() if isinstance(node, Scalar) else ""
    return {"true": 1, "vrai": 1, "oui": 1, "yes": 1, "false": -1, "faux": -1, "non": -1, "no": -1}.get(
        text, number_in(text)
    )
