"""The version a history carries, in the field SQLite's header keeps for it."""

from dataclasses import dataclass

APPLICATION = 0x454E5452
"""« ENTR »: what the header of our databases says they belong to (`PRAGMA application_id`)."""


@dataclass(frozen=True, slots=True, order=True)
class Version:
    """Older programs open a newer minor version, which only adds; never a newer major one."""

    major: int
    minor: int

    @classmethod
    def unpacked(cls, number: int) -> "Version":
        """The version in `PRAGMA user_version`."""
        return cls(number >> 16, number & 0xFFFF)

    @property
    def packed(self) -> int:
        """The number to keep in `PRAGMA user_version`."""
        return self.major << 16 | self.minor

    def __str__(self) -> str:
        """`1.0`, also the name of the migration that leads to it."""
        return f"{self.major}.{self.minor}"


CURRENT = Version(1, 3)
"""1.0: learners, scenario versions, attempts, results and turns. 1.1: origins, links, annotations.
1.2: parents, self-assessments. 1.3: erasures.
"""
