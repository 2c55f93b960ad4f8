"""The mark and what limits it: levels reached, caps, faults with their rule. No Qt here."""

from dataclasses import dataclass

from entretien.competences.assessment import Fault
from entretien.competences.framework import Framework
from entretien.debrief.debrief import Debrief
from entretien.debrief.quoting import Quotes
from entretien.gui.debrief.levels import Chip, tally
from entretien.gui.numbers import mark_text
from entretien.kernel.language import _, plural
from entretien.scoring.scorecard import Scorecard


@dataclass(frozen=True, slots=True)
class Verdict:
    """The profile first, then the mark (handbook § 3.2)."""

    profile: tuple[tuple[Chip, int], ...]
    """How many of the competences that count reached each level."""
    mark: str
    """« 12,5/20 »; what stands in its place while there is none."""
    share: float
    """Of the maximum, 0 to 1, after caps."""
    uncapped: float
    """The same before caps."""
    capped: str
    """What the cap did; empty when it did nothing."""


@dataclass(frozen=True, slots=True)
class Occasion:
    """A turn at which a fault was made."""

    turn: int
    words: str
    """What was said or done."""


@dataclass(frozen=True, slots=True)
class FaultLine:
    """A fault of conduct, with what it costs and why."""

    label: str
    effect: str
    rule: str
    source: str
    occasions: tuple[Occasion, ...]


def verdict(debrief: Debrief, framework: Framework) -> Verdict:
    """The overall result."""
    card = debrief.scorecard
    levels = [each.level for each in card.competences if each.weight]
    return Verdict(
        profile=tally(framework, levels) if card.overall.best is not None else (),
        mark=_points(card) if card.mark is None else mark_text(card.mark),
        share=(card.mark or 0.0) / framework.mark_maximum,
        uncapped=(card.uncapped or 0.0) / framework.mark_maximum,
        capped=_capped(card),
    )


def fault_lines(debrief: Debrief, framework: Framework) -> tuple[FaultLine, ...]:
    """Every fault, in the order they were first made."""
    quotes = Quotes(debrief)
    made = debrief.scorecard.faults
    return tuple(
        FaultLine(
            label=fault.label,
            effect=_effect(fault, framework),
            rule=fault.rule,
            source=fault.source,
            occasions=tuple(
                Occasion(each.turn, quotes.source(each.turn, each.reply))
                for each in made
                if each.fault == fault
            ),
        )
        for fault in dict.fromkeys(each.fault for each in made)
    )


def _points(card: Scorecard) -> str:
    points = plural("{count} point", "{count} points", card.overall.obtained)
    return points.format(count=str(card.overall.obtained).replace("-", "\u2212"))


def _capped(card: Scorecard) -> str:
    if card.cap is None or card.mark is None or card.uncapped is None or card.mark == card.uncapped:
        return ""
    return _("Plafonnée par la faute «\u00a0{fault}\u00a0»\u00a0: sans elle, {uncapped}.").format(
        fault=card.cap.fault.label, uncapped=mark_text(card.uncapped)
    )


def _effect(fault: Fault, framework: Framework) -> str:
    if fault.fails is not None:
        label = framework.competence(fault.fails).label
        return _("«\u00a0{competence}\u00a0» au plus bas niveau").format(competence=label)
    return _("note plafonnée à {mark}").format(mark=mark_text(fault.cap or 0))
