"""What the class sees at one moment: the turn, the answers, the votes, then what came of it. No Qt here."""

from dataclasses import dataclass
from enum import IntEnum

from entretien.debrief.ballot import Ballot
from entretien.gui.debrief.grading import GradeChip
from entretien.gui.debrief.timeline.turn_page import Choice, Standing, TurnPage
from entretien.gui.debrief.turns import Piece, Tag, piece_read_aloud
from entretien.kernel.language import _, plural
from entretien.kernel.numbers import decimal
from entretien.scenario.speech import Mood


class Stage(IntEnum):
    """How much of a turn is shown."""

    ASKED = 0
    """What was heard and offered; the class votes, and sees only how many have."""
    COUNTED = 1
    """How the votes are spread."""
    REVEALED = 2
    """The choice that was made, and what it led to."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer of the turn."""

    number: int
    """What to type to vote for it, from 1; 0 when it could not be chosen."""
    words: str
    closed: str
    """Why it could not be chosen; empty when it could."""
    votes: int
    share: float | None
    """Its part of the votes, 0 to 1; None while the votes are not shown."""
    leading: bool
    """Whether no answer got more votes; False while they are not shown."""
    marks: tuple[str, ...] = ()
    """What is revealed of it: chosen, the best, what it led to."""
    chosen: bool = False
    """Whether it was chosen; False until it is revealed."""

    @property
    def tally(self) -> str:
        """« 5 voix · 42 % »; empty while the votes are not shown."""
        if self.share is None:
            return ""
        count = plural("{count} voix", "{count} voix", self.votes).format(count=self.votes)
        return _("{count} · {share}\u00a0%").format(count=count, share=decimal(100 * self.share, 0))

    @property
    def spoken(self) -> str:
        """The answer read aloud."""
        number = f"{self.number}." if self.number else ""
        parts = (f"{number} {self.words}".strip(), self.closed, self.tally, *self.marks)
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the choice led to."""

    made: str
    """The choice itself: « Choix fait : 2. Et vos projets ? »; the numbers alone of several items."""
    grade: GradeChip | None
    """None while it is not known."""
    reach: str
    """What could still be reached; empty while it is not known."""
    after: tuple[Piece, ...]
    """What the client answered."""
    tags: tuple[Tag, ...]
    remarks: tuple[str, ...]
    """The scenario's, on that choice."""
    annotations: tuple[str, ...]
    """The trainer's, on this turn of this attempt."""

    @property
    def spoken(self) -> str:
        """The outcome read aloud."""
        after = (piece_read_aloud(piece) for piece in self.after)
        grade = self.grade.spoken if self.grade else ""
        tags = (tag.text for tag in self.tags)
        parts = (self.made, *after, grade, self.reach, *tags, *self.remarks, *self.annotations)
        return "\n".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class Slide:
    """One moment of the lesson."""

    title: str
    stage: Stage
    mood: Mood | None
    """The client's; None when she is not there."""
    heard: tuple[Piece, ...]
    prompt: str
    """What a selection asked."""
    answers: tuple[Answer, ...]
    turnout: str
    """How many have voted; empty before the first vote."""
    outcome: Outcome | None
    """None until it is revealed."""
    hint: str
    """The keys that serve now."""

    @property
    def spoken(self) -> str:
        """The slide read aloud: what was heard, what came of it, the answers with their votes."""
        heard = (piece_read_aloud(piece) for piece in self.heard)
        answers = (answer.spoken for answer in self.answers)
        told = self.outcome.spoken if self.outcome else ""
        parts = (self.title, *heard, self.prompt, told, *answers, self.turnout)
        return "\n".join(part for part in parts if part)


def slide(
    page: TurnPage, stage: Stage, ballot: Ballot, reaction: Mood | None, annotations: tuple[str, ...] = ()
) -> Slide:
    """The slide of a turn; `ballot` counts the answers of `votable`, `reaction` is her mood afterwards.

    `annotations` are what the trainer wrote on this turn.
    """
    revealed = stage is Stage.REVEALED
    counted = stage is not Stage.ASKED and ballot.total > 0
    answers = tuple(
        _answer(choice, place, stage, ballot, counted) for place, choice in enumerate(votable(page))
    )
    closed = (choice for choice in page.choices if revealed and choice.standing is Standing.CLOSED)
    return Slide(
        title=page.title,
        stage=stage,
        mood=reaction or page.mood if revealed else page.mood,
        heard=page.heard,
        prompt=page.prompt,
        answers=(*answers, *(Answer(0, each.words, each.closed, 0, None, leading=False) for each in closed)),
        turnout=_turnout(ballot.total),
        outcome=_outcome(page, answers, annotations) if revealed else None,
        hint=_hint(stage, ballot.total),
    )


def votable(page: TurnPage) -> tuple[Choice, ...]:
    """The answers that could be chosen, in the order they were numbered when the interview was played."""
    return tuple(choice for choice in page.choices if choice.standing is not Standing.CLOSED)


def _answer(choice: Choice, place: int, stage: Stage, ballot: Ballot, counted: bool) -> Answer:
    revealed = stage is Stage.REVEALED
    chosen = revealed and choice.standing is Standing.CHOSEN
    marks = (
        _("choix fait") if chosen else "",
        _("le meilleur choix") if choice.best else "",
        choice.reach,
    )
    return Answer(
        number=place + 1,
        words=choice.words,
        closed="",
        votes=ballot.counts[place],
        share=ballot.share(place) if counted else None,
        leading=counted and place in ballot.leaders,
        marks=tuple(mark for mark in marks if mark) if revealed else (),
        chosen=chosen,
    )


def _outcome(page: TurnPage, answers: tuple[Answer, ...], annotations: tuple[str, ...]) -> Outcome:
    made = _made(answers)
    return Outcome(made, page.grade, page.reach, page.after, page.tags, page.remarks, annotations)


def _made(answers: tuple[Answer, ...]) -> str:
    chosen = [answer for answer in answers if answer.chosen]
    if len(chosen) == 1:
        (only,) = chosen
        said = f"{only.number}. {only.words}"
    else:
        said = ", ".join(str(answer.number) for answer in chosen) or _("Rien")
    return _("Choix fait\u00a0: {answer}").format(answer=said)


def _turnout(votes: int) -> str:
    return plural("{count} vote", "{count} votes", votes).format(count=votes) if votes else ""


def _hint(stage: Stage, votes: int) -> str:
    if stage is Stage.ASKED:
        shows = _("Espace\u00a0: voir les votes") if votes else _("Espace\u00a0: révéler")
        return _("1 à 9\u00a0: voter · Retour arrière\u00a0: reprendre un vote · {shows}").format(shows=shows)
    if stage is Stage.COUNTED:
        return _("Espace\u00a0: révéler · \u2190\u00a0: revenir au vote")
    return _("Espace\u00a0: tour suivant · \u2190\u00a0: revenir · \u2191 \u2193\u00a0: faire défiler")
