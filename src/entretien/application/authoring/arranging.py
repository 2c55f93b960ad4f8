"""What is written put elsewhere, written twice, or taken away; each is one edit."""

from entretien.application.authoring.draft import Draft
from entretien.application.authoring.mentions import Mention
from entretien.application.authoring.naming_ids import free_id
from entretien.application.authoring.renaming import renamed
from entretien.content.names import Space
from entretien.manuscript import changing
from entretien.manuscript.edits import Edit, difference
from entretien.manuscript.manuscript import Manuscript
from entretien.manuscript.nodes import Address, Mapping, Sequence, Value

_STAND_IN: list[Value] = [["à la place du premier"]]
"""What a collection that does not exist yet begins with, while something is being moved into it: a value that
is written on lines of its own, so that what comes beside it is too."""


def declared_at(draft: Draft, address: Address) -> tuple[Mention, ...]:
    """The names declared by what is written at an address."""
    return tuple(each for each in draft.mentions() if each.declares and _within(each.address, address))


def references_to(draft: Draft, address: Address) -> tuple[Mention, ...]:
    """What is written elsewhere about the names that only what stands at an address gives."""
    gone = {(each.space, each.name) for each in declared_at(draft, address)}
    gone |= {(each.space, each.name) for each in draft.included() if _within(each.inclusion, address)}
    return tuple(
        each
        for each in draft.mentions()
        if not each.declares and (each.space, each.name) in gone and not _within(each.address, address)
    )


def removal(draft: Draft, address: Address) -> Edit:
    """Take something away, with what it would leave empty.

    What refers to it stays, and becomes a mistake that is told. Raises `KeyError`.
    """
    return changing.remove(draft.manuscript, _with_what_only_holds_it(draft.manuscript, address))


def move(draft: Draft, address: Address, rank: int, into: Address | None = None) -> Edit:
    """Put something before what has a rank now, in its collection or in another; remarks follow it.

    A collection that would be left empty goes with what only holds it; one that does not exist begins.
    Raises `KeyError`.
    """
    manuscript = draft.manuscript
    if into is None or into == address[:-1]:
        return changing.move(manuscript, address, rank)
    begun, stand_in = _begun(manuscript, into, manuscript.collection(address[:-1]))
    moved = begun.after(changing.move(begun, address, 0 if stand_in else rank, into))
    holder = _with_what_only_holds_it(begun, address)
    if holder != address:
        moved = moved.after(changing.remove(moved, holder))
    if stand_in is not None:
        moved = moved.after(changing.remove(moved, stand_in))
    return difference(manuscript.text, moved.text)


def copy(draft: Draft, address: Address) -> tuple[Edit, Address]:
    """Write something twice, the second time under names of its own; the edit, and where the copy is.

    What it says about itself is said of the copy there. Raises `KeyError`.
    """
    names: dict[tuple[Space, str], str] = {}
    for each in declared_at(draft, address):
        taken = draft.names(each.space) | {name for (space, _), name in names.items() if space is each.space}
        names[each.space, each.name] = free_id(each.name, taken)
    within = [each for each in draft.mentions() if _within(each.address, address)]
    edit = changing.copy(draft.manuscript, address, renamed(draft.manuscript, within, names))
    last = address[-1]
    if isinstance(last, int):
        return edit, (*address[:-1], last + 1)
    own = next(new for (_space, name), new in names.items() if name == last)
    return edit, (*address[:-1], own)


def _begun(
    manuscript: Manuscript, into: Address, like: Mapping | Sequence
) -> tuple[Manuscript, Address | None]:
    """The collection `into`; one that does not exist is begun with what is then taken away from its place."""
    found = manuscript.find(into)
    if (isinstance(found, Mapping) and found.entries) or (isinstance(found, Sequence) and found.items):
        return manuscript, None
    if isinstance(like, Sequence):
        return manuscript.after(changing.put(manuscript, into, [_STAND_IN])), (*into, 1)
    key = "à la place du premier"
    return manuscript.after(changing.put(manuscript, (*into, key), _STAND_IN)), (*into, key)


def _with_what_only_holds_it(manuscript: Manuscript, address: Address) -> Address:
    """What goes when something goes: an interview without its last exchange of a phase has no such phase."""
    holder = manuscript.collection(address[:-1])
    if len(holder.entries if isinstance(holder, Mapping) else holder.items) > 1:
        return address
    match address:
        case ("phases", str(phase), "exchanges" | "selections", str()):
            return ("phases", phase)
        case _ if len(address) > 1:
            return address[:-1]
        case _:
            return address


def _within(address: Address, around: Address) -> bool:
    return address[: len(around)] == around
