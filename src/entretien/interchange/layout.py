"""The names of the members of a bundle."""

import re

MANIFEST = "manifest.json"

_KNOWN = re.compile(
    r"manifest\.json|attempts/[A-Za-z0-9_-]{1,64}\.json|scenarios/[0-9a-f]{64}\.json", re.ASCII
)


def attempt_member(id_: str) -> str:
    """Where an attempt is."""
    return f"attempts/{id_}.json"


def scenario_member(digest: str) -> str:
    """Where a scenario version is."""
    return f"scenarios/{digest}.json"


def is_member(name: str) -> bool:
    """Whether a bundle may hold a member of that name."""
    return _KNOWN.fullmatch(name) is not None
