"""`entretien pack` and `entretien unpack`, from one machine to another."""

import json
from pathlib import Path

import pytest

from entretien.kernel.paths import HOME_VARIABLE
from samples.packed import write_shop
from samples.program import Run


@pytest.fixture
def file(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A pack made on another machine."""
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "une machine"))
    scenario, made = write_shop(tmp_path / "scenarios"), tmp_path / "fleuriste.entretien-pack"
    assert "1 partie témoin" in run("pack", str(scenario), "--output", str(made)).out
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    return str(made)


def test_a_scenario_goes_from_one_machine_to_another(run: Run, file: str, tmp_path: Path) -> None:
    assert "6 fichiers écrits" in run("unpack", file).out
    assert "0 fichier écrit" in run("unpack", file).out
    assert run("check", str(tmp_path / "home" / "scenarios")).code == 0
    assert run("test", str(tmp_path / "home" / "scenarios")).code == 0


def test_a_pack_may_only_be_shown(run: Run, file: str, tmp_path: Path) -> None:
    told = json.loads(run("unpack", file, "--list", "--format", "json").out)

    assert set(told) == {
        "scenario",
        "title",
        "files",
        "unfinished",
        "changed",
        "different",
        "path",
        "written",
    }
    assert (told["title"], told["path"], told["different"]) == ("La fleuriste", None, [])
    assert not (tmp_path / "home" / "scenarios").exists()


def test_what_differs_is_asked_about(run: Run, file: str, tmp_path: Path) -> None:
    folder = tmp_path / "la classe"
    run("unpack", file, "--to", str(folder))
    persona = folder / "personas" / "lea_roux.yaml"
    persona.write_text(persona.read_text(encoding="utf-8").replace("30", "31"), encoding="utf-8")

    refused = run("unpack", file, "--to", str(folder))
    assert (refused.code, len(refused.err.strip().splitlines())) == (1, 1)
    assert "personas/lea_roux.yaml" in refused.err

    assert (
        "Déjà ici, et différent\u00a0: personas/lea_roux.yaml"
        in run("unpack", file, "--to", str(folder), "--list").out
    )
    assert run("unpack", file, "--to", str(folder), "--replace").code == 0
    assert "30" in persona.read_text(encoding="utf-8")


def test_something_else_is_a_sentence(run: Run, tmp_path: Path) -> None:
    photo = tmp_path / "photo.entretien-pack"
    photo.write_bytes(b"GIF89a")

    refused = run("unpack", str(photo))

    assert refused.code == 1
    assert "pas un scénario partagé" in refused.err
