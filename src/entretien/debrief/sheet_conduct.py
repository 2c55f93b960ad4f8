"""Compliance, for the sheet: the rules that were kept where they could be broken, and those that were not."""

from collections.abc import Iterator
from dataclasses import dataclass

from entretien.competences.assessment import Fault
from entretien.competences.framework import Framework
from entretien.debrief.debrief import Debrief
from entretien.debrief.quoting import Quotes, shortened
from entretien.kernel.ids import FaultId
from entretien.kernel.language import _
from entretien.transcript.events import RepliesOffered

QUOTE_LENGTH = 170
"""Characters of what was said when the rule was broken."""


@dataclass(frozen=True, slots=True)
class Broken:
    """A rule that was broken, with the text that lays it down."""

    label: str
    effect: str
    occasions: tuple[str, ...]
    """« T9 « … » », one for each time."""
    rule: str
    source: str


@dataclass(frozen=True, slots=True)
class Conduct:
    """What the catalogue of faults says of the attempt."""

    dated: str
    """The date whose texts and figures the attempt is judged by."""
    kept: tuple[str, ...]
    """Rules that an open reply broke, and that the learner kept."""
    broken: tuple[Broken, ...]


def conduct(debrief: Debrief, framework: Framework) -> Conduct:
    """Faults in the order they were first made; rules kept in the order of the catalogue."""
    made = [each.fault for each in debrief.scorecard.faults]
    tempting = set(_tempting(debrief))
    return Conduct(
        dated=debrief.scenario.figures.label,
        kept=tuple(each.label for each in framework.faults if each.id in tempting and each not in made),
        broken=tuple(_broken(fault, debrief, framework) for fault in dict.fromkeys(made)),
    )


def _tempting(debrief: Debrief) -> Iterator[FaultId]:
    """The faults that could have been made: by a reply that was open when the learner chose."""
    faults = {
        reply.id: reply.fault
        for _phase, exchange in debrief.scenario.exchanges()
        for reply in exchange.replies
        if reply.fault
    }
    for turn in debrief.turns:
        if isinstance(turn.offered, RepliesOffered):
            for offered in turn.offered.replies:
                if not offered.closed and offered.id in faults:
                    yield faults[offered.id]


def _broken(fault: Fault, debrief: Debrief, framework: Framework) -> Broken:
    quotes = Quotes(debrief)
    occasions = [
        _("T{turn} {words}").format(
            turn=each.turn, words=shortened(quotes.source(each.turn, each.reply), QUOTE_LENGTH)
        )
        for each in debrief.scorecard.faults
        if each.fault == fault
    ]
    return Broken(fault.label, _effect(fault, framework), tuple(occasions), fault.rule, fault.source)


def _effect(fault: Fault, framework: Framework) -> str:
    if fault.fails is not None:
        return _("{code} au plus bas niveau").format(code=fault.fails)
    return _("note plafonnée à {cap}/{maximum}").format(cap=fault.cap, maximum=framework.mark_maximum)
