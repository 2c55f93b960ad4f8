"""A story of another program, before anybody makes a scenario of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from entretien.kernel.language import _

LENGTH = 10_000
"""Characters of a note that are kept; what follows is counted."""


class Lost(StrEnum):
    """Why something of a story is kept as a note: nothing here is its equivalent."""

    MACRO = "macro"
    SCRIPT = "script"
    MEDIA = "media"
    SCORE = "score"
    SETTING = "setting"
    NAME = "name"
    TARGET = "target"
    ALONE = "alone"
    EMPTY = "empty"
    LENGTH = "length"
    ENCODING = "encoding"


def lost_word(lost: Lost) -> str:
    """What an author is told of it."""
    return {
        Lost.MACRO: _("variable, condition ou commande"),
        Lost.SCRIPT: _("script ou style"),
        Lost.MEDIA: _("image, son ou vidéo"),
        Lost.SCORE: _("points"),
        Lost.SETTING: _("réglage"),
        Lost.NAME: _("nom porté deux fois"),
        Lost.TARGET: _("lien vers un passage absent"),
        Lost.ALONE: _("passage que rien n'atteint"),
        Lost.EMPTY: _("passage vide"),
        Lost.LENGTH: _("texte trop long, réparti ou coupé"),
        Lost.ENCODING: _("encodage"),
    }[lost]


@dataclass(frozen=True, slots=True)
class Note:
    """Something that has no equivalent, word for word."""

    lost: Lost
    text: str
    place: str = ""
    """The name of its passage; empty for the whole story."""


@dataclass(frozen=True, slots=True)
class Link:
    """A way from a passage to another."""

    text: str
    target: str
    """The key of a passage or of an ending; it may not exist."""
    remark: str = ""
    """What the story says of the choice once it is made."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A page of the story; where it has no link, the story ends, or goes on with `onward`."""

    name: str
    text: str
    links: tuple[Link, ...] = ()
    onward: str = ""
    """The key of what comes next without a choice; read only where there is none."""

    @property
    def ways(self) -> tuple[Link, ...]:
        """What leads on: the choices, else the one way there is; nothing where the story ends."""
        return self.links or ((Link("", self.onward),) if self.onward else ())


@dataclass(frozen=True, slots=True)
class Story:
    """Passages by key, in the order written, the links being to keys."""

    title: str
    origin: str
    """The format it was written in: « Twee »."""
    start: str
    passages: Mapping[str, Passage]
    endings: Mapping[str, str] = field(default_factory=dict)
    """Texts that end the story, by key."""
    notes: tuple[Note, ...] = ()


def note(lost: Lost, text: str, place: str = "") -> Note:
    """A note of a reasonable length."""
    words = text.strip()
    if len(words) > LENGTH:
        more = _("… ({count} caractères de plus)").format(count=len(words) - LENGTH)
        words = words[:LENGTH] + more
    return Note(lost, words, place)
