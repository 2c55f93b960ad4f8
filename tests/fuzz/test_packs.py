"""Whatever a pack holds, taking it in writes all of it or says why it writes nothing."""

import json
import struct
from pathlib import Path
from typing import Final

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from entretien.application.packs.opening import Opened, open_pack
from entretien.application.packs.packing import pack_scenario
from entretien.application.packs.placing import Placed, place
from entretien.interchange.archive import written
from entretien.kernel.errors import UserError
from samples.packed import FRAMEWORK, write_shop
from samples.travelling import members

SLOW = settings(
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture], deadline=None
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("packs")


@pytest.fixture(scope="module")
def good(folder: Path) -> Path:
    file = folder / "good.entretien-pack"
    pack_scenario(write_shop(folder / "source"), file, FRAMEWORK)
    return file


def tree(folder: Path) -> set[str]:
    return {each.relative_to(folder).as_posix() for each in folder.rglob("*") if each.is_file()}


def outcome(file: Path, folder: Path) -> tuple[Opened, Placed] | UserError:
    try:
        opened = open_pack(file, FRAMEWORK)
        return opened, place(opened, folder, {}, FRAMEWORK)
    except UserError as error:
        return error


def try_pack(folder: Path, data: bytes) -> None:
    """Take a file in: all of it is there, or it is refused in words and nothing is."""
    file, taken = folder / "tried.entretien-pack", folder / "taken"
    file.write_bytes(data)
    before = tree(folder)
    came = outcome(file, taken)
    if isinstance(came, UserError):
        assert came.message
        assert came.remedy
        assert tree(folder) == before
        return
    opened, placed = came
    assert tree(taken) == set(placed.written) == set(opened.pack.files)
    for name in placed.written:
        (taken / name).unlink()


def test_the_file_that_is_spoiled_is_a_good_one(folder: Path, good: Path) -> None:
    try_pack(folder, good.read_bytes())
    assert open_pack(good, FRAMEWORK).changed == ()


@SLOW
@given(st.binary(max_size=400))
def test_any_bytes(folder: Path, data: bytes) -> None:
    try_pack(folder, data)
    try_pack(folder, b"PK\x03\x04" + data)
    try_pack(folder, b"PK\x05\x06" + data)


@SLOW
@given(st.data())
def test_bytes_altered(folder: Path, good: Path, data: st.DataObject) -> None:
    spoiled = bytearray(good.read_bytes())
    for _change in range(data.draw(st.integers(1, 5))):
        at = data.draw(st.integers(0, len(spoiled) - 1))
        match data.draw(st.integers(0, 3)):
            case 0:
                spoiled[at] = data.draw(st.integers(0, 255))
            case 1:
                del spoiled[at : at + data.draw(st.integers(1, 60))]
            case 2:
                spoiled[at:at] = data.draw(st.binary(max_size=20))
            case _:
                spoiled[at : at + 4] = struct.pack("<I", data.draw(st.integers(0, 2**32 - 1)))
        spoiled = spoiled or bytearray(b"P")
    try_pack(folder, bytes(spoiled))


NAMES: Final = st.sampled_from(
    [
        "manifest.json",
        "../x.yaml",
        "/x.yaml",
        "personas/x.yaml",
        "x.yaml",
        "con.yaml",
        "plays/x.a.play",
        "a\\b",
    ]
)


@SLOW
@given(name=NAMES, content=st.binary(max_size=50), announced=st.booleans())
def test_members_added(folder: Path, good: Path, name: str, content: bytes, *, announced: bool) -> None:
    inside = members(good)
    manifest = json.loads(inside["manifest.json"])
    if announced:
        manifest["files"].append(name)
    try_pack(folder, written({**inside, "manifest.json": json.dumps(manifest).encode(), name: content}))


@SLOW
@given(st.data())
def test_texts_altered(folder: Path, good: Path, data: st.DataObject) -> None:
    """Files that still read as texts, with something else in them."""
    inside = members(good)
    name = data.draw(st.sampled_from(sorted(inside)))
    lines = inside[name].decode().splitlines(keepends=True)
    at = data.draw(st.integers(0, len(lines) - 1))
    match data.draw(st.integers(0, 2)):
        case 0:
            del lines[at]
        case 1:
            lines.insert(at, lines[data.draw(st.integers(0, len(lines) - 1))])
        case _:
            lines[at] = data.draw(st.text(max_size=20)) + "\n"
    try_pack(folder, written({**inside, name: "".join(lines).encode("utf-8", "replace")}))
