"""Which passages of a story nothing reaches: a scenario whose exchanges are not all reached is a mistake."""

from collections.abc import Iterator

from entretien.foreign.story import Story


def alone(story: Story) -> Iterator[str]:
    """The keys of passages which, once tied to the beginning, leave none that nothing reaches."""
    reached: set[str] = set()
    _reach(story, story.start, reached)
    for key in story.passages:
        if key not in reached:
            yield key
            _reach(story, key, reached)


def _reach(story: Story, key: str, reached: set[str]) -> None:
    """Add all that a passage leads to."""
    ahead = [key]
    while ahead:
        passage = story.passages.get(here := ahead.pop())
        if passage is not None and here not in reached:
            reached.add(here)
            ahead += [each.target for each in passage.ways]
