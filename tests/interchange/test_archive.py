"""A zip from anywhere: what is not plainly one of ours is refused, and nothing is written anywhere."""

import os
import stat
import struct
import zlib
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZipFile, ZipInfo

import pytest

from entretien.interchange.archive import Kind, read_members, written
from entretien.interchange.layout import foreign, too_large
from entretien.interchange.refusals import RefusedFileError

GOOD = {"manifest.json": b"{}", "attempts/un.json": b'{"id": "un"}' * 400}


def known(name: str) -> bool:
    return name.endswith(".json")


KIND = Kind(foreign, too_large, known)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "classe.entretien"


def zipped(*members: tuple[ZipInfo | str, bytes], method: int = ZIP_DEFLATED) -> bytes:
    buffer = BytesIO()
    with ZipFile(buffer, "w", method) as made:
        for name, data in members:
            made.writestr(name, data)
    return buffer.getvalue()


def refusal(file: Path, data: bytes, kind: Kind = KIND) -> RefusedFileError:
    file.write_bytes(data)
    with pytest.raises(RefusedFileError) as refused:
        read_members(file, kind)
    assert refused.value.remedy
    return refused.value


def test_what_is_written_comes_back(file: Path) -> None:
    file.write_bytes(written(GOOD))

    assert read_members(file, KIND) == GOOD


def test_the_same_members_make_the_same_bytes() -> None:
    assert written(GOOD) == written(GOOD)


@pytest.mark.parametrize("data", [b"", b"PK", b"%PDF-1.7 ...", b"SQLite format 3\x00", written(GOOD)[1:]])
def test_another_kind_of_file_is_said(file: Path, data: bytes) -> None:
    assert "pas un fichier d'entretiens" in refusal(file, data).message


def test_a_missing_file_is_said(file: Path) -> None:
    with pytest.raises(RefusedFileError, match="il n'existe pas"):
        read_members(file, KIND)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such pipes")
@pytest.mark.parametrize("make", [os.mkdir, os.mkfifo])
def test_a_folder_or_a_pipe_is_not_even_opened(file: Path, make: Callable[[Path], None]) -> None:
    make(file)
    with pytest.raises(RefusedFileError, match="pas un fichier ordinaire"):
        read_members(file, KIND)


def test_a_file_too_large_is_not_read_to_its_end(file: Path) -> None:
    with file.open("wb") as stream:
        stream.truncate(50 * KIND.file_limit)
    with pytest.raises(RefusedFileError, match="trop gros"):
        read_members(file, KIND)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_a_truncated_file_is_said(file: Path, share: float) -> None:
    whole = written(GOOD)
    assert "abîmé" in refusal(file, whole[: int(len(whole) * share)]).message


def test_every_flipped_byte_of_the_content_is_found(file: Path) -> None:
    whole = written(GOOD)
    start = whole.index(b"attempts/un.json") + len("attempts/un.json")
    for place in range(start, start + 20):
        altered = bytearray(whole)
        altered[place] ^= 0x41
        assert refusal(file, bytes(altered)).message


@pytest.mark.parametrize(
    "name",
    [
        "../../etc/passwd.json",
        "/etc/passwd.json",
        "attempts/../../x.json",
        "..\\..\\x.json",
        "C:\\x.json",
        "\\\\serveur\\partage.json",
    ],
)
def test_a_name_that_leads_outside_is_refused(file: Path, name: str) -> None:
    assert "mène hors de lui" in refusal(file, zipped((name, b"x"))).message


def test_a_name_cut_short_is_refused(file: Path) -> None:
    hidden = zipped(("a.json.exe", b"x")).replace(b"a.json.exe", b"a.json\0exe")
    assert "mène hors de lui" in refusal(file, hidden).message


@pytest.mark.parametrize("name", ["manifest.json.exe", "autorun.inf", "Thumbs.db"])
def test_an_unknown_member_is_refused(file: Path, name: str) -> None:
    assert "élément inconnu" in refusal(file, zipped((name, b""))).message


