"""Where the class is in the attempt, and what it voted. No Qt here."""

from entretien.competences.framework import Framework
from entretien.debrief.ballot import Ballot, blank_ballot
from entretien.debrief.debrief import Debrief
from entretien.gui.debrief.classroom.slide import Slide, Stage, slide, votable
from entretien.gui.debrief.timeline.turn_page import TurnPages
from entretien.history.annotations import Annotation


class Lesson:
    """Goes through the turns of an attempt; the votes last as long as the lesson, and are kept nowhere."""

    def __init__(self, debrief: Debrief, framework: Framework, turn: int = 1) -> None:
        """Begin at `turn`, or at the first one where there is no such turn. `debrief` has turns."""
        self._turns = debrief.turns
        self._pages = TurnPages(debrief, framework)
        numbers = [each.number for each in debrief.turns]
        self._place = numbers.index(turn) if turn in numbers else 0
        self._stages = dict.fromkeys(numbers, Stage.ASKED)
        """How far each turn was shown: coming back to one, it is as it was left."""
        self._ballots: dict[int, Ballot] = {}
        self.annotations: tuple[Annotation, ...] = ()
        """What the trainer wrote on this attempt."""

    @property
    def turn(self) -> int:
        """The number of the turn at hand."""
        return self._turns[self._place].number

    @property
    def stage(self) -> Stage:
        """How much of the turn at hand is shown."""
        return self._stages[self.turn]

    @property
    def ballot(self) -> Ballot:
        """The votes on the turn at hand."""
        return self._ballots.get(self.turn) or blank_ballot(len(votable(self._pages.page(self.turn))))

    @property
    def slide(self) -> Slide:
        """What the class sees."""
        turn = self._turns[self._place]
        reaction = turn.reaction.mood if turn.reaction else None
        annotations = tuple(each.text for each in self.annotations if each.turn == turn.number)
        return slide(self._pages.page(turn.number), self.stage, self.ballot, reaction, annotations)

    def forward(self) -> None:
        """Show the votes if there are any, then what came of the choice, then the next turn."""
        if self.stage is Stage.ASKED and self.ballot.total:
            self._stages[self.turn] = Stage.COUNTED
        elif self.stage is not Stage.REVEALED:
            self._stages[self.turn] = Stage.REVEALED
        elif self._place + 1 < len(self._turns):
            self._place += 1

    def back(self) -> None:
        """Hide again what was shown last, or take the turn before as it was left."""
        if self.stage is Stage.REVEALED and self.ballot.total:
            self._stages[self.turn] = Stage.COUNTED
        elif self.stage is not Stage.ASKED:
            self._stages[self.turn] = Stage.ASKED
        elif self._place > 0:
            self._place -= 1

    def vote(self, number: int) -> bool:
        """One vote for the answer of this number; False where there is none, or once votes are shown."""
        taken = self.stage is Stage.ASKED and 1 <= number <= len(self.ballot.counts)
        if taken:
            self._ballots[self.turn] = self.ballot.with_vote(number - 1)
        return taken

    def take_back(self) -> bool:
        """Take the last vote back; False where none can be."""
        taken = self.stage is Stage.ASKED and bool(self.ballot.cast)
        if taken:
            self._ballots[self.turn] = self.ballot.without_last()
        return taken

    def count(self, number: int, votes: int) -> None:
        """So many votes, counted by hand, for the answer of this number; 0 to `MOST_VOTES`."""
        self._ballots[self.turn] = self.ballot.with_count(number - 1, votes)
