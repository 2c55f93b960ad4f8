"""The map in words: what its picture shows, for a table, a screen reader, a tooltip."""

from collections.abc import Iterator
from dataclasses import dataclass

from entretien.debrief.quoting import quoted, shortened
from entretien.kernel.language import _, plural
from entretien.mapping.scenario_map import Card, CardKind, Link, LinkKind, ScenarioMap

SAID = 70
"""Characters of a reply that are quoted at most."""


@dataclass(frozen=True, slots=True)
class Row:
    """A card as a line of a table."""

    card: str
    lane: str
    name: str
    """« 2.3 cadrage (carrefour) »."""
    title: str
    leads: str
    """Where it leads, in the order written, and what is only open in some cases."""


def kind_word(kind: CardKind) -> str:
    """What a card is; empty for a plain exchange."""
    return {
        CardKind.SELECTION: _("liste"),
        CardKind.EXCHANGE: "",
        CardKind.HUB: _("carrefour"),
        CardKind.OBJECTION: _("objection"),
        CardKind.INTERRUPTION: _("interruption"),
        CardKind.ENDING: _("fin"),
    }[kind]


def name_of(card: Card) -> str:
    """« 2.3 cadrage »."""
    return f"{card.number} {card.name}".strip()


class Telling:
    """Tells one map."""

    def __init__(self, scenario_map: ScenarioMap) -> None:
        self._map = scenario_map
        self._cards = {card.id: card for card in scenario_map.cards()}
        self._edges: dict[str, dict[str, bool]] = {}
        """From each card, those it leads to, and whether always in some case only."""
        for (source, target), links in scenario_map.edges().items():
            self._edges.setdefault(source, {})[target] = all(link.when for link in links)

    def summary(self) -> str:
        """What the whole map is, in a few words."""
        count = len(self._cards)
        cards = plural("{count} case", "{count} cases", count).format(count=count)
        return _("Carte de «\u00a0{title}\u00a0»\u00a0: {cards}").format(title=self._map.title, cards=cards)

    def rows(self) -> Iterator[Row]:
        """A row for each card, in the order of the map."""
        for lane in self._map.lanes:
            for card in lane.cards:
                yield Row(card.id, lane.title, self.name(card.id), card.title, self._leads(card.id))

    def name(self, card: str) -> str:
        """« 2.3 cadrage (carrefour) »."""
        told = self._cards[card]
        kind = kind_word(told.kind)
        return f"{name_of(told)} ({kind})" if kind else name_of(told)

    def facts(self, card: str) -> Iterator[str]:
        """What is said there, when it comes by itself, and every way on; a sentence each."""
        told = self._cards[card]
        if told.title:
            yield quoted(told.title) if told.kind in (CardKind.EXCHANGE, CardKind.HUB) else told.title
        if told.note:
            yield _("Quand\u00a0: {when}").format(when=told.note)
        for link in self._map.links:
            if link.source == card:
                yield self._way(link)

    def _leads(self, card: str) -> str:
        return ", ".join(
            _("{target} (selon le cas)").format(target=self._target(target))
            if conditional
            else self._target(target)
            for target, conditional in self._edges.get(card, {}).items()
        )

    def _way(self, link: Link) -> str:
        """« « Bonjour… » → 2.4, si confiance d'au moins 3 »."""
        said = f"{quoted(shortened(link.words, SAID))} " if link.words else ""
        target = _("on revient ici") if link.target == link.source else self._destination(link.target)
        way = f"{said}→ {target}"
        if link.kind is LinkKind.WAY_OUT:
            way = _("Sans réponse ouverte {way}").format(way=way)
        return _("{way} ({when})").format(way=way, when=link.when) if link.when else way

    def _destination(self, card: str) -> str:
        """« 2.4 cadrage », « F1 Accord »."""
        told = self._cards[card]
        if told.kind is CardKind.EXCHANGE or told.kind is CardKind.HUB:
            return name_of(told)
        return f"{told.number} {told.title}" if told.kind is CardKind.ENDING else self._target(card)

    def _target(self, card: str) -> str:
        told = self._cards[card]
        if told.kind in (CardKind.OBJECTION, CardKind.INTERRUPTION):
            return _("reprise")
        return told.number or told.name
