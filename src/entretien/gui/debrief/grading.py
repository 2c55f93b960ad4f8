"""Grades as people read them: a word, a shape and a tone, never a colour alone. No Qt here."""

from dataclasses import dataclass

from entretien.debrief.debrief import Debrief, DebriefTurn
from entretien.debrief.grades import Grade, grade, reachable
from entretien.gui.widgets.tones import Tone
from entretien.kernel.language import _, plural

TONES = {
    Grade.SOUND: Tone.GOOD,
    Grade.INEXACT: Tone.FAIR,
    Grade.CLUMSY: Tone.CAUTION,
    Grade.COSTLY: Tone.BAD,
}


@dataclass(frozen=True, slots=True)
class GradeChip:
    """The grade of a turn."""

    grade: Grade
    word: str
    loss: str
    """« −6 points », empty where nothing was lost."""

    @property
    def tone(self) -> Tone:
        """The tone that goes with the word."""
        return TONES[self.grade]

    @property
    def spoken(self) -> str:
        """Read aloud."""
        return _("{grade}, {loss}").format(grade=self.word, loss=self.loss) if self.loss else self.word


def grade_word(given: Grade) -> str:
    """« Juste »."""
    return {
        Grade.SOUND: _("Juste"),
        Grade.INEXACT: _("Imprécis"),
        Grade.CLUMSY: _("Maladroit"),
        Grade.COSTLY: _("Coûteux"),
    }[given]


def grade_chip(debrief: Debrief, turn: DebriefTurn) -> GradeChip | None:
    """The chip of a turn; None while its grade is not known."""
    given = grade(debrief, turn)
    if given is None or turn.worth is None:
        return None
    return GradeChip(given, grade_word(given), points_lost(turn.worth.regret))


def points_lost(points: int) -> str:
    """« −6 points »; empty for none."""
    if points == 0:
        return ""
    return plural("\u2212{count} point", "\u2212{count} points", points).format(count=points)


def out_of_a_hundred(debrief: Debrief, value: int) -> str:
    """A total within reach: « 82 / 100 »; empty while the best is not known."""
    share = reachable(debrief, value)
    return "" if share is None else _("{share}\u00a0/\u00a0100").format(share=round(share))


def still_within_reach(debrief: Debrief, turn: DebriefTurn) -> str:
    """What could still be reached after a turn; empty while it is not known."""
    share = out_of_a_hundred(debrief, turn.worth.after) if turn.worth else ""
    return _("D'ici, vous pouviez encore atteindre {share}.").format(share=share) if share else ""
