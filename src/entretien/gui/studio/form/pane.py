"""What the author looks at, as a form: an exchange, the scenario's head, its facts, its endings."""

from PySide6.QtCore import QEvent, QPoint, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from entretien.content.diagnostics import Severity
from entretien.content.fragment import INCLUDE
from entretien.gui.studio.fields.piece import Problem, is_under
from entretien.gui.studio.fields.site import Site
from entretien.gui.studio.form.included_view import IncludedView
from entretien.gui.studio.form.making import piece_for
from entretien.gui.studio.form.pages import Page, page_of
from entretien.gui.studio.form.record_view import RecordView
from entretien.gui.studio.session import Session, Spot
from entretien.gui.theme.spacing import GAP, GRID, MARGIN, MEASURE
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.gui.widgets.section import clear
from entretien.kernel.language import _
from entretien.manuscript.manuscript import Manuscript
from entretien.manuscript.nodes import Address, Mapping, Scalar
from entretien.scenario.exchange import Exchange


class FormPane(QWidget):
    """Follows the text; greyed, as it last was, while the text cannot be changed value by value."""

    def __init__(self, theme: Theme, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._theme = theme
        self._session = session
        self.page: Page | None = None
        self.view: RecordView | None = None
        self._spot: Spot | None = None
        self.status = PlainLabel(role="muted", wrap=True)
        self._above = PlainLabel(role="caption")
        self._title = PlainLabel(role="title", wrap=True)
        self._content = QVBoxLayout()
        self._sheet = QWidget()
        self.area = QScrollArea()
        self._lay_out()
        session.changed.connect(self._follow)
        session.checked.connect(self._check)
        session.looked_at.connect(self.show_spot)

    def show_spot(self, spot: Spot) -> None:
        """Show the form of what is looked at, and the value in it; hidden, once it is in sight again."""
        if not self.isVisible() or spot == self._spot:
            return
        page = page_of(spot, self._session.workbench.entry)
        if page is not None and self._manuscript(page) is not None:
            self._spot = spot
            if page != self.page or self.view is None:
                self._show(page)
            self._seek(spot.address)
        self._tell_status()

    def shows(self, spot: Spot) -> bool:
        """Whether what is written there can be changed here now."""
        page = page_of(spot, self._session.workbench.entry)
        return page is not None and self._manuscript(page) is not None

    # Following.

    def showEvent(self, event: QShowEvent) -> None:
        """Come up to date."""
        super().showEvent(event)
        self._follow()
        self._check()
        self.show_spot(self._session.spot)

    def _follow(self) -> None:
        """Show what was changed, here or elsewhere; hidden, once it is in sight again."""
        if not self.isVisible():
            return
        page = self.page
        manuscript = self._manuscript(page) if page is not None else None
        if page is None:
            self.show_spot(self._session.spot)
        elif manuscript is not None and (self.view is None or not _stands(manuscript, page.address)):
            self._show(page)
        elif manuscript is not None and self.view is not None:
            self.view.refresh()
        self._tell_status()

    def _check(self) -> None:
        """Say what is wrong where it is; what conditions say may have changed too."""
        if self.isVisible() and self.page is not None and self._manuscript(self.page) is not None:
            self._follow()
            self._tell_problems()

    def _tell_problems(self) -> None:
        if self.view is not None and self.page is not None:
            root = self.page.address
            self.view.tell([each for each in self._problems(self.page.file) if is_under(each.address, root)])

    def _problems(self, file: str) -> list[Problem]:
        """What is wrong in a file; what remains to be written is seen as it is."""
        found = []
        for each in self._session.reading.diagnostics:
            if each.place.file == file and each.severity is not Severity.TO_WRITE:
                address = self._session.spot_at(each.place).address
                found.append(Problem(address, each.message, each.severity is Severity.ERROR))
        return found

    # Showing.

    def _show(self, page: Page) -> None:
        self.page, self.view = page, None
        self.setFocusProxy(self.area)
        clear(self._content)
        self._above.setText(page.above)
        self._above.setVisible(bool(page.above))
        self._title.setText(page.title)
        self._title.setVisible(bool(page.title))
        manuscript = self._manuscript(page)
        if manuscript is None or not _stands(manuscript, page.address):
            self._content.addWidget(PlainLabel(_("Ce que vous regardiez n'existe plus."), "muted", wrap=True))
        elif fragment := _fragment(manuscript, page.address):
            self._content.addWidget(IncludedView(fragment, self._exchange(str(page.address[-1]))))
        else:
            self.view = RecordView(
                self._theme, Site(self._session, page.file, page.address), piece_for, page.layout
            )
            self._content.addWidget(self.view)
            self._tell_problems()
        self.area.verticalScrollBar().setValue(0)

    def _seek(self, address: Address) -> None:
        """Bring the value in sight, ready to have the keyboard."""
        if self.view is None or self.page is None or len(address) <= len(self.page.address):
            return
        target = self.view.seek(address)
        self.setFocusProxy(target or self.area)
        if target is not None:
            QTimer.singleShot(0, target, lambda: self._bring(target))

    def _bring(self, target: QWidget) -> None:
        """Scroll to what is not wholly in sight, and leave what stands above it in sight too."""
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        top, bar = target.mapTo(self._sheet, QPoint(0, 0)).y(), self.area.verticalScrollBar()
        if not bar.value() <= top <= top + target.height() <= bar.value() + self.area.viewport().height():
            bar.setValue(top - self.area.viewport().height() // 4)

    def _tell_status(self) -> None:
        """Grey what cannot be changed here now, and say where it can."""
        possible = self.page is None or self._manuscript(self.page) is not None
        self.area.setEnabled(possible)
        told = _(
            "Le texte ne se lit plus\u00a0: voici ce qu'il disait. L'onglet Source montre où il s'est rompu."
        )
        self.status.setText("" if possible else told)
        self.status.setVisible(not possible)

    def _exchange(self, name: str) -> Exchange | None:
        """An exchange as it was last read."""
        phases = self._session.playable.phases if self._session.playable else ()
        return next((each for phase in phases for each in phase.exchanges if each.id == name), None)

    def _manuscript(self, page: Page) -> Manuscript | None:
        return self._session.workbench.manuscript(page.file)

    def _lay_out(self) -> None:
        sheet = self._sheet
        sheet.setProperty("role", "clear")
        sheet.setMaximumWidth(self._theme.scaled(14) * MEASURE // 2 + 2 * MARGIN + self._theme.scaled(220))
        sheet.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(GAP, GRID, GAP, MARGIN)
        column.setSpacing(GRID // 2)
        column.addWidget(self._above)
        column.addWidget(self._title)
        column.addSpacing(GRID)
        column.addLayout(self._content)
        column.addStretch(1)
        self.area.setWidget(sheet)
        self.area.setWidgetResizable(True)
        self.setFocusProxy(self.area)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self.status.setContentsMargins(GAP, GRID, GAP, GRID)
        whole.addWidget(self.status)
        whole.addWidget(self.area, 1)


def _stands(manuscript: Manuscript, address: Address) -> bool:
    return isinstance(manuscript.find(address), Mapping)


def _fragment(manuscript: Manuscript, address: Address) -> str:
    """The fragment that an exchange comes from; empty where it is written in place."""
    node = manuscript.find((*address, INCLUDE))
    return node.text if isinstance(node, Scalar) else ""
