"""What a pack meets in a folder is decided first; then all of it is written, or nothing."""

from pathlib import Path

import pytest

from entretien.application.packs.opening import Opened, open_pack
from entretien.application.packs.packing import pack_scenario
from entretien.application.packs.placing import Choice, State, UndecidedError, arrivals, place
from entretien.application.rehearsing import plays_of, rehearse
from entretien.content.reading import read_scenario
from entretien.kernel.errors import UserError
from samples.packed import FRAMEWORK, write_shop

NOTHING: dict[str, Choice] = {}


@pytest.fixture
def opened(tmp_path: Path) -> Opened:
    file = tmp_path / "x.entretien-pack"
    pack_scenario(write_shop(tmp_path / "source"), file, FRAMEWORK)
    return open_pack(file, FRAMEWORK)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "mes scénarios"


def tree(folder: Path) -> dict[str, str]:
    return {
        each.relative_to(folder).as_posix(): each.read_text(encoding="utf-8")
        for each in folder.rglob("*")
        if each.is_file()
    }


def edit(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def sound(file: Path) -> None:
    """The scenario reads, and its plays come out as written."""
    assert read_scenario(file, FRAMEWORK).diagnostics == ()
    assert all(each.same for each in rehearse(plays_of(file), FRAMEWORK))


def test_in_an_empty_folder_everything_is_new(opened: Opened, folder: Path) -> None:
    assert {each.state for each in arrivals(opened.pack, folder, FRAMEWORK)} == {State.NEW}

    placed = place(opened, folder, NOTHING, FRAMEWORK)

    assert tree(folder) == dict(opened.pack.files)
    assert placed.path == folder / "fleuriste.yaml"
    sound(placed.path)


def test_taken_in_twice_it_changes_nothing(opened: Opened, folder: Path) -> None:
    place(opened, folder, NOTHING, FRAMEWORK)

    assert place(opened, folder, NOTHING, FRAMEWORK).written == ()


def test_other_line_ends_are_no_difference(opened: Opened, folder: Path) -> None:
    place(opened, folder, NOTHING, FRAMEWORK)
    bank = folder / "bank" / "littoral.yaml"
    bank.write_bytes(b"\xef\xbb\xbf" + bank.read_bytes().replace(b"\n", b"\r\n"))

    assert {each.state for each in arrivals(opened.pack, folder, FRAMEWORK)} == {State.SAME}


def test_what_differs_is_never_written_over_unasked(opened: Opened, folder: Path) -> None:
    place(opened, folder, NOTHING, FRAMEWORK)
    edit(folder / "bank" / "littoral.yaml", "id: littoral", "id: littoral  # la mienne")
    before = tree(folder)

    with pytest.raises(UndecidedError, match=r"bank/littoral\.yaml"):
        place(opened, folder, NOTHING, FRAMEWORK)

    assert tree(folder) == before


def test_a_shared_file_tells_who_else_uses_it(opened: Opened, folder: Path) -> None:
    place(opened, folder, NOTHING, FRAMEWORK)
    other = (folder / "fleuriste.yaml").read_text(encoding="utf-8")
    other = other.replace("id: fleuriste", "id: autre").replace("La fleuriste", "Un autre jour")
    (folder / "autre.yaml").write_text(other, encoding="utf-8")
    edit(folder / "personas" / "lea_roux.yaml", "age: 30", "age: 31")

    [different] = [each for each in arrivals(opened.pack, folder, FRAMEWORK) if each.state is State.DIFFERENT]

    assert (different.name, different.used_by) == ("personas/lea_roux.yaml", ("Un autre jour",))


@pytest.mark.parametrize(
    ("name", "old", "new", "fresh"),
    [
        ("personas/lea_roux.yaml", "age: 30", "age: 31", "personas/lea_roux_2.yaml"),
        ("bank/littoral.yaml", "id: littoral", "id: littoral  # la mienne", "bank/littoral_2.yaml"),
        ("figures/2026-03-16.yaml", "id: ", "id:  ", "figures/2026-03-16_2.yaml"),
        ("fragments/conge.yaml", "Au revoir.", "Adieu.", "fragments/conge_2.yaml"),
        ("fleuriste.yaml", "minutes: 5", "minutes: 6", "fleuriste_2.yaml"),
        ("plays/fleuriste.best.play", "ending: accord", "ending: refus", "fleuriste_2.yaml"),
    ],
)
def test_kept_beside_what_is_there_the_pack_still_reads_and_plays(
    opened: Opened, folder: Path, name: str, old: str, new: str, fresh: str
) -> None:
    place(opened, folder, NOTHING, FRAMEWORK)
    edit(folder / name, old, new)
    mine = (folder / name).read_text(encoding="utf-8")
    thing = "fleuriste.yaml" if name.startswith("plays") else name
    choices = {thing: Choice.KEEP_BOTH, "fleuriste.yaml": Choice.KEEP_BOTH}
    if thing != "fleuriste.yaml":  # the scenario that refers to it is there already, and refers to mine
        (folder / "fleuriste.yaml").unlink()
        (folder / "plays" / "fleuriste.best.play").unlink()

    placed = place(opened, folder, choices, FRAMEWORK)

    assert (folder / name).read_text(encoding="utf-8") == mine
    assert fresh in placed.written
    sound(placed.path)


def test_a_scenario_kept_beside_another_is_told_apart_by_its_title(opened: Opened, folder: Path) -> None:
    place(opened, folder, NOTHING, FRAMEWORK)
    for number in (2, 3):
        edit(folder / "fleuriste.yaml", "minutes: ", "minutes:  ")
        placed = place(opened, folder, {"fleuriste.yaml": Choice.KEEP_BOTH}, FRAMEWORK)

        scenario = read_scenario(placed.path, FRAMEWORK).scenario
        assert scenario is not None
        assert (scenario.id, scenario.title) == (f"fleuriste_{number}", f"La fleuriste ({number})")


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ('"Un {{vrai}} titre"', "Un {vrai} titre (2)"),
        (f'"{"a" * 118}"', "a" * 118),
    ],
)
def test_a_title_with_braces_or_without_room_is_still_one(
    tmp_path: Path, folder: Path, written: str, title: str
) -> None:
    shop = write_shop(tmp_path / "boutique")
    edit(shop, "title: La fleuriste", f"title: {written}")
    opened = pack_scenario(shop, tmp_path / "y.entretien-pack", FRAMEWORK)
    place(opened, folder, NOTHING, FRAMEWORK)
    edit(folder / "fleuriste.yaml", "minutes: 5", "minutes: 6")

    placed = place(opened, folder, {"fleuriste.yaml": Choice.KEEP_BOTH}, FRAMEWORK)

    scenario = read_scenario(placed.path, FRAMEWORK).scenario
    assert scenario is not None
    assert scenario.title == title


