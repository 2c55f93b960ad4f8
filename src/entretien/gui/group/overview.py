"""A group as a whole: its marks, and what is worth discussing first. No Qt here."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import mean

from entretien.application.grouping import Group
from entretien.debrief.group import PlaceFigures, to_discuss
from entretien.gui.attempts import moment
from entretien.gui.group.attempts import AttemptLine, Opening, mark_of
from entretien.gui.group.figures import losing
from entretien.gui.group.naming import Names
from entretien.gui.numbers import mark_text
from entretien.gui.widgets.measure import Measure
from entretien.gui.widgets.tones import Tone
from entretien.history.records import AttemptHeader
from entretien.kernel.language import _, plural

TOPICS = 3
"""Places named first."""

STEPS = (8.0, 10.0, 12.0, 14.0, 16.0)
"""Marks between which a class is read: the thresholds of the diploma and of its distinctions."""


@dataclass(frozen=True, slots=True)
class Topic:
    """A place worth discussing."""

    place: str
    name: str
    verdict: str
    """« 14 sur 18 y perdent des points, 42 en tout. »"""
    instead: str
    """What most of them chose."""


@dataclass(frozen=True, slots=True)
class Overview:
    """The group as a whole."""

    topics: tuple[Topic, ...]
    marks: tuple[Measure, ...]
    """None while no mark is known."""
    attempts: tuple[AttemptLine, ...]
    """The best marks first."""


def overview(group: Group, names: Names) -> Overview:
    """The group as a whole."""
    ranked = sorted(group.attempts, key=lambda each: -(mark_of(each) or 0.0))
    return Overview(
        topics=tuple(_topic(each, names) for each in to_discuss(group.figures, TOPICS)),
        marks=_marks(group.marks),
        attempts=tuple(
            AttemptLine(Opening(each.id, 0), each.learner_name, _mark(each), moment(each.started))
            for each in ranked
        ),
    )


def _topic(place: PlaceFigures, names: Names) -> Topic:
    most = max(place.replies, key=lambda each: each.chosen)
    chosen = _("Le plus choisi ({count} sur {offered})\u00a0: {reply}").format(
        count=most.chosen, offered=most.offered, reply=names.choice(most.reply)
    )
    return Topic(place.place, names.place(place.place), losing(place), chosen)


def summary(group: Group) -> str:
    """Who is counted, who is not, and how they did."""
    count = len(group.attempts)
    people = len({each.learner for each in group.attempts})
    parts = [
        plural("{count} entretien terminé", "{count} entretiens terminés", count).format(count=count),
        plural("{count} apprenant", "{count} apprenants", people).format(count=people),
    ]
    if group.marks:
        middle = _("moyenne {mark}, de {least} à {most}")
        least, most = mark_text(min(group.marks)), mark_text(max(group.marks))
        parts.append(middle.format(mark=mark_text(round(mean(group.marks), 1)), least=least, most=most))
    if group.unfinished:
        left = plural("{count} laissé en cours", "{count} laissés en cours", group.unfinished)
        parts.append(left.format(count=group.unfinished))
    if group.awaited:
        due = plural(
            "{count} attend ce que l'apprenant en dit",
            "{count} attendent ce que l'apprenant en dit",
            group.awaited,
        )
        parts.append(due.format(count=group.awaited))
    if group.unreadable:
        lost = plural(
            "{count} laissé de côté\u00a0: il ne se rejoue plus",
            "{count} laissés de côté\u00a0: ils ne se rejouent plus",
            group.unreadable,
        )
        parts.append(lost.format(count=group.unreadable))
    return " · ".join(parts)


def _marks(marks: Sequence[float]) -> tuple[Measure, ...]:
    """How many marks stand between two steps, the best at the top."""
    if not marks:
        return ()
    bounds = (0.0, *STEPS, 21.0)
    counts = [sum(low <= mark < high for mark in marks) for low, high in pairwise(bounds)]
    most = max(counts)
    labels = (
        _("moins de {first}").format(first=f"{STEPS[0]:g}"),
        *(_("{low} à {high}").format(low=f"{low:g}", high=f"{high:g}") for low, high in pairwise(STEPS)),
        _("{last} et plus").format(last=f"{STEPS[-1]:g}"),
    )
    tones = (Tone.BAD, Tone.CAUTION, Tone.FAIR, Tone.FAIR, Tone.GOOD, Tone.GOOD)
    told = [
        Measure(label, str(count), count / most, tone=tone)
        for label, count, tone in zip(labels, counts, tones, strict=True)
    ]
    return tuple(reversed(told))


def _mark(header: AttemptHeader) -> str:
    mark = mark_of(header)
    return _("sans note") if mark is None else mark_text(mark)
