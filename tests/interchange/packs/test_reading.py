"""The file of a pack: the same bytes for the same texts, and nothing in it but a scenario."""

import json
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile

import pytest

from entretien.content.sources import Sources
from entretien.interchange.archive import written
from entretien.interchange.packs.pack import Pack
from entretien.interchange.packs.reading import read_pack
from entretien.interchange.packs.writing import write_pack
from entretien.interchange.refusals import RefusedFileError

PACK = Pack(
    "La fleuriste",
    Sources("fleuriste.yaml", (("bank/littoral.yaml", "id: littoral\n"), ("fleuriste.yaml", "id: é\n"))),
    (("plays/fleuriste.best.play", "scenario: fleuriste\n"),),
)
MANIFEST = {
    "format": 1,
    "scenario": "fleuriste",
    "title": "La fleuriste",
    "files": ["bank/littoral.yaml", "fleuriste.yaml", "plays/fleuriste.best.play"],
}
MEMBERS = {name: text.encode() for name, text in PACK.files.items()}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "fleuriste.entretien-pack"


def refusal(file: Path, manifest: object, members: dict[str, bytes]) -> str:
    file.write_bytes(written({"manifest.json": json.dumps(manifest).encode(), **members}))
    with pytest.raises(RefusedFileError) as refused:
        read_pack(file)
    assert refused.value.remedy
    return refused.value.message


def test_what_is_written_comes_back(file: Path) -> None:
    file.write_bytes(write_pack(PACK))

    assert read_pack(file) == PACK


def test_the_same_texts_make_the_same_bytes_whatever_zlib_there_is() -> None:
    data = write_pack(PACK)

    assert data == write_pack(PACK)
    with ZipFile(BytesIO(data)) as archive:
        assert {each.compress_type for each in archive.infolist()} == {ZIP_STORED}


def test_the_scenario_comes_after_what_it_refers_to() -> None:
    assert list(PACK.files)[-1] == "fleuriste.yaml"


def test_line_ends_and_byte_order_marks_do_not_travel(file: Path) -> None:
    members = {**MEMBERS, "fleuriste.yaml": b"\xef\xbb\xbfid: \xc3\xa9\r\n"}
    file.write_bytes(written({"manifest.json": json.dumps(MANIFEST).encode(), **members}))

    assert read_pack(file) == PACK


def test_a_bundle_of_attempts_is_no_pack(file: Path) -> None:
    file.write_bytes(written({"fleuriste.yaml": b""}))
    with pytest.raises(RefusedFileError, match="pas un scénario partagé"):
        read_pack(file)


def test_a_later_version_is_told(file: Path) -> None:
    assert "plus récente" in refusal(file, {"format": 2, "scenarios": []}, {})


@pytest.mark.parametrize(
    "manifest",
    [
        [],
        {},
        {**MANIFEST, "format": 0},
        {**MANIFEST, "format": "1"},
        {**MANIFEST, "scenario": "../fleuriste"},
        {**MANIFEST, "scenario": 1},
        {**MANIFEST, "title": None},
        {**MANIFEST, "title": "x" * 1_000},
        {**MANIFEST, "files": "fleuriste.yaml"},
        {**MANIFEST, "files": []},
        {**MANIFEST, "files": [*MANIFEST["files"], "personas/absente.yaml"]},  # type: ignore[misc]
        {**MANIFEST, "more": 1},
    ],
)
def test_a_manifest_of_another_shape_is_refused(file: Path, manifest: object) -> None:
    assert refusal(file, manifest, MEMBERS)


@pytest.mark.parametrize("title", ["", "  ", "La\nfleuriste", "La \u202eetsiruelf"])
def test_an_impossible_title_is_refused(file: Path, title: str) -> None:
    assert "titre" in refusal(file, {**MANIFEST, "title": title}, MEMBERS)


@pytest.mark.parametrize(
    "name",
    [
        "fleuriste.exe",
        "personas/lea.svg",
        "personas/sous/lea.yaml",
        "plays/fleuriste.yaml",
        "Fleuriste.yaml",
        "con.yaml",
        "personas/nul.yaml",
        "plays/aux.best.play",
        "autre.yaml",
        "plays/autre.best.play",
    ],
)
def test_nothing_travels_but_one_scenario(file: Path, name: str) -> None:
    files = sorted([*MEMBERS, name])
    assert "élément inconnu" in refusal(file, {**MANIFEST, "files": files}, {**MEMBERS, name: b"x"})


def test_a_member_the_manifest_does_not_announce_is_refused(file: Path) -> None:
    assert "élément inconnu" in refusal(file, MANIFEST, {**MEMBERS, "personas/lea.yaml": b"x"})


@pytest.mark.parametrize(("text", "word"), [(b"id: \xe9", "abîmé"), ("id: \u202e".encode(), "invisibles")])
def test_a_text_that_hides_something_is_refused(file: Path, text: bytes, word: str) -> None:
    assert word in refusal(file, MANIFEST, {**MEMBERS, "bank/littoral.yaml": text})


def test_a_bomb_is_refused(file: Path) -> None:
    assert "démesurément" in refusal(file, MANIFEST, {**MEMBERS, "bank/littoral.yaml": b" " * 5_000_000})


def test_a_name_that_could_not_be_read_back_does_not_leave() -> None:
    with pytest.raises(RefusedFileError, match="ne peut pas voyager"):
        write_pack(Pack("Été", Sources("Été.yaml", (("Été.yaml", ""),))))


def test_too_many_plays_do_not_leave() -> None:
    plays = tuple((f"plays/fleuriste.p{number}.play", "") for number in range(300))
    with pytest.raises(RefusedFileError, match="trop gros"):
        write_pack(Pack(PACK.title, PACK.sources, plays))
