"""An exchange that comes from a fragment: read here, written there."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from entretien.gui.theme.spacing import GAP, GRID
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.gui.widgets.section import Section
from entretien.kernel.language import _
from entretien.scenario.exchange import Exchange
from entretien.scenario.words import kind_word


class IncludedView(QWidget):
    """Says where it is written, and what it says."""

    def __init__(self, fragment: str, exchange: Exchange | None, parent: QWidget | None = None) -> None:
        """`exchange` is None while it is not known."""
        super().__init__(parent)
        said = _(
            "Cet échange vient du fragment «\u00a0{fragment}\u00a0»\u00a0: il s'écrit dans "
            "fragments/{fragment}.yaml, pour tous les scénarios qui l'incluent."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(PlainLabel(said.format(fragment=fragment), "muted", wrap=True))
        if exchange is not None:
            column.addWidget(_section(exchange))


def _section(exchange: Exchange) -> Section:
    section = Section(_("Ce qu'on y lit"))
    for line in exchange.client:
        section.add_text(f"—\u00a0{line.say}", "body")
    for reply in exchange.replies:
        section.add_space()
        section.add_text(kind_word(reply.kind), "caption")
        section.add_text(reply.say or reply.act, "strong")
        for reaction in reply.reactions:
            section.add_text(f"—\u00a0{reaction.say or reaction.cue}", "body")
    return section
