"""Which letters typed one after another are undone together. No Qt here."""

from entretien.manuscript.edits import Edit


class Strands:
    """A new strand begins with a new line, and wherever one writes elsewhere."""

    def __init__(self) -> None:
        self._number = 0
        self._cursor = -1

    def of(self, typed: Edit, cursor: int) -> str:
        """The strand of what was just typed, which left the cursor at `cursor`."""
        growth = sum(splice.growth for splice in typed.splices)
        several = any("\n" in splice.text or len(splice.text) > 1 for splice in typed.splices)
        if several or cursor - growth != self._cursor:
            self._number += 1
        self._cursor = cursor
        return f"source {self._number}"
