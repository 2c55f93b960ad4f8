"""`entretien import-story`."""

import json
from pathlib import Path

from samples.program import Run
from samples.stories import TWEE, h5p


def test_a_story_becomes_a_scenario_and_its_losses_are_told(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "histoire.twee"
    file.write_text(TWEE, encoding="utf-8")

    ran = run("import-story", str(file))

    assert ran.code == 0
    assert "3 échanges écrits" in ran.out
    assert "<<set $confiance to 5>>" in ran.out
    assert "T701" in run("check", str(tmp_path / "home" / "scenarios" / "le_guichet.yaml")).out


def test_the_json_tells_the_same(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "histoire.h5p"
    file.write_bytes(h5p())

    told = json.loads(run("import-story", str(file), "--format", "json").out)

    assert set(told) == {"path", "origin", "title", "exchanges", "notes"}
    assert (told["origin"], told["title"]) == ("H5P", "Le guichet")
    assert {"lost": "media", "place": "Le film", "text": "H5P.Video\u00a0: Le film"} in told["notes"]


def test_something_else_is_a_sentence(run: Run, tmp_path: Path) -> None:
    photo = tmp_path / "photo.h5p"
    photo.write_bytes(b"GIF89a")

    ran = run("import-story", str(photo))

    assert ran.code == 1
    assert len(ran.err.strip().splitlines()) == 1
