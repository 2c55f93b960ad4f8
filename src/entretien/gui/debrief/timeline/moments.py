"""Key moments in words: what was said, what could have been, why, what was within reach. No Qt here."""

from dataclasses import dataclass

from entretien.debrief.debrief import Debrief, DebriefTurn
from entretien.debrief.grades import Grade, grade_of
from entretien.debrief.key_moments import KeyMoment, key_moments
from entretien.debrief.quoting import items_words, reply_words
from entretien.gui.debrief.grading import grade_word, points_lost, still_within_reach
from entretien.kernel.errors import UserError
from entretien.kernel.ids import ReplyId
from entretien.kernel.language import _, plural
from entretien.transcript.commands import Choose, Select
from entretien.transcript.events import RepliesOffered, ReplyChosen, SelectionOffered
from entretien.transcript.path import read_path


@dataclass(frozen=True, slots=True)
class Moment:
    """A turn worth coming back to."""

    turn: int
    grade: Grade
    word: str
    """The grade."""
    points: str
    """« −16 points »; empty for a good turn."""
    gap: str
    """How much better a good turn was than the others would have been; empty for a costly one."""
    said: str
    instead: str
    """What could have been said; empty for a good turn."""
    why: tuple[str, ...]
    """The trainer's remarks."""
    reach: str
    """What was still within reach."""

    @property
    def verdict(self) -> str:
        """« Coûteux · −16 points »."""
        return f"{self.word} · {self.points}" if self.points else self.word

    @property
    def spoken(self) -> str:
        """What the button says to a screen reader."""
        turn = _("Tour {number}").format(number=self.turn)
        parts = (turn, self.verdict, self.gap, self.said, self.reach)
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class Moments:
    """Three of each at most."""

    costly: tuple[Moment, ...]
    good: tuple[Moment, ...]


def moments(debrief: Debrief) -> Moments:
    """The key moments of an attempt; none while its values are not known."""
    found = key_moments(debrief)
    return Moments(
        tuple(_costly(debrief, each) for each in found.costly),
        tuple(_good(debrief, each) for each in found.good),
    )


def instead_of(turn: DebriefTurn, choice: str) -> str:
    """In words, the choice that a path writes `choice`."""
    try:
        command = next(iter(read_path(choice)), None)
    except UserError:
        return choice
    match command, turn.offered:
        case Choose(reply), RepliesOffered(replies=replies):
            return next((reply_words(each) for each in replies if each.id == reply), choice)
        case Select(picked), SelectionOffered(items=items):
            return items_words(item for item in items if item.id in picked)
        case _:
            return choice


def picked_by(choice: str) -> frozenset[ReplyId]:
    """The items of a selection that a path writes `choice`; none when it writes no selection."""
    commands = read_path(choice)
    return frozenset(item for each in commands if isinstance(each, Select) for item in each.items)


def _said(turn: DebriefTurn) -> str:
    chosen = turn.chosen
    return reply_words(chosen) if isinstance(chosen, ReplyChosen) else items_words(chosen.items)


def _costly(debrief: Debrief, moment: KeyMoment) -> Moment:
    turn = moment.turn
    given = grade_of(moment.points, debrief.scorecard.overall.best or 0) or Grade.INEXACT
    return Moment(
        turn=turn.number,
        grade=given,
        word=grade_word(given),
        points=points_lost(moment.points),
        gap="",
        said=_said(turn),
        instead=instead_of(turn, moment.best.choice) if moment.best else "",
        why=turn.remarks,
        reach=still_within_reach(debrief, turn),
    )


def _good(debrief: Debrief, moment: KeyMoment) -> Moment:
    turn = moment.turn
    gap = plural(
        "{count} point de mieux, en moyenne, que les autres réponses",
        "{count} points de mieux, en moyenne, que les autres réponses",
        moment.points,
    )
    return Moment(
        turn=turn.number,
        grade=Grade.SOUND,
        word=grade_word(Grade.SOUND),
        points="",
        gap=gap.format(count=moment.points),
        said=_said(turn),
        instead="",
        why=turn.remarks,
        reach=still_within_reach(debrief, turn),
    )
