"""The page of a turn as a list of parts, from what was heard to the trainer's remark. No Qt here."""

from collections.abc import Iterator
from dataclasses import dataclass

from entretien.gui.debrief.timeline.turn_page import Choice, TurnPage
from entretien.gui.debrief.turns import Part, Piece, Tag, piece_read_aloud
from entretien.kernel.language import _, plural


@dataclass(frozen=True, slots=True)
class Heading:
    """What comes below."""

    text: str

    @property
    def spoken(self) -> str:
        """Read aloud."""
        return self.text


@dataclass(frozen=True, slots=True)
class Line:
    """What was said or asked."""

    piece: Piece

    @property
    def spoken(self) -> str:
        """Read aloud."""
        return piece_read_aloud(self.piece)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the choice brought, and what the trainer says of it."""

    tags: tuple[Tag, ...]
    remarks: tuple[str, ...]

    @property
    def spoken(self) -> str:
        """Read aloud."""
        brought = ", ".join(tag.text for tag in self.tags)
        name = plural("Remarque du formateur", "Remarques du formateur", len(self.remarks))
        said = (
            _("{name}\u00a0: {text}").format(name=name, text=" ".join(self.remarks)) if self.remarks else ""
        )
        return ". ".join(part for part in (brought, said) if part)


@dataclass(frozen=True, slots=True)
class Notice:
    """What would be otherwise."""

    text: str

    @property
    def spoken(self) -> str:
        """Read aloud."""
        return self.text


PagePart = Notice | Heading | Line | Choice | Outcome


def page_parts(page: TurnPage) -> tuple[PagePart, ...]:
    """The parts, in the order they are read."""
    return tuple(_parts(page))


def _parts(page: TurnPage) -> Iterator[PagePart]:
    yield from map(Notice, page.flagged)
    yield from map(Line, page.heard)
    if page.prompt:
        yield Line(Piece(Part.STAGE, page.prompt))
    yield Heading(_("Ce qui était proposé"))
    yield from page.choices
    if page.after or page.tags or page.remarks:
        yield Heading(_("Ce qui s'est passé"))
        yield from map(Line, page.after)
        if page.tags or page.remarks:
            yield Outcome(page.tags, page.remarks)
