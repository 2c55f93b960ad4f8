"""Marks given late: what a scenario lets one reach was not known when its attempts ended."""

from dataclasses import replace

from entretien.application.bounding import Bounding
from entretien.application.versions import Player
from entretien.competences.framework import Framework
from entretien.content.reading import read_sources
from entretien.history.records import Attempt
from entretien.history.store import HistoryStore
from entretien.kernel.ids import ScenarioId
from entretien.scoring.judge import judge


def mark_kept(store: HistoryStore, framework: Framework, bounding: Bounding, scenario: ScenarioId) -> bool:
    """Give a mark to each finished attempt on a scenario that has none; whether any gained one.

    The bounds of the versions played are looked for where they are not known: it may take seconds. An
    attempt that does not play again, or whose version cannot be read any more or is too large, stays
    without. Raises `UserError` when marks cannot be kept.
    """
    players: dict[str, Player | None] = {}
    gained = False
    for attempt in store.played(scenario):
        header = attempt.header
        if header.result is None or header.result.mark is not None:
            continue
        if header.digest not in players:
            reading = read_sources(store.sources(header.digest), framework)
            players[header.digest] = Player(reading.scenario) if reading.scenario else None
        player = players[header.digest]
        mark = None if player is None else _mark(player, framework, bounding, attempt)
        if mark is not None:
            store.finish(header.id, replace(header.result, mark=mark))
            gained = True
    return gained


def _mark(player: Player, framework: Framework, bounding: Bounding, attempt: Attempt) -> float | None:
    header, played = attempt.header, attempt.played()
    bounds = bounding.find(player.scenario, header.digest, header.variant)
    if bounds is None:
        return None
    again = player.replay(played)
    if again.broken is not None:
        return None
    return judge(player.scenario, framework, again.told, [turn.elapsed for turn in played], bounds).mark
