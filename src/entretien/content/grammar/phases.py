"""The phases of a scenario and the moves between them."""

from entretien.content.codes import Code
from entretien.content.context import Context
from entretien.content.forms import MappingForm
from entretien.content.grammar import LINE
from entretien.content.grammar.conversation import EVIDENCE
from entretien.content.grammar.exchanges import EXCHANGES
from entretien.content.grammar.record_checks import selection_can_be_made
from entretien.content.limits import EXCHANGE_LIMIT
from entretien.content.names import Space
from entretien.content.nodes import Mapping, Node
from entretien.content.shapes.collections import ListOf, Named
from entretien.content.shapes.conditions import Expression
from entretien.content.shapes.identifiers import Id, Reference
from entretien.content.shapes.record import Field, Record
from entretien.content.shapes.scalars import Integer, Text, Word
from entretien.content.shapes.shape import Shape
from entretien.kernel.ids import ExchangeId, ReplyId, SelectionId
from entretien.kernel.language import _
from entretien.scenario.phases import DESK_PHASES, PhaseName, Plan, default_plan
from entretien.scenario.scenario import Gate, Phase
from entretien.scenario.selection import Item, Selection

PHASE = Word(PhaseName, Code.UNKNOWN_PHASE)

_ITEM = Record(
    "item",
    Item,
    Field("id", Id(ReplyId, Space.REPLY), "L'identifiant de l'élément.", required=True),
    Field("label", Text(LINE), "Ce qu'on lit dans la liste.", required=True),
    Field("evidence", EVIDENCE, "Ce que ce choix prouve, par compétence, de −3 à +3."),
    Field("feedback", Text(LINE), "La remarque du formateur."),
)


def _selection(
    id: SelectionId,  # noqa: A002 - the key's own name
    prompt: str,
    items: tuple[Item, ...],
    minimum: int = 0,
    maximum: int | None = None,
) -> Selection:
    """A selection; without a maximum, all of it may be picked."""
    return Selection(id, prompt, items, minimum, len(items) if maximum is None else maximum)


_SELECTION = Record(
    "selection",
    _selection,
    Field("prompt", Text(LINE), "Ce qu'il faut choisir.", required=True),
    Field("minimum", Integer(0, 100), "Combien d'éléments au moins ; 0 sinon."),
    Field("maximum", Integer(1, 100), "Combien au plus ; tous sinon."),
    Field("items", ListOf(_ITEM), "Les éléments, dans l'ordre montré.", required=True),
    check=selection_can_be_made,
)

_GATE = Record(
    "gate",
    Gate,
    Field("when", Expression(), "Ce qui doit être vrai pour entrer dans la phase.", required=True),
    Field(
        "otherwise",
        Reference(ExchangeId, Space.EXCHANGE),
        "L'échange où le client retient sinon.",
        required=True,
    ),
)

_DESK_PHASE = Record(
    "desk_phase",
    Phase,
    Field(
        "selections",
        Named(Id(SelectionId, Space.SELECTION), _SELECTION),
        "Les listes où choisir, par identifiant.",
        required=True,
    ),
)

_CONVERSATION_PHASE = Record(
    "phase",
    Phase,
    Field(
        "start",
        Reference(ExchangeId, Space.EXCHANGE),
        "L'échange qui ouvre la phase ; le premier écrit sinon.",
    ),
    Field("requires", _GATE, "Ce que la phase exige pour s'ouvrir."),
    Field("exchanges", EXCHANGES, "Les échanges, par identifiant.", required=True),
)


class Phases(Shape[tuple[Phase, ...]]):
    """The phases, in the order written: with the client, or at one's desk."""

    def read(self, node: Node, context: Context) -> tuple[Phase, ...] | None:
        """The phases that could be read."""
        if not isinstance(node, Mapping):
            context.wrong_type(node, _("des phases"))
            return None
        phases, conversation = [], False
        for scalar, content in node.pairs():
            name = PHASE.read(scalar, context)
            if name is None:
                continue
            record = _DESK_PHASE if name in DESK_PHASES else _CONVERSATION_PHASE
            if record is _CONVERSATION_PHASE:
                context.names.declare(Space.PHASE, name, context.place(scalar))
                conversation = True
            phase = record.read_with(content, context, {"name": name})
            if phase is not None:
                phases.append(phase)
        if not conversation:
            context.report(Code.NO_EXCHANGE, node)
        count = sum(len(phase.exchanges) for phase in phases)
        if count > EXCHANGE_LIMIT:
            context.report(Code.TOO_MANY_EXCHANGES, node, count=count, limit=EXCHANGE_LIMIT)
        return tuple(phases)

    def form(self) -> MappingForm:
        """A key for each phase."""
        desk, conversation = _DESK_PHASE.form(), _CONVERSATION_PHASE.form()
        phases = tuple((name.value, desk if name in DESK_PHASES else conversation) for name in PhaseName)
        return MappingForm(PHASE.form(), None, phases, empty=False)


class PlanOf(Shape[Plan]):
    """For some phases, the moves that are kept; a phase that is not written keeps its own."""

    def __init__(self) -> None:
        self._targets = ListOf(PHASE)

    def read(self, node: Node, context: Context) -> Plan | None:
        """Every move of the scenario, those of the phases not written included."""
        if not isinstance(node, Mapping):
            context.wrong_type(node, _("des phases et celles où elles mènent"))
            return None
        allowed = default_plan()
        kept: list[tuple[PhaseName, PhaseName]] = []
        narrowed = set()
        for scalar, content in node.pairs():
            source = PHASE.read(scalar, context)
            targets = self._targets.read(content, context)
            if source is None or targets is None:
                continue
            narrowed.add(source)
            for target in targets:
                if (source, target) not in allowed:
                    context.report(Code.PLAN_ADDS_MOVE, scalar, source=source, target=target)
                kept.append((source, target))
        return tuple(move for move in allowed if move[0] not in narrowed or move in kept)

    def form(self) -> MappingForm:
        """From a phase to phases."""
        return MappingForm(PHASE.form(), self._targets.form())
