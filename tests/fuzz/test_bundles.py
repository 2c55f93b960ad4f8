"""Whatever a bundle holds, importing it keeps all of it or says why it keeps none of it.

Bytes altered in the file, members altered inside it, and JSON altered where it means something.
"""

import json
import struct
from collections.abc import Iterator
from contextlib import closing
from io import BytesIO
from pathlib import Path
from typing import Any, Final
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZIP_LZMA, ZIP_STORED, ZipFile, ZipInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from entretien.application.importing import Examiner, Imported, import_file
from entretien.application.naming import SHORT
from entretien.history.memory import MemoryHistory
from entretien.history.store import HistoryStore
from entretien.kernel.errors import UserError
from entretien.storage.opening import open_history
from samples.clock import StoppedClock
from samples.travelling import examiner, exported, members

SLOW = settings(
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture], deadline=None
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("bundles")


@pytest.fixture(scope="module")
def good(folder: Path) -> bytes:
    """A bundle of two attempts."""
    return exported(folder / "source").read_bytes()


@pytest.fixture(scope="module")
def inside(folder: Path, good: bytes) -> dict[str, bytes]:
    """Its members."""
    (folder / "good.entretien").write_bytes(good)
    return members(folder / "good.entretien")


@pytest.fixture(scope="module")
def opener(folder: Path) -> Examiner:
    return examiner(folder, StoppedClock())


@pytest.fixture(scope="module")
def kept(folder: Path) -> Iterator[HistoryStore]:
    """A history on disk, which every bundle of these tests is imported in."""
    with closing(open_history(folder / "history", StoppedClock())) as store:
        yield store


def outcome(store: HistoryStore, opener: Examiner, file: Path) -> Imported | UserError:
    try:
        return import_file(store, opener, file)
    except UserError as error:
        return error


def try_import(folder: Path, opener: Examiner, data: bytes, store: HistoryStore | None = None) -> None:
    """Import a file: it is kept whole, or refused in words and leaves nothing."""
    file = folder / "tried.entretien"
    file.write_bytes(data)
    elsewhere = store or MemoryHistory()
    before = {each.id for each in elsewhere.attempts()}
    beside = sorted(folder.iterdir())
    came = outcome(elsewhere, opener, file)
    if isinstance(came, UserError):
        assert came.message
        assert came.remedy
        assert {each.id for each in elsewhere.attempts()} == before
    else:
        assert {each.id for each in elsewhere.attempts()} == before | {each.id for each in came.new}
        for header in (*came.new, *came.known):
            assert elsewhere.attempt(header.id).turns
            assert elsewhere.sources(header.digest).digest == header.digest
    assert sorted(folder.iterdir()) == beside


def test_the_file_that_is_spoiled_is_a_good_one(folder: Path, opener: Examiner, good: bytes) -> None:
    (folder / "good.entretien").write_bytes(good)
    assert len(import_file(MemoryHistory(), opener, folder / "good.entretien").new) == 2


@SLOW
@given(st.binary(max_size=400))
def test_any_bytes(folder: Path, opener: Examiner, data: bytes) -> None:
    try_import(folder, opener, data)
    try_import(folder, opener, b"PK\x03\x04" + data)
    try_import(folder, opener, b"PK\x05\x06" + data)


@SLOW
@given(st.data())
def test_bytes_altered(folder: Path, opener: Examiner, good: bytes, data: st.DataObject) -> None:
    spoiled = bytearray(good)
    for _change in range(data.draw(st.integers(1, 5))):
        at = data.draw(st.integers(0, len(spoiled) - 1))
        match data.draw(st.integers(0, 4)):
            case 0:
                spoiled[at] = data.draw(st.integers(0, 255))
            case 1:
                del spoiled[at : at + data.draw(st.integers(1, 60))]
            case 2:
                spoiled[at:at] = data.draw(st.binary(max_size=20))
            case 3:
                spoiled[at : at + 4] = struct.pack("<I", data.draw(st.integers(0, 2**32 - 1)))
            case _:
                spoiled[at:at] = spoiled[at : at + 100]
        spoiled = spoiled or bytearray(b"P")
    try_import(folder, opener, bytes(spoiled))


