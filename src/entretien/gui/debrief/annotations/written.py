"""Where what the trainer writes stands, and its sign. No Qt here."""

from enum import Enum, auto

from entretien.kernel.language import _


class Written(Enum):
    """Where an annotation stands."""

    KEPT = auto()
    BEGUN = auto()
    """Something of it is kept nowhere yet."""

    @property
    def spoken(self) -> str:
        """Read aloud."""
        return _("Annoté") if self is Written.KEPT else _("Annotation commencée, non gardée")

    @property
    def sign(self) -> tuple[str, str]:
        """The drawing and the colour that tell it."""
        return ("notes", "accent") if self is Written.KEPT else ("pen", "caution")
