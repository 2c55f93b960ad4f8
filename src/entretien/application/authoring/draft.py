"""A scenario as it is written on the desk, with what it shares its names with."""

import contextlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from entretien.application.authoring.mentions import (
    Included,
    Mention,
    included_names,
    inclusions,
    mentions,
)
from entretien.application.authoring.workbench import Workbench
from entretien.content.describing import FileKind, kind_of
from entretien.content.names import Space
from entretien.content.sources import FRAGMENTS, PERSONAS
from entretien.kernel.errors import UserError
from entretien.manuscript.manuscript import Manuscript
from entretien.manuscript.nodes import Address, Scalar

_KIN = frozenset({Space.GAUGE, Space.FLAG})
"""A flag is a gauge between 0 and 1: its name is both."""


@dataclass(frozen=True)
class Draft:
    """What can be changed value by value, and the files around it that speak of the same things."""

    manuscript: Manuscript
    others: Mapping[str, Manuscript] = field(default_factory=dict)
    """The persona and the fragments, by name of file."""

    @property
    def fragments(self) -> dict[str, Manuscript]:
        """The fragments it includes, by id."""
        prefix = f"{FRAGMENTS}/"
        return {
            name.removeprefix(prefix).removesuffix(".yaml"): each
            for name, each in self.others.items()
            if name.startswith(prefix)
        }

    def mentions(self) -> tuple[Mention, ...]:
        """Every name written in the scenario's own file."""
        return self._mentions

    def mention_at(self, position: int) -> Mention | None:
        """The name that a character of the scenario's own file is in, or right after."""
        return next(
            (
                each
                for each in self.mentions()
                if each.span is not None and each.span.start <= position <= each.span.end
            ),
            None,
        )

    def declaration(self, space: Space, name: str) -> tuple[Address, int | None] | None:
        """Where a name is declared, or included from a fragment, and its first character where it has one."""
        for each in self.mentions():
            if each.declares and each.name == name and each.space in kin(space):
                return each.address, each.span.start if each.span is not None else None
        brought = (each.inclusion for each in self.included() if (each.space, each.name) == (space, name))
        return next(((inclusion, None) for inclusion in brought), None)

    def included(self) -> tuple[Included, ...]:
        """Every name it has from its fragments."""
        return self._included

    @cached_property
    def _mentions(self) -> tuple[Mention, ...]:
        return mentions(FileKind.SCENARIO, self.manuscript, self.fragments)

    @cached_property
    def _included(self) -> tuple[Included, ...]:
        return included_names(self.manuscript, self.fragments)

    def names(self, space: Space) -> frozenset[str]:
        """Every name of a name space that the scenario declares, or has from a fragment."""
        own = {each.name for each in self.mentions() if each.declares and each.space in kin(space)}
        return frozenset(own | {each.name for each in self.included() if each.space is space})

    def elsewhere(self, space: Space, name: str) -> tuple[str, ...]:
        """The other files that speak of a name of this scenario."""
        return tuple(
            file
            for file, manuscript in self.others.items()
            if any(
                each.name == name and each.space in kin(space) and not each.declares
                for each in mentions(kind_of(file), manuscript)
            )
        )


def kin(space: Space) -> frozenset[Space]:
    """The name spaces that have a name in common with this one."""
    return _KIN if space in _KIN else frozenset({space})


def draft_on(bench: Workbench) -> Draft | None:
    """What is on the workbench; None while it can only be changed as text."""
    manuscript = bench.manuscript(bench.entry)
    if manuscript is None:
        return None
    others = {}
    for name in dict.fromkeys(_around(manuscript)):
        with contextlib.suppress(UserError):  # the reading says what is wrong with it
            if (other := bench.manuscript(name)) is not None:
                others[name] = other
    return Draft(manuscript, others)


def _around(manuscript: Manuscript) -> Iterator[str]:
    """The files that speak of what a scenario names."""
    if isinstance(persona := manuscript.find(("persona",)), Scalar):
        yield f"{PERSONAS}/{persona.text.strip()}.yaml"
    for _address, inclusion in inclusions(manuscript):
        yield f"{FRAGMENTS}/{inclusion}.yaml"
