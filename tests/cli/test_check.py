"""`entretien check`."""

import json
from pathlib import Path

import pytest

from samples.program import Run


def test_a_clean_folder_says_so_and_exits_0(run: Run, scenarios: Path) -> None:
    ran = run("check", str(scenarios))

    assert (ran.code, ran.out.strip()) == (0, "1 scénario, 0 faute.")


def test_mistakes_have_code_place_and_sentence(run: Run, scenarios: Path) -> None:
    file = scenarios / "fleuriste.yaml"
    file.write_text(
        file.read_text(encoding="utf-8").replace("next: end:refus", "next: end:refuz"), encoding="utf-8"
    )

    ran = run("check", str(file), "--format", "json")

    mistakes = json.loads(ran.out)
    assert ran.code == 1
    assert set(mistakes[0]) == {"code", "severity", "file", "line", "column", "message"}
    assert mistakes[0]["line"] > 1
    assert "refus" in mistakes[0]["message"]


def test_the_text_form_names_the_line(run: Run, scenarios: Path) -> None:
    (scenarios / "fleuriste.yaml").write_text("format: 1\nid: fleuriste\ntitre: x\n", encoding="utf-8")

    ran = run("check", str(scenarios))

    assert ran.code == 1
    assert "fleuriste.yaml:3:1: " in ran.out
    assert "entretien explain" in ran.out


@pytest.mark.parametrize("name", ["absent.yaml", "vide"])
def test_nothing_to_check_is_a_sentence(run: Run, tmp_path: Path, name: str) -> None:
    (tmp_path / "vide").mkdir()

    ran = run("check", str(tmp_path / name))

    assert ran.code == 1
    assert len(ran.err.strip().splitlines()) == 1


def test_without_a_path_it_is_bad_usage(run: Run) -> None:
    assert run("check").code == 2
