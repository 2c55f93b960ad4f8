"""The names written in a file: which, in which name space, on which characters."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from entretien.application.authoring.leaves import Leaf, alone, leaves
from entretien.content.describing import FileKind
from entretien.content.forms import ConditionForm, IdForm, NameForm, WayForm
from entretien.content.fragment import INCLUDE, PLACEHOLDER
from entretien.content.names import Space
from entretien.content.shapes.conditions import names_asked
from entretien.content.shapes.moves import BACK_WORD, ENDING_PREFIX
from entretien.manuscript import nodes
from entretien.manuscript.manuscript import Manuscript
from entretien.manuscript.nodes import Address, Scalar, Span
from entretien.manuscript.parts import part
from entretien.scenario.conditions import ConditionError

NO_FRAGMENT: Mapping[str, Manuscript] = {}


@dataclass(frozen=True, slots=True)
class Mention:
    """A name, where it is written."""

    space: Space
    name: str
    address: Address
    """Of the text it is in; for a key, of its value."""
    is_key: bool
    start: int
    """Its first character in that text, or in that key."""
    span: Span | None
    """The characters of the file it is written on; None where they cannot be told apart from others."""
    declares: bool = False


def mentions(
    kind: FileKind, manuscript: Manuscript, fragments: Mapping[str, Manuscript] = NO_FRAGMENT
) -> tuple[Mention, ...]:
    """Every declaration and every reference of a file, in the order written.

    `fragments`, by id, are those it includes. What they declare under the name of an inclusion is not
    written here, and is not listed: see `included_names`.
    """
    return tuple(
        mention
        for leaf in leaves(kind, manuscript, fragments)
        for mention in _mentions_in(leaf, manuscript.text)
    )


@dataclass(frozen=True, slots=True)
class Included:
    """A name that comes from a fragment."""

    space: Space
    name: str
    """As the scenario knows it."""
    own: str
    """As the fragment writes it."""
    inclusion: Address
    """Where the fragment is included."""


def included_names(
    manuscript: Manuscript, fragments: Mapping[str, Manuscript] = NO_FRAGMENT
) -> tuple[Included, ...]:
    """The exchanges and replies that a scenario has from `fragments`.

    The entrance of an inclusion has the name it is included under, which is written in the scenario.
    """
    return tuple(
        name
        for inclusion, fragment in inclusions(manuscript)
        for name in _brought(inclusion, fragments.get(fragment))
    )


def inclusions(manuscript: Manuscript) -> Iterator[tuple[Address, str]]:
    """Where a fragment is included, and its id."""
    phases = manuscript.find(("phases",))
    for phase in phases.entries if isinstance(phases, nodes.Mapping) else ():
        address = ("phases", phase.key.text, "exchanges")
        exchanges = manuscript.find(address)
        for entry in exchanges.entries if isinstance(exchanges, nodes.Mapping) else ():
            fragment = entry.value.get(INCLUDE) if isinstance(entry.value, nodes.Mapping) else None
            if isinstance(fragment, Scalar):
                yield (*address, entry.key.text), fragment.text.strip()


def _brought(inclusion: Address, fragment: Manuscript | None) -> Iterator[Included]:
    """The names that an inclusion brings; the first exchange is the entrance."""
    under, entrance = str(inclusion[-1]), True
    for mention in mentions(FileKind.FRAGMENT, fragment) if fragment else ():
        if mention.declares:
            name = f"{under}_{mention.name}"
            if mention.space is Space.EXCHANGE and entrance:
                name, entrance = under, False
            yield Included(mention.space, name, mention.name, inclusion)


def _mentions_in(leaf: Leaf, source: str) -> Iterator[Mention]:
    for space, name, start, declares in _names_in(leaf):
        span = part(source, leaf.scalar, start, start + len(name))
        yield Mention(space, name, leaf.address, leaf.is_key, start, span, declares)


def _names_in(leaf: Leaf) -> Iterator[tuple[Space, str, int, bool]]:
    """Each name with its name space, its first character, and whether it is declared there."""
    text = leaf.scalar.text
    start, name = len(text) - len(text.lstrip()), text.strip()
    match alone(leaf.form):
        case ConditionForm():
            for space, asked, column in _asked(name):
                yield space, asked, start + column - 1, False
        case _ if not name or PLACEHOLDER.search(name):
            return  # what a blank names is known only where the fragment is included
        case IdForm(spaces=spaces):
            yield from ((space, name, start, True) for space in spaces)
        case NameForm(space, declares):
            yield space, name, start, False
            if declares is not None:
                yield declares, name, start, True
        case WayForm():
            yield from ((*way, False) for way in _way(name, start))


def _way(name: str, start: int) -> Iterator[tuple[Space, str, int]]:
    if name.startswith(ENDING_PREFIX):
        ending = name.removeprefix(ENDING_PREFIX).lstrip()
        yield Space.ENDING, ending, start + len(name) - len(ending)
    elif name != BACK_WORD:
        yield Space.EXCHANGE, name, start


def _asked(condition: str) -> Iterator[tuple[Space, str, int]]:
    """What a condition asks about; none of it while it cannot be read."""
    blanks = {found.start() + 1 for found in PLACEHOLDER.finditer(condition) if found[1]}
    try:
        asked = names_asked(condition.replace("$", "_"))  # a blank, read as a name of the same length
    except ConditionError:
        return
    yield from (each for each in sorted(asked, key=_column) if _column(each) not in blanks)


def _column(asked: tuple[Space, str, int]) -> int:
    return asked[2]
