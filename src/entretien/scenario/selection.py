"""Lists to pick from at one's desk, before the client comes in or after she left."""

from dataclasses import dataclass

from entretien.kernel.ids import ReplyId, SelectionId
from entretien.scenario.exchange import Evidence


@dataclass(frozen=True, slots=True)
class Item:
    """Something to pick; picked, it counts as chosen for `chosen(item)`."""

    id: ReplyId
    label: str
    evidence: Evidence = ()
    feedback: str = ""


@dataclass(frozen=True, slots=True)
class Selection:
    """Pick between `minimum` and `maximum` items, in any order."""

    id: SelectionId
    prompt: str
    items: tuple[Item, ...]
    minimum: int = 0
    maximum: int = 0