def test_replaced_it_is_as_it_came(opened: Opened, folder: Path) -> None:
    place(opened, folder, NOTHING, FRAMEWORK)
    edit(folder / "fleuriste.yaml", "minutes: 5", "minutes: 6")
    edit(folder / "personas" / "lea_roux.yaml", "age: 30", "age: 31")
    choices = {"fleuriste.yaml": Choice.REPLACE, "personas/lea_roux.yaml": Choice.REPLACE}

    place(opened, folder, choices, FRAMEWORK)

    assert tree(folder) == dict(opened.pack.files)


def test_a_full_disk_leaves_the_folder_as_it_was(
    opened: Opened, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place(opened, folder, NOTHING, FRAMEWORK)
    edit(folder / "fleuriste.yaml", "minutes: 5", "minutes: 6")
    edit(folder / "personas" / "lea_roux.yaml", "age: 30", "age: 31")
    before = tree(folder)
    replace = Path.replace

    def full(self: Path, target: Path) -> Path:
        if target.name == "fleuriste.yaml":
            raise OSError(28, "No space left on device")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", full)
    choices = {"fleuriste.yaml": Choice.REPLACE, "personas/lea_roux.yaml": Choice.REPLACE}
    with pytest.raises(UserError, match="n'a pas pu être écrit"):
        place(opened, folder, choices, FRAMEWORK)

    assert tree(folder) == before


def test_a_folder_of_that_name_is_told(opened: Opened, folder: Path) -> None:
    (folder / "fleuriste.yaml").mkdir(parents=True)
    with pytest.raises(UserError, match="ne peut pas être lu"):
        place(opened, folder, NOTHING, FRAMEWORK)