DIRECTORY: Final = b"PK\x01\x02"
LOCAL: Final = b"PK\x03\x04"


@SLOW
@given(which=st.integers(0, 2), at=st.integers(4, 45), value=st.integers(0, 255), directory=st.booleans())
def test_headers_altered(
    folder: Path, opener: Examiner, good: bytes, which: int, at: int, value: int, *, directory: bool
) -> None:
    """Every byte of what the zip says of its members, in the directory or before the member itself."""
    spoiled, place = bytearray(good), -1
    for _member in range(which + 1):
        found = good.find(DIRECTORY if directory else LOCAL, place + 1)
        place = found if found >= 0 else place
    spoiled[place + at] = value
    try_import(folder, opener, bytes(spoiled))


NAMES: Final = st.one_of(
    st.sampled_from(
        [
            "manifest.json",
            "MANIFEST.json",
            "attempts/x.json",
            "../x",
            "/x",
            "a\\b",
            "C:x",
            "",
            ".",
            "x" * 5_000,
        ]
    ),
    st.text(max_size=10),
)


@SLOW
@given(
    st.lists(
        st.tuples(
            NAMES,
            st.binary(max_size=50),
            st.sampled_from([ZIP_STORED, ZIP_DEFLATED, ZIP_BZIP2, ZIP_LZMA]),
            st.integers(0, 2**32 - 1),
        ),
        max_size=4,
    )
)
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_members_added(
    folder: Path,
    opener: Examiner,
    inside: dict[str, bytes],
    added: list[tuple[str, bytes, int, int]],
) -> None:
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as archive:
        for name, content in inside.items():
            archive.writestr(name, content)
        for name, content, method, attributes in added:
            try:
                info = ZipInfo(name.encode("utf-8", "ignore").decode())
                info.compress_type, info.external_attr = method, attributes
                archive.writestr(info, content)
            except (ValueError, IndexError, struct.error):  # no zip can hold that name
                continue
    try_import(folder, opener, buffer.getvalue())


values: Final = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(-(2**70), 2**70),
        st.floats(allow_nan=True),
        st.text(max_size=12),
        st.sampled_from(
            ["start", "choose", "select", "abandon", "saluer", "insister", "prep_age", "training"]
        ),
        st.sampled_from(["2026-03-16T12:00:00Z", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00"]),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=6), inner, max_size=3)
    ),
    max_leaves=6,
)


def places(document: object) -> Iterator[tuple[Any, Any]]:
    """Every container of a document with one of its keys."""
    match document:
        case dict():
            for key, value in document.items():
                yield document, key
                yield from places(value)
        case list():
            for index, value in enumerate(document):
                yield document, index
                yield from places(value)


@SLOW
@given(st.data())
def test_meaning_altered(
    folder: Path, opener: Examiner, kept: HistoryStore, inside: dict[str, bytes], data: st.DataObject
) -> None:
    """JSON that still reads, with something else in it; imported into a history on disk."""
    name = data.draw(st.sampled_from(sorted(inside)))
    document = json.loads(inside[name])
    for _change in range(data.draw(st.integers(1, 3))):
        found = list(places(document))
        if not found:
            break
        container, key = data.draw(st.sampled_from(found))
        match data.draw(st.integers(0, 2)):
            case 0:
                container[key] = data.draw(values)
            case 1:
                del container[key]
            case _ if isinstance(container, list):
                container.insert(0, container[key])
            case _:
                container[f"{key}{SHORT}"] = container[key]
    text = json.dumps(document).encode()
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as archive:
        for each, content in inside.items():
            archive.writestr(each, text if each == name else content)
    try_import(folder, opener, buffer.getvalue(), kept)
