"""What scenarios let a learner reach, found once per version and variant, then remembered on disk."""

import contextlib
from pathlib import Path

import msgspec

from entretien.analysis.bounds import find_bounds
from entretien.kernel.files import write_whole
from entretien.kernel.ids import VariantId
from entretien.scenario.scenario import Scenario
from entretien.scenario.variants import in_variant
from entretien.scoring.bounds import Bounds

CACHE_VERSION = 1
"""Grows when the meaning of a scenario or of its bounds changes: older files are then recomputed."""


class Finding(msgspec.Struct, frozen=True):
    """What was found: the bounds, or that the scenario is too large for exact ones."""

    bounds: Bounds | None


class Bounding:
    """Bounds by content hash and variant; a damaged or older file counts as absent."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def known(self, digest: str, variant: VariantId) -> Bounds | None:
        """The bounds already found, at the cost of reading a small file."""
        finding = self._finding(digest, variant)
        return finding.bounds if finding else None

    def find(self, scenario: Scenario, digest: str, variant: VariantId) -> Bounds | None:
        """The bounds, looked for when they were not yet; None when the scenario is too large."""
        finding = self._finding(digest, variant)
        if finding is None:
            finding = Finding(find_bounds(in_variant(scenario, variant)))
            with contextlib.suppress(OSError):  # a cache that cannot be written only costs time
                write_whole(self._file(digest, variant), msgspec.json.encode(finding))
        return finding.bounds

    def _finding(self, digest: str, variant: VariantId) -> Finding | None:
        try:
            return msgspec.json.decode(self._file(digest, variant).read_bytes(), type=Finding)
        except (OSError, msgspec.DecodeError):
            return None

    def _file(self, digest: str, variant: VariantId) -> Path:
        return self._folder / f"bounds-{CACHE_VERSION}-{digest}-{variant or 'base'}.json"
