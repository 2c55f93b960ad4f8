"""What a group did: how many passed at each card, and where points were lost."""

from collections import Counter
from collections.abc import Iterator

from entretien.debrief.group import GroupFigures
from entretien.kernel.language import _, plural
from entretien.mapping.overlays.overlay import Overlay, Reading, Sense
from entretien.mapping.scenario_map import CardKind, ScenarioMap

COUNTED = frozenset({CardKind.SELECTION, CardKind.EXCHANGE, CardKind.HUB})
"""Cards where something is decided; the others have no figures."""

PASSED = (0.0, 1 / 3, 2 / 3)
"""Shares of the attempts beyond which there are more."""

LOST = (0.0, 0.2, 0.5)
"""Shares of the points at stake beyond which more are lost."""


def group_overlays(scenario_map: ScenarioMap, figures: GroupFigures) -> Iterator[Overlay]:
    """Passages, then points lost."""
    yield traffic_overlay(scenario_map, figures)
    yield losses_overlay(figures)


def traffic_overlay(scenario_map: ScenarioMap, figures: GroupFigures) -> Overlay:
    """How many attempts passed at each card, and how often they took each edge.

    Nothing is said of an edge that was not chosen, or whose replies may also lead elsewhere.
    """
    passed = {each.place: each.passed for each in figures.places}
    taken = {reply.reply: reply.chosen for place in figures.places for reply in place.replies}
    counted = [card.id for card in scenario_map.cards() if card.kind in COUNTED]
    ways = Counter(link.reply for link in scenario_map.links)
    return Overlay(
        _("Passages"),
        Sense.NEUTRAL,
        {
            0: _("personne"),
            1: _("moins d'un tiers"),
            2: _("jusqu'aux deux tiers"),
            3: _("plus des deux tiers"),
        },
        {card: _passages(passed.get(card, 0), figures.attempts) for card in counted},
        {
            edge: _times(sum(taken.get(link.reply, 0) for link in links if link.reply), figures.attempts)
            for edge, links in scenario_map.edges().items()
            if all(link.reply is not None and ways[link.reply] == 1 for link in links)
        },
    )


def losses_overlay(figures: GroupFigures) -> Overlay:
    """The share of the points at stake that was lost at each card where some were."""
    return Overlay(
        _("Points perdus"),
        Sense.BAD,
        {
            0: _("rien"),
            1: _("moins d'un cinquième"),
            2: _("jusqu'à la moitié"),
            3: _("plus de la moitié"),
        },
        {
            place.place: _loss(place.difficulty, place.lost)
            for place in figures.places
            if place.difficulty is not None
        },
    )


def _passages(count: int, attempts: int) -> Reading:
    figure = _("{count} sur {attempts}").format(count=count, attempts=attempts)
    return Reading(_beyond(count / max(1, attempts), PASSED), figure)


def _times(count: int, attempts: int) -> Reading:
    figure = plural("{count}\u00a0fois", "{count}\u00a0fois", count)
    return Reading(_beyond(count / max(1, attempts), PASSED), figure.format(count=count))


def _loss(share: float, points: int) -> Reading:
    lost = plural("{percent}\u00a0%, {points} point", "{percent}\u00a0%, {points} points", points)
    return Reading(_beyond(share, LOST), lost.format(percent=round(100 * share), points=points))


def _beyond(share: float, bounds: tuple[float, ...]) -> int:
    """How many of `bounds` a share is beyond."""
    return sum(share > bound for bound in bounds)
