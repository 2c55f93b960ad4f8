"""All the golden plays of a scenario on the text of the desk: which came out otherwise, and where."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from entretien.application.golden import GoldenPlay
from entretien.application.rehearsing import Rehearsal
from entretien.gui.studio.play.rehearsal_card import RehearsalCard
from entretien.gui.theme.spacing import GAP, GRID, MARGIN
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.banner import Banner
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.kernel.errors import UserError
from entretien.kernel.language import _, plural

SIZE = (760, 560)
"""Width and height it opens with, in pixels, where the screen has them."""


class RehearsalDialog(QDialog):
    """A card for each play that changed; what is accepted is written at once."""

    def __init__(
        self,
        theme: Theme,
        rehearsals: Mapping[str, Rehearsal],
        keep: Callable[[Path, GoldenPlay], None],
        parent: QWidget | None = None,
    ) -> None:
        """Tell `rehearsals`, by the names of their plays; `keep` writes one, and may raise `UserError`."""
        super().__init__(parent)
        self._keep = keep
        self.setWindowTitle(_("Parties témoins"))
        self.banner = Banner()
        self.cards = [RehearsalCard(theme, name, each) for name, each in rehearsals.items() if not each.same]
        for card in self.cards:
            card.accepted.connect(self._accept)
        self.accept_all = Button(_("Tout accepter"))
        self.accept_all.clicked.connect(self._accept_all)
        self.accept_all.setVisible(sum(card.rehearsal.acceptable for card in self.cards) > 1)
        self.close_it = Button(_("Fermer"), "primary")
        self.close_it.clicked.connect(self.accept)
        self._lay_out([name for name, each in rehearsals.items() if each.same])
        self.resize(*SIZE)

    def _accept(self, rehearsal: Rehearsal) -> None:
        if rehearsal.today is None:
            return
        try:
            self._keep(rehearsal.path, rehearsal.today)
        except UserError as error:
            self.banner.tell_error(error)
            return
        for card in self.cards:
            if card.rehearsal is rehearsal:
                card.settle()
        self.close_it.setFocus()

    def _accept_all(self) -> None:
        for card in self.cards:
            if not card.accept.isHidden():
                self._accept(card.rehearsal)
        self.accept_all.hide()

    def _lay_out(self, same: list[str]) -> None:
        inside = QWidget()
        inside.setProperty("role", "clear")
        cards = QVBoxLayout(inside)
        cards.setContentsMargins(0, 0, GRID, 0)
        cards.setSpacing(GAP)
        for card in self.cards:
            cards.addWidget(card)
        if same:
            cards.addWidget(
                PlainLabel(_("Comme avant\u00a0: {names}.").format(names=", ".join(same)), "muted", wrap=True)
            )
        cards.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addStretch(1)
        foot.addWidget(self.accept_all)
        foot.addWidget(self.close_it)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GAP)
        column.addWidget(PlainLabel(self._summary(len(same)), "heading", wrap=True))
        column.addWidget(self.banner)
        column.addWidget(scroll, 1)
        column.addLayout(foot)

    def _summary(self, same: int) -> str:
        count = len(self.cards) + same
        plays = plural("{n} partie", "{n} parties", count).format(n=count)
        if not self.cards:
            return _("{plays}\u00a0: rien n'a changé.").format(plays=plays)
        changed = plural("{n} changée", "{n} changées", len(self.cards)).format(n=len(self.cards))
        return _("{plays}, {differ}.").format(plays=plays, differ=changed)
