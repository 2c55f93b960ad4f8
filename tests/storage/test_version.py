"""The version in a database's header."""

from entretien.storage.version import CURRENT, Version


def test_a_version_fits_the_header_and_comes_back() -> None:
    assert Version.unpacked(Version(3, 7).packed) == Version(3, 7)
    assert Version.unpacked(CURRENT.packed) == CURRENT
    assert Version(1, 2).packed == 0x0001_0002


def test_versions_follow_one_another() -> None:
    assert Version(0, 0) < Version(1, 0) < Version(1, 9) < Version(1, 10) < Version(2, 0)
    assert str(Version(1, 10)) == "1.10"
