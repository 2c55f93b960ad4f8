"""A pack is read and played in memory before anything of it is believed."""

from dataclasses import replace
from pathlib import Path

import pytest

from entretien.application.packs.opening import examined
from entretien.application.packs.packing import pack_scenario
from entretien.content.sources import Sources
from entretien.interchange.packs.pack import Pack
from entretien.interchange.refusals import RefusedFileError
from samples.packed import FRAMEWORK, write_shop


@pytest.fixture
def pack(tmp_path: Path) -> Pack:
    file = write_shop(tmp_path / "scenarios")
    return pack_scenario(file, tmp_path / "x.entretien-pack", FRAMEWORK).pack


def altered(pack: Pack, name: str, old: str, new: str) -> Pack:
    files = tuple(
        (each, text.replace(old, new) if each == name else text) for each, text in pack.sources.files
    )
    assert files != pack.sources.files
    return replace(pack, sources=Sources(pack.sources.entry, files))


def test_a_scenario_with_a_mistake_is_refused(pack: Pack) -> None:
    with pytest.raises(RefusedFileError, match="ne se lit pas"):
        examined(altered(pack, "fleuriste.yaml", "end:refus", "end:rien"), FRAMEWORK)


def test_a_missing_persona_is_refused(pack: Pack) -> None:
    files = tuple(each for each in pack.sources.files if not each[0].startswith("personas"))
    with pytest.raises(RefusedFileError, match="ne se lit pas"):
        examined(replace(pack, sources=Sources(pack.sources.entry, files)), FRAMEWORK)


def test_a_file_the_scenario_does_not_use_is_refused(pack: Pack) -> None:
    files = (*pack.sources.files, ("personas/zoe.yaml", "id: zoe\n"))
    with pytest.raises(RefusedFileError, match="élément inconnu"):
        examined(replace(pack, sources=Sources(pack.sources.entry, files)), FRAMEWORK)


def test_a_title_that_promises_something_else_is_refused(pack: Pack) -> None:
    with pytest.raises(RefusedFileError, match="titre"):
        examined(replace(pack, title="Autre chose"), FRAMEWORK)


def test_the_play_of_another_scenario_is_refused(pack: Pack) -> None:
    [(name, text)] = pack.plays
    with pytest.raises(RefusedFileError, match="autre scénario"):
        examined(replace(pack, plays=((name, text.replace("fleuriste", "boulanger")),)), FRAMEWORK)


def test_a_play_whose_choices_are_refused_is_told(pack: Pack) -> None:
    [(name, text)] = pack.plays

    opened = examined(replace(pack, plays=((name, text.replace("saluer,", "tutoyer,")),)), FRAMEWORK)

    [changed] = opened.changed
    assert "tutoyer" in changed.refusal
