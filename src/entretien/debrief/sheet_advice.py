"""What the sheet advises: points that are strong, points to work on, each with what could be said instead."""

from collections.abc import Iterator
from dataclasses import dataclass

from entretien.competences.framework import Framework
from entretien.debrief.debrief import Debrief, DebriefTurn
from entretien.debrief.missed_chances import missed_chance
from entretien.debrief.quoting import Quotes, shortened
from entretien.kernel.language import _, plural
from entretien.kernel.numbers import decimal
from entretien.scoring.scorecard import CompetenceMark

QUOTE_LENGTH = 190
"""Characters of what was said, and of what could be said instead."""


@dataclass(frozen=True, slots=True)
class Strength:
    """A competence that was shown, and the words that showed it best."""

    label: str
    turn: str
    words: str


@dataclass(frozen=True, slots=True)
class Axis:
    """A competence to work on."""

    label: str
    turn: str
    """Where it was lost most; empty when no single turn tells it."""
    said: str
    instead: str
    """A reply that was open at that turn, and better; empty when there was none."""
    cost: str
    """What the choice cost for good, on the mark; empty while that is not known."""
    gesture: str
    """What one sees when the competence is there."""


@dataclass(frozen=True, slots=True)
class Advice:
    """At most three of each, as the handbook asks (§ 3.5)."""

    strengths: tuple[Strength, ...]
    axes: tuple[Axis, ...]


def advice(debrief: Debrief, framework: Framework) -> Advice:
    """The strengths and axes that the debrief names, each with its words."""
    return Advice(
        strengths=tuple(_strengths(debrief, framework)),
        axes=tuple(_axis(each, debrief, framework) for each in debrief.to_work_on),
    )


def _strengths(debrief: Debrief, framework: Framework) -> Iterator[Strength]:
    quotes = Quotes(debrief)
    for mark in debrief.strengths:
        best = max(mark.earnings, key=lambda each: each.points)
        words = shortened(quotes.source(best.turn, best.source), QUOTE_LENGTH)
        yield Strength(framework.competence(mark.code).label, _turn(best.turn), words)


def _axis(mark: CompetenceMark, debrief: Debrief, framework: Framework) -> Axis:
    competence = framework.competence(mark.code)
    chance = missed_chance(mark.code, debrief)
    return Axis(
        label=competence.label,
        turn=_turn(chance.turn.number) if chance else "",
        said=shortened(chance.said, QUOTE_LENGTH) if chance else "",
        instead=shortened(chance.instead, QUOTE_LENGTH) if chance else "",
        cost=_cost(chance.turn, debrief, framework) if chance else "",
        gesture=next(iter(competence.indicators), ""),
    )


def _turn(number: int) -> str:
    return _("T{turn}").format(turn=number)


def _cost(turn: DebriefTurn, debrief: Debrief, framework: Framework) -> str:
    best = debrief.scorecard.overall.best
    if turn.worth is None or best is None or best <= 0 or turn.worth.regret <= 0:
        return ""
    lost = turn.worth.regret * framework.mark_maximum / best
    return plural("{lost} point sur {maximum}", "{lost} points sur {maximum}", int(lost)).format(
        lost=decimal(lost), maximum=framework.mark_maximum
    )