@pytest.mark.parametrize(
    ("one", "other"), [("a.json", "a.json"), ("a.json", "A.json"), ("é.json", "e\u0301.json")]
)
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_members_of_one_name_are_refused(file: Path, one: str, other: str) -> None:
    assert "même nom" in refusal(file, zipped((one, b"1"), (other, b"2"))).message


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFDIR, stat.S_IFIFO, stat.S_IFCHR])
def test_links_and_special_members_are_refused(file: Path, kind: int) -> None:
    info = ZipInfo("a.json")
    info.external_attr = (kind | 0o777) << 16
    assert "lien ou un élément spécial" in refusal(file, zipped((info, b"/etc/passwd"))).message


@pytest.mark.parametrize("bit", [0x1, 0x40, 0x2000])
def test_an_encrypted_file_is_said(file: Path, bit: int) -> None:
    data = bytearray(zipped(("a.json", b"secret")))
    directory = data.index(b"PK\x01\x02")
    flags = struct.unpack_from("<H", data, directory + 8)[0]
    struct.pack_into("<H", data, directory + 8, flags | bit)
    assert "mot de passe" in refusal(file, bytes(data)).message


def test_another_compression_is_refused(file: Path) -> None:
    data = zipped(("a.json", b"x" * 100), method=ZIP_BZIP2)
    assert "n'emploie pas" in refusal(file, data).message


def test_a_bomb_is_refused_before_it_expands(file: Path) -> None:
    assert "démesurément" in refusal(file, zipped(("a.json", b"\0" * 10_000_000))).message


def test_a_short_text_that_repeats_itself_is_no_bomb(file: Path) -> None:
    file.write_bytes(zipped(("a.json", b" " * 50_000)))

    assert len(read_members(file, KIND)["a.json"]) == 50_000


def test_a_bomb_that_lies_about_its_size_is_cut(file: Path) -> None:
    data = bytearray(zipped(("a.json", b"\0" * 10_000_000)))
    for signature, at in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        struct.pack_into("<I", data, data.index(signature) + at, 100)
    assert "abîmé" in refusal(file, bytes(data)).message


def test_members_that_share_their_bytes_are_refused(file: Path) -> None:
    """The directory names one member many times, as Fifield's bomb does."""
    single = zipped(("a0.json", b"\1\2\3" * 2_000))
    at = single.index(b"PK\x01\x02")
    end = single.index(b"PK\x05\x06")
    entry = single[at:end]
    directory = b"".join(entry.replace(b"a0.json", f"a{each}.json".encode()) for each in range(10))
    tail = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 10, 10, len(directory), at, 0)
    assert refusal(file, single[:at] + directory + tail).message


def test_too_many_members_are_refused(file: Path) -> None:
    few = replace(KIND, member_limit=3)
    assert "trop gros" in refusal(file, zipped(*((f"{each}.json", b"") for each in range(4))), few).message


def test_too_much_content_is_refused(file: Path) -> None:
    small = replace(KIND, content_limit=1_000)
    assert "trop gros" in refusal(file, zipped(("a.json", b"x" * 1_001)), small).message


def test_members_left_alone_are_never_expanded(file: Path) -> None:
    file.write_bytes(zipped(("a.json", b"{}"), ("film.mp4", b"\0" * 10_000_000), ("../x.exe", b"")))

    assert read_members(file, replace(KIND, others=True)) == {"a.json": b"{}"}


def test_a_wrong_checksum_is_found(file: Path) -> None:
    data = bytearray(zipped(("a.json", b"content")))
    wrong = zlib.crc32(b"other")
    for signature, at in ((b"PK\x03\x04", 14), (b"PK\x01\x02", 16)):
        struct.pack_into("<I", data, data.index(signature) + at, wrong)
    assert "abîmé" in refusal(file, bytes(data)).message
