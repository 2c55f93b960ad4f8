"""The plan of what is being written: it says what there is, and everything in it can be put elsewhere."""

import contextlib
from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from entretien.application.authoring.draft import Draft, draft_on
from entretien.application.authoring.workbench import Change
from entretien.content.diagnostics import Severity
from entretien.gui.studio.outline import acts
from entretien.gui.studio.outline.actions import LineActions
from entretien.gui.studio.outline.acts import Act, Addition
from entretien.gui.studio.outline.badges import Badges, badges
from entretien.gui.studio.outline.entries import MOVABLE, Entry, Kind, all_lines, entries, matching
from entretien.gui.studio.outline.removal_dialog import RemovalDialog
from entretien.gui.studio.outline.tree import PlanTree
from entretien.gui.studio.session import Session, Spot
from entretien.gui.theme.icons import icon
from entretien.gui.theme.spacing import GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.gui.widgets.search_field import SearchField
from entretien.kernel.errors import UserError
from entretien.kernel.language import _
from entretien.manuscript.nodes import Address

FIND = "Ctrl+Shift+P"
"""The keys that look for a line."""


class OutlinePane(QFrame):
    """The last text that could be taken apart, greyed while the text on the desk cannot.

    Signals:
        opened: go and write what a line is about; carries its `Spot`.
        added: go and write what was just added; carries its `Spot`.
    """

    opened = Signal(object)
    added = Signal(object)

    def __init__(self, theme: Theme, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._lines: tuple[Entry, ...] = ()
        self._badges: Badges = {}
        self._behind = False
        """Whether the text has changed since it was last shown."""
        self._elsewhere: list[tuple[Address, Address]] = []
        """Where something was before a change made here, and after."""
        self.search = SearchField(theme, _("Chercher dans le plan"), shortcut=FIND)
        self.add = Button(_("Ajouter"), "quiet")
        self.add_menu = QMenu(self.add)
        self.more = Button("", "quiet")
        self.tree = PlanTree(theme)
        self.actions_at_hand = LineActions(self.tree)
        self.status = PlainLabel(role="muted", wrap=True)
        self._fill(theme)
        self._lay_out()
        self._connect()
        self._tell_problems()
        self._follow()

    def _fill(self, theme: Theme) -> None:
        self.add.setToolTip(_("Ajouter au scénario\u00a0: jouable aussitôt, et à écrire"))
        for addition in acts.additions(self._session.workbench.entry):
            action = self.add_menu.addAction(addition.label)
            action.triggered.connect(partial(self._add, addition))
        self.phase_menu = self.add_menu.addMenu(_("Une phase"))
        self.add.setMenu(self.add_menu)
        self.more.setIcon(icon(theme, "more", "accent"))
        self.more.setAccessibleName(_("Ligne choisie"))
        self.more.setToolTip(_("Renommer, dupliquer, déplacer ou supprimer la ligne choisie"))
        self.more.setMenu(self.actions_at_hand.menu)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._show)
        self.search.returnPressed.connect(self.tree.setFocus)
        QShortcut(QKeySequence(FIND), self).activated.connect(self.search.setFocus)
        self.tree.pointed.connect(self._look)
        self.tree.taken.connect(lambda entry: self.opened.emit(_spot(entry)))
        self.tree.plan.renamed.connect(self._rename)
        self.tree.plan.dropped.connect(self._drop)
        wanted = self.actions_at_hand
        wanted.rename_wanted.connect(self.tree.rename)
        wanted.duplicate_wanted.connect(self._duplicate)
        wanted.removal_wanted.connect(self._remove)
        wanted.step_wanted.connect(self._step)
        self._session.changed.connect(self._hear)
        self._session.checked.connect(self._tell_problems)
        self._session.examination.stirred.connect(self._tell_problems)
        self._session.looked_at.connect(self._choose)

    # What is shown.

    def _hear(self, change: Change) -> None:
        """Follow at once, or, while letters are being typed, at the next pause."""
        self._behind = bool(change.strand)
        if not self._behind:
            self._follow()

    def _follow(self) -> None:
        """Show what the text holds, where it can be taken apart."""
        self._behind = False
        draft = draft_on(self._session.workbench)
        self.tree.setEnabled(draft is not None)
        self.add.setEnabled(draft is not None and not self._locked)
        self.status.setVisible(draft is None)
        self.status.setText(_unread(known=bool(self._lines)) if draft is None else "")
        if draft is not None:
            self._lines = entries(draft, self._session.workbench.entry)
            self._offer_phases(draft)
            self._look_again(draft)
        self._show()

    def _show(self) -> None:
        words = self.search.text()
        self.tree.show_entries(matching(self._lines, words), self._badges, all_open=bool(words.strip()))
        self._choose(self._session.spot)
        self._offer(self.tree.at_hand)

    @property
    def _locked(self) -> bool:
        """Whether the scenario's own file can only be looked at."""
        return self._session.workbench.locked(self._session.workbench.entry) is not None

    def _offer(self, entry: Entry | None) -> None:
        """Offer what may be done to a line now."""
        self.actions_at_hand.offer(entry if self.tree.isEnabled() and not self._locked else None)

    def _offer_phases(self, draft: Draft) -> None:
        """Offer the phases that there are not."""
        self.phase_menu.clear()
        for addition in acts.phase_additions(self._session.workbench.entry, draft):
            action = self.phase_menu.addAction(addition.label)
            action.triggered.connect(partial(self._add, addition))
        self.phase_menu.setEnabled(not self.phase_menu.isEmpty())

    def _tell_problems(self) -> None:
        """Count what is wrong where it is written."""
        self._badges = badges(self._told())
        if self._behind:
            self._follow()
        else:
            self._show()

    def _told(self) -> Iterator[tuple[Spot, Severity]]:
        """What reading finds, and what exploring does while that holds."""
        session = self._session
        found = [(each, each.place) for each in session.reading.diagnostics]
        explored = session.examination.found if session.examination.fresh else ()
        for diagnostic, place in (*found, *explored):
            with contextlib.suppress(UserError):  # a file that cannot be opened has no line
                yield session.spot_at(place.included[0] if place.included else place), diagnostic.severity

    # Where the author looks.

    def _choose(self, spot: Spot) -> None:
        self.tree.choose(spot.file, spot.address)
        self._offer(self.tree.at_hand)

    def _look(self, entry: Entry) -> None:
        """Look at what a line is about, unless something in it is looked at already."""
        self._offer(entry)
        looked = self._session.spot
        if (looked.file, looked.address[: len(entry.address)]) != (
            entry.file,
            entry.address,
        ) or not entry.address:
            self._session.look_at(_spot(entry))

    def _look_again(self, draft: Draft) -> None:
        """Look at the same thing where a change that is taken back, or made again, has put it."""
        looked = self._session.spot
        if looked.file != self._session.workbench.entry or draft.manuscript.find(looked.address) is not None:
            return
        for before, after in reversed(self._elsewhere):
            for one, other in ((after, before), (before, after)):
                if looked.address[: len(one)] == one and draft.manuscript.find(other) is not None:
                    self._session.look_at(Spot(looked.file, other))
                    return

    # What the author does.

    def _add(self, addition: Addition) -> None:
        done = self._do(lambda draft: addition.act(draft, self.tree.at_hand))
        if done is not None:
            self.added.emit(done.spot)

    def _rename(self, entry: Entry, name: str) -> None:
        bench = self._session.workbench
        self._do(lambda draft: acts.rename(bench, draft, entry, name), entry)

    def _duplicate(self) -> None:
        self._do_at_hand(acts.duplicate)

    def _step(self, by: int) -> None:
        self._do_at_hand(partial(acts.step, by=by))

    def _remove(self) -> None:
        self._do_at_hand(self._removed)

    def _removed(self, draft: Draft, entry: Entry) -> Act | None:
        """Take a line away; asked first where others speak of it."""
        speaking = self._speaking(draft, entry)
        if speaking:
            dialog = RemovalDialog(entry, speaking, self)
            agreed = dialog.exec() == QDialog.DialogCode.Accepted
            dialog.deleteLater()
            if not agreed:
                return None
        return acts.remove(draft, entry)

    def _speaking(self, draft: Draft, entry: Entry) -> list[Entry]:
        """The lines that speak of another, each once."""
        found: dict[Address, Entry] = {}
        for mention in acts.references(draft, entry):
            holding = (
                each
                for each in all_lines(self._lines)
                if each.file == entry.file and mention.address[: len(each.address)] == each.address
            )
            line = max(holding, key=lambda each: len(each.address))
            found[line.address] = line
        return list(found.values())

    def _drop(self, address: Address, below: Entry, row: int) -> None:
        """Put the line at `address` before the one that has a row below another, or after the last."""
        entry = next((each for each in all_lines(self._lines) if each.address == address), None)
        into = (*below.address, "exchanges") if below.kind is Kind.PHASE else below.address
        if entry is None or entry.kind is Kind.SELECTION:
            into = (*below.address, "selections")
        whole = next(each for each in all_lines(self._lines) if each.address == below.address)
        after = below.children[row] if row < len(below.children) else None
        rank = next(
            (rank for rank, each in enumerate(whole.children) if after and each.address == after.address),
            len(whole.children),
        )
        if entry is not None:
            self._do(lambda draft: acts.move(draft, entry, rank, into), entry)

    def _do_at_hand(self, act: Callable[[Draft, Entry], Act | None]) -> None:
        entry = self.tree.at_hand
        if entry is not None and entry.kind in MOVABLE:
            self._do(lambda draft: act(draft, entry), entry)

    def _do(self, act: Callable[[Draft], Act | None], entry: Entry | None = None) -> Act | None:
        """Make one change, of `entry` where there is one, and look at what came of it; or say why not."""
        draft = draft_on(self._session.workbench)
        if draft is None or self._locked:
            return None
        if entry is not None and draft.manuscript.find(entry.address) is None:
            return None  # it was taken out of the text a moment ago: the plan is about to say so
        try:
            done = act(draft)
        except UserError as error:
            self._session.refused.emit(error)
            return None
        if done is not None:
            self._session.do(done.change)
            self._session.look_at(done.spot)
            if entry is not None:
                self._elsewhere.append((entry.address, done.spot.address))
        return done

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(0)
        buttons.addWidget(self.add)
        buttons.addStretch(1)
        buttons.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.search)
        column.addLayout(buttons)
        column.addWidget(self.status)
        column.addWidget(self.tree, 1)
        self.setFocusProxy(self.tree)


def _spot(entry: Entry) -> Spot:
    return Spot(entry.file, entry.address)


def _unread(*, known: bool) -> str:
    """Why there is no plan of the text on the desk."""
    if known:
        return _("Le texte ne peut pas être lu\u00a0: ce plan est celui d'avant.")
    return _("Le texte ne peut pas être lu\u00a0: son plan viendra quand il le sera.")
