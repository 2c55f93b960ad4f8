"""The JSON of what travels: every field known, and only versions we know."""

from typing import Annotated, TypeVar

import msgspec
from msgspec import Meta

from entretien.interchange.refusals import damaged, newer

Read = TypeVar("Read", bound=msgspec.Struct)


class Claim(msgspec.Struct, frozen=True):
    """The one field of a manifest that every version has."""

    format: Annotated[int, Meta(ge=1)]


def decoded(data: bytes, kind: type[Read]) -> Read:
    """A JSON document. Raises `UserError` when it is not one of that kind."""
    try:
        return msgspec.json.decode(data, type=kind)
    except (msgspec.DecodeError, UnicodeError, RecursionError, OverflowError) as error:
        raise damaged() from error


def manifest_of(data: bytes, kind: type[Read], *, oldest: int, newest: int) -> Read:
    """A manifest, its version read first. Raises `UserError` when it is of a version we do not know."""
    claimed = decoded(data, Claim).format
    if claimed > newest:
        raise newer()
    if claimed < oldest:
        raise damaged()
    return decoded(data, kind)
