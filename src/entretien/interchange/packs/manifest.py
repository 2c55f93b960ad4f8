"""`manifest.json`, exactly as `FORMAT.md` describes it: what msgspec reads and writes."""

from typing import Annotated

import msgspec
from msgspec import Meta

FORMAT = 1
"""Version of the format written today."""

OLDEST_FORMAT = 1
"""Oldest version still read."""


class Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the pack holds."""

    format: int
    scenario: Annotated[str, Meta(pattern=r"\A[a-z0-9][a-z0-9_-]{0,63}\Z")]
    title: Annotated[str, Meta(max_length=120)]
    files: Annotated[tuple[str, ...], Meta(max_length=200)]
    """The names of the other members, sorted."""
