"""A vote of the class on what to answer: how many chose each answer."""

from dataclasses import dataclass, replace

MOST_VOTES = 999
"""For one answer: more than any class counts."""


@dataclass(frozen=True, slots=True)
class Ballot:
    """The votes for each answer, by its place from 0."""

    counts: tuple[int, ...]
    cast: tuple[int, ...] = ()
    """Places of the votes cast one by one, the last one last: those that can be taken back."""

    @property
    def total(self) -> int:
        """All votes."""
        return sum(self.counts)

    @property
    def leaders(self) -> tuple[int, ...]:
        """The places with the most votes, several when they are level; none before the first vote."""
        most = max(self.counts, default=0)
        return tuple(place for place, count in enumerate(self.counts) if count == most > 0)

    def share(self, place: int) -> float:
        """The part of all votes that an answer got, 0 to 1; 0 before the first vote."""
        return self.counts[place] / self.total if self.total else 0.0

    def with_vote(self, place: int) -> "Ballot":
        """One vote more; none beyond `MOST_VOTES`."""
        if self.counts[place] >= MOST_VOTES:
            return self
        return Ballot(self._counting(place, self.counts[place] + 1), (*self.cast, place))

    def without_last(self) -> "Ballot":
        """The last vote that was cast taken back; the same ballot when there is none."""
        if not self.cast:
            return self
        *earlier, last = self.cast
        return Ballot(self._counting(last, self.counts[last] - 1), tuple(earlier))

    def with_count(self, place: int, count: int) -> "Ballot":
        """An answer counted by hand, 0 to `MOST_VOTES`: what was cast for it one by one no longer matters."""
        kept = tuple(each for each in self.cast if each != place)
        return replace(self, counts=self._counting(place, min(MOST_VOTES, max(0, count))), cast=kept)

    def _counting(self, place: int, count: int) -> tuple[int, ...]:
        return (*self.counts[:place], count, *self.counts[place + 1 :])


def blank_ballot(answers: int) -> Ballot:
    """No vote yet on that many answers."""
    return Ballot((0,) * answers)
