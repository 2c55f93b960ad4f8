"""A value under its label, with what is wrong with it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from entretien.gui.studio.fields.piece import Piece, Problem
from entretien.gui.studio.fields.problem_label import ProblemLabel
from entretien.gui.studio.fields.site import Site
from entretien.gui.theme.spacing import GRID
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.kernel.language import _
from entretien.manuscript.nodes import Address, Value


@dataclass(frozen=True, slots=True)
class Caption:
    """What a field is called, and how it is spoken of."""

    label: str
    """What stands above it."""
    change: str = ""
    """What is undone: « modifier la réplique »."""
    about: str = ""
    """What is to be written there, in a sentence."""
    none: str = ""
    """What is so while nothing is written."""
    add: str = ""
    """What invites to add one more."""
    advice: int = 0
    """Words that had better not be exceeded; 0 where it does not matter."""
    instead: str = ""
    """The key beside which an empty text is left out; without it, it holds its place."""
    otherwise: bool = False
    """Whether yes is meant where nothing is written."""

    @property
    def change_name(self) -> str:
        """The name its changes are undone by."""
        return self.change or _("modifier «\u00a0{label}\u00a0»").format(label=self.label)


class Field(Piece):
    """One key of a record. What it shows is what is written; what is done to it is written at once."""

    def __init__(self, site: Site, key: str, caption: Caption, parent: QWidget | None = None) -> None:
        super().__init__(site, key, parent)
        self.caption = caption
        self.label = PlainLabel(caption.label, "caption", wrap=True)
        if caption.about:
            self.label.setToolTip(caption.about)
        self._problem: ProblemLabel | None = None
        self._top = QHBoxLayout()
        self._top.setSpacing(GRID)
        self._top.addWidget(self.label, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID // 2)
        self._column.addLayout(self._top)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def seek(self, address: Address) -> QWidget | None:  # noqa: ARG002 - it shows one value
        """What one writes in."""
        return self.focusProxy()

    def tell(self, problems: Sequence[Problem]) -> None:
        """Say what is wrong with it."""
        if self._problem is None:
            if not problems:
                return
            self._problem = ProblemLabel()
            self._column.addWidget(self._problem)
        self._problem.tell(problems)

    def put(self, value: Value, *way: str | int) -> None:
        """Write a value of it."""
        self.site.put(self.caption.change_name, value, self.key, *way)

    def erase(self, *way: str | int) -> None:
        """Take a value of it away."""
        self.site.erase(self.caption.change_name, self.key, *way)
