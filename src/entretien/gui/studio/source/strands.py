"""Which letters typed one after another are undone together. No Qt here."""

from entretien.manuscript.edits import Edit


class Strands:
    """A new strand begins with a new line, and wherever one writes elsewhere."""

    def __init__(self) -> None:
        self._number = 0
        self._end = -1

    def of(self, typed: Edit) -> str:
        """The strand of what was just typed."""
        if not typed.splices:
            return f"source {self._number}"
        splice = typed.splices[0]
        elsewhere = self._end not in {splice.start, splice.end}
        if elsewhere or "\n" in splice.text or len(splice.text) > 1:
            self._number += 1
        self._end = splice.start + len(splice.text)
        return f"source {self._number}"
