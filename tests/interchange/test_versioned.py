"""Only versions we know are read, and the version is read first."""

import msgspec
import pytest

from entretien.interchange.refusals import RefusedFileError
from entretien.interchange.versioned import manifest_of


class Paper(msgspec.Struct, forbid_unknown_fields=True):
    format: int
    name: str


def read(data: bytes) -> Paper:
    return manifest_of(data, Paper, oldest=2, newest=3)


@pytest.mark.parametrize("version", [2, 3])
def test_a_version_we_know_is_read(version: int) -> None:
    assert read(b'{"format": %d, "name": "a"}' % version) == Paper(version, "a")


def test_a_later_version_is_told_whatever_else_it_says() -> None:
    with pytest.raises(RefusedFileError, match="plus récente"):
        read(b'{"format": 4, "titles": []}')


@pytest.mark.parametrize(
    "data", [b'{"format": 1, "name": "a"}', b'{"format": 3}', b'{"format": 0}', b"{", b"[" * 10_000, b"\xff"]
)
def test_anything_else_is_said_to_be_damaged(data: bytes) -> None:
    with pytest.raises(RefusedFileError, match="abîmé"):
        read(data)
