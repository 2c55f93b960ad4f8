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
    assert set(mistakes[0]) == {"code", "severity", "file", "line", "column", "message", "included"}
    assert mistakes[0]["line"] > 1
    assert "refus" in mistakes[0]["message"]


def test_the_text_form_names_the_line(run: Run, scenarios: Path) -> None:
    (scenarios / "fleuriste.yaml").write_text("format: 1\nid: fleuriste\ntitre: x\n", encoding="utf-8")

    ran = run("check", str(scenarios))

    assert ran.code == 1
    assert "fleuriste.yaml:3:1: " in ran.out
    assert "entretien explain" in ran.out


def test_an_empty_folder_is_a_sentence(run: Run, tmp_path: Path) -> None:
    ran = run("check", str(tmp_path))

    assert ran.code == 1
    assert len(ran.err.strip().splitlines()) == 1


@pytest.mark.parametrize("name", ["absent.yaml", "absent", "fleuriste.yaml/absent.yaml", f"{'a' * 300}.yaml"])
def test_a_file_that_cannot_be_read_is_a_mistake_like_any_other(run: Run, scenarios: Path, name: str) -> None:
    file = str(scenarios / name)

    ran = run("check", file, str(scenarios / "fleuriste.yaml"), "--format", "json")

    assert ran.code == 1
    (mistake,) = json.loads(ran.out)
    assert (mistake["code"], mistake["file"], mistake["line"]) == ("E102", file, 1)
    assert "2 scénarios, 1 faute." in run("check", file, str(scenarios / "fleuriste.yaml")).out


def test_without_a_path_it_is_bad_usage(run: Run) -> None:
    assert run("check").code == 2


def test_deep_it_finds_what_only_playing_tells(run: Run, scenarios: Path) -> None:
    ran = run("check", "--deep", str(scenarios), "--format", "json")

    (mistake,) = json.loads(ran.out)
    assert ran.code == 1
    assert set(mistake) == {"code", "severity", "file", "line", "column", "message", "included"}
    assert (mistake["code"], mistake["severity"]) == ("D101", "error")
    assert mistake["file"] == str(scenarios / "fleuriste.yaml")


def test_deep_and_clean_it_exits_0(run: Run, scenarios: Path) -> None:
    file = scenarios / "fleuriste.yaml"
    file.write_text(
        file.read_text(encoding="utf-8").replace("when: trust >= 9", "evidence: {C4.6.4: 1}"),
        encoding="utf-8",
    )

    assert run("check", "--deep", str(file)).out.strip() == "1 scénario, 0 faute."


def test_deep_a_text_with_mistakes_is_not_explored(run: Run, scenarios: Path) -> None:
    (scenarios / "fleuriste.yaml").write_text("format: 1\nid: fleuriste\n", encoding="utf-8")

    codes = {
        each["code"] for each in json.loads(run("check", "--deep", str(scenarios), "--format", "json").out)
    }

    assert codes == {"E202"}


def test_deep_beyond_its_budget_it_says_so(run: Run, scenarios: Path) -> None:
    assert "D601" in run("check", "--deep", "--max-states", "2", str(scenarios)).out
