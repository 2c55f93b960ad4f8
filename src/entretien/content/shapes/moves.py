"""What moves an interview: effects on gauges and flags, and where a `next` leads."""

from entretien.content.context import Context
from entretien.content.forms import EitherForm, FlagForm, MappingForm, NameForm, WayForm
from entretien.content.names import Space
from entretien.content.nodes import Mapping, Node, Scalar
from entretien.content.shapes.scalars import FLAG_WORDS, Integer, Written
from entretien.content.shapes.shape import Shape
from entretien.kernel.ids import EndingId, ExchangeId, GaugeId
from entretien.kernel.language import _
from entretien.scenario.exchange import BACK, Target
from entretien.scenario.gauges import Effects

EFFECT_MAXIMUM = 100
BACK_WORD = "back"
ENDING_PREFIX = "end:"


class EffectsOn(Shape[Effects]):
    """What is added to gauges; a flag is put up by yes and taken down by no."""

    def __init__(self) -> None:
        self._amount = Integer(-EFFECT_MAXIMUM, EFFECT_MAXIMUM)

    def read(self, node: Node, context: Context) -> Effects | None:
        """The effects, in the order written."""
        if not isinstance(node, Mapping):
            context.wrong_type(node, _("des jauges et ce qu'on leur ajoute"))
            return None
        effects = []
        for key, content in node.pairs():
            name = key.text
            flag = FLAG_WORDS.get(content.text.lower()) if isinstance(content, Scalar) else None
            space = Space.GAUGE if flag is None else Space.FLAG
            context.names.refer(space, name, context.place(key))
            if flag is not None:
                effects.append((GaugeId(name), 1 if flag else -1))
            elif (amount := self._amount.read(content, context)) is not None:
                effects.append((GaugeId(name), amount))
        return tuple(effects)

    def form(self) -> MappingForm:
        """Numbers for gauges, yes or no for flags."""
        return MappingForm(NameForm(Space.GAUGE), EitherForm((self._amount.form(), FlagForm())))


class Way(Written[Target]):
    """Where to go: an exchange, `end:` and an ending, or `back` from an objection."""

    def expected(self) -> str:
        """What an author is told to write here."""
        return _("le nom d'un échange, end:fin ou back")

    def value(self, text: str, node: Scalar, context: Context) -> Target | None:
        """The target."""
        if text == BACK_WORD:
            return BACK
        if text.startswith(ENDING_PREFIX):
            ending = text.removeprefix(ENDING_PREFIX).strip()
            context.names.refer(Space.ENDING, ending, context.place(node))
            return Target.ending(EndingId(ending))
        context.names.refer(Space.EXCHANGE, text, context.place(node))
        return Target.exchange(ExchangeId(text))

    def form(self) -> WayForm:
        """A way."""
        return WayForm()
