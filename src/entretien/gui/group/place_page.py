"""One exchange of a group: who lost points there, and what was chosen. No Qt here."""

from collections.abc import Mapping
from dataclasses import dataclass

from entretien.application.grouping import Group
from entretien.debrief.group import Loss, PlaceFigures, ReplyFigures
from entretien.gui.group.attempts import AttemptLine, Opening, mark_of
from entretien.gui.group.figures import (
    WEAK,
    correlation_text,
    difficulty_word,
    discrimination_sentence,
    discrimination_word,
    losing,
    points_text,
    share_text,
)
from entretien.gui.group.naming import Names
from entretien.gui.numbers import mark_text
from entretien.gui.widgets.measure import Measure
from entretien.gui.widgets.tones import Tone, tone_of_points
from entretien.kernel.ids import ReplyId
from entretien.kernel.language import _
from entretien.scenario.scenario import Scenario
from entretien.scenario.words import phase_word


@dataclass(frozen=True, slots=True)
class PlacePage:
    """An exchange or a selection, for a group."""

    place: str
    phase: str
    name: str
    sentences: tuple[str, ...]
    choices: tuple[Measure, ...]
    """The most chosen first."""
    attempts: tuple[AttemptLine, ...]
    """Those that lost points there, the most first."""


def place_page(group: Group, place: PlaceFigures, names: Names) -> PlacePage:
    """The page of one place."""
    worths = _worths(group.scenario)
    chosen = sorted(place.replies, key=lambda each: -each.chosen)
    return PlacePage(
        place=place.place,
        phase=phase_word(place.phase),
        name=names.place(place.place),
        sentences=_sentences(place),
        choices=tuple(_choice(each, names, worths.get(each.reply)) for each in chosen),
        attempts=tuple(_loser(group, each) for each in place.losses),
    )


def _sentences(place: PlaceFigures) -> tuple[str, ...]:
    difficulty = _("Difficulté {share}, {word}\u00a0: la part des points en jeu qui est perdue.").format(
        share=share_text(place.difficulty), word=difficulty_word(place.difficulty)
    )
    telling = _("Discrimination {value}, {word}. {sentence}").format(
        value=correlation_text(place.discrimination),
        word=discrimination_word(place.discrimination, place.passed),
        sentence=discrimination_sentence(place.discrimination, place.passed),
    )
    known = place.discrimination is not None
    return (
        losing(place),
        *([difficulty] if place.difficulty is not None else []),
        telling if known else discrimination_sentence(None, place.passed),
    )


def _choice(reply: ReplyFigures, names: Names, worth: int | None) -> Measure:
    details = (
        "" if worth is None else _("vaut {points}").format(points=points_text(worth)),
        _rather(reply.discrimination),
    )
    return Measure(
        label=names.choice(reply.reply),
        amount=_("{chosen} sur {offered}").format(chosen=reply.chosen, offered=reply.offered),
        share=reply.share,
        detail=" · ".join(each for each in details if each),
        tone=Tone.FAIR if worth is None else tone_of_points(worth),
    )


def _rather(discrimination: float | None) -> str:
    """Whose choice it is."""
    if discrimination is None or abs(discrimination) < WEAK:
        return ""
    text = (
        _("plutôt le choix de ceux qui réussissent le reste ({value})")
        if discrimination > 0
        else _("plutôt le choix de ceux qui échouent au reste ({value})")
    )
    return text.format(value=correlation_text(discrimination))


def _loser(group: Group, loss: Loss) -> AttemptLine:
    header = group.attempts[loss.attempt]
    mark = mark_of(header)
    about = _("tour {turn}").format(turn=loss.turn)
    return AttemptLine(
        Opening(header.id, loss.turn),
        header.learner_name,
        points_text(-loss.points),
        about if mark is None else _("{about}, {mark}").format(about=about, mark=mark_text(mark)),
    )


def _worths(scenario: Scenario) -> Mapping[ReplyId, int]:
    """What each reply and item earns, weighted, where that does not depend on how the client reacts."""
    weights = dict(scenario.assesses)
    certain = {
        reply.id: reply.evidence
        for _phase, exchange in scenario.exchanges()
        for reply in exchange.replies
        if not any(each.evidence for each in reply.reactions)
    }
    items = {
        item.id: item.evidence
        for phase in scenario.phases
        for selection in phase.selections
        for item in selection.items
    }
    return {
        choice: sum(weights.get(code, 0) * points for code, points in evidence)
        for choice, evidence in {**certain, **items}.items()
    }
