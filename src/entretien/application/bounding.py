"""What scenarios let a learner reach, found once per version and variant, then remembered on disk.

NumPy is imported only where something must be looked for, or valued: marks already known need none.
"""

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from entretien.kernel.files import write_whole
from entretien.kernel.ids import VariantId
from entretien.scenario.scenario import Scenario
from entretien.scenario.variants import in_variant
from entretien.scoring.bounds import Bounds

if TYPE_CHECKING:
    from entretien.analysis.value_table import ValueTable

CACHE_VERSION = 2
"""Grows when the meaning of a scenario, of its bounds or of its table changes: older files are recomputed."""


class Finding(msgspec.Struct, frozen=True):
    """What was found: the bounds, or that the scenario is too large for exact ones."""

    bounds: Bounds | None


class Bounding:
    """Bounds and values by content hash and variant; a damaged or older file counts as absent."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def known(self, digest: str, variant: VariantId) -> Bounds | None:
        """The bounds already found, at the cost of reading a small file."""
        finding = self._finding(digest, variant)
        return finding.bounds if finding else None

    def table(self, digest: str, variant: VariantId) -> "ValueTable | None":
        """What each state is worth, when that was found: some megabytes to read."""
        from entretien.analysis.value_table import DamagedTableError, decoded

        try:
            return decoded(self._file(digest, variant, "npz").read_bytes())
        except (OSError, DamagedTableError):
            return None

    def find(self, scenario: Scenario, digest: str, variant: VariantId) -> Bounds | None:
        """The bounds, looked for when they were not yet; None when the scenario is too large."""
        finding = self._finding(digest, variant)
        if finding is None or (finding.bounds and self.table(digest, variant) is None):
            finding = self._found(scenario, digest, variant)
        return finding.bounds

    def _found(self, scenario: Scenario, digest: str, variant: VariantId) -> Finding:
        from entretien.analysis.valuation import find_valuation

        valuation = find_valuation(in_variant(scenario, variant))
        finding = Finding(valuation.bounds if valuation else None)
        with contextlib.suppress(OSError):  # a cache that cannot be written only costs time
            if valuation:
                write_whole(self._file(digest, variant, "npz"), valuation.table.encoded())
            write_whole(self._file(digest, variant, "json"), msgspec.json.encode(finding))
        return finding

    def _finding(self, digest: str, variant: VariantId) -> Finding | None:
        try:
            return msgspec.json.decode(self._file(digest, variant, "json").read_bytes(), type=Finding)
        except (OSError, msgspec.DecodeError):
            return None

    def _file(self, digest: str, variant: VariantId, suffix: str) -> Path:
        return self._folder / f"values-{CACHE_VERSION}-{digest}-{variant or 'base'}.{suffix}"
