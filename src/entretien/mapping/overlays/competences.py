"""Where competences are assessed: which ones, and what is at stake for each."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from entretien.competences.framework import Framework
from entretien.kernel.ids import CompetenceCode
from entretien.kernel.language import _
from entretien.kernel.numbers import signed
from entretien.mapping.lanes import ending_card
from entretien.mapping.overlays.overlay import STRONGEST, Overlay, Reading, Sense
from entretien.scenario.exchange import Evidence, Exchange
from entretien.scenario.scenario import Scenario

_Worths = Sequence[Counter[CompetenceCode]]
"""What each choice of a place may prove: points by competence."""

MUCH, MOST = 3, 5
"""Points between the least and the most that may be proved, from which much, or most, is at stake."""


def competence_overlays(scenario: Scenario, framework: Framework) -> Iterator[Overlay]:
    """All the competences together, then each of them, the claimed ones first."""
    places = dict(_places(scenario))
    yield _together(places)
    for code in scenario.competences():
        yield _alone(places, code, framework.competence(code).label)


def _together(places: Mapping[str, _Worths]) -> Overlay:
    cards = {}
    for card, worths in places.items():
        codes = sorted({code for worth in worths for code in worth if worth[code]})
        if codes:
            cards[card] = Reading(min(len(codes), STRONGEST), ", ".join(codes))
    words = {1: _("une compétence"), 2: _("deux compétences"), 3: _("trois ou plus")}
    return Overlay(_("Compétences évaluées"), Sense.NEUTRAL, words, cards)


def _alone(places: Mapping[str, _Worths], code: CompetenceCode, label: str) -> Overlay:
    cards = {}
    for card, worths in places.items():
        least, most = min(worth[code] for worth in worths), max(worth[code] for worth in worths)
        if least < most:
            figure = _("de {least} à {most}").format(least=_signed(least), most=_signed(most))
            cards[card] = Reading(_stake(most - least), figure)
    words = {1: _("un peu en jeu"), 2: _("beaucoup en jeu"), 3: _("l'essentiel en jeu")}
    return Overlay(f"{code} {label}", Sense.NEUTRAL, words, cards)


def _signed(points: int) -> str:
    return signed(points) if points else "0"


def _stake(points: int) -> int:
    return 1 + (points >= MUCH) + (points >= MOST)


def _places(scenario: Scenario) -> Iterator[tuple[str, _Worths]]:
    """Every card where something may be proved; doing nothing is a choice at one's desk, and at the end."""
    for phase in scenario.phases:
        for selection in phase.selections:
            yield selection.id, [_points(), *(_points(item.evidence) for item in selection.items)]
        for exchange in phase.exchanges:
            if exchange.replies:
                yield exchange.id, list(_choices(exchange))
    for ending in scenario.endings:
        yield ending_card(ending.id), [_points(), _points(ending.evidence)]


def _choices(exchange: Exchange) -> Iterator[Counter[CompetenceCode]]:
    """Each reply with each of its reactions."""
    for reply in exchange.replies:
        for reaction in [each.evidence for each in reply.reactions] or [()]:
            yield _points(reply.evidence, reaction)


def _points(*given: Evidence) -> Counter[CompetenceCode]:
    points: Counter[CompetenceCode] = Counter()
    for evidence in given:
        for code, worth in evidence:
            points[code] += worth
    return points
