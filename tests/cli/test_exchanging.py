"""`entretien export`, `import`, `compare`, `group` and `replay`, from one machine to another."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from entretien.kernel.paths import HOME_VARIABLE
from samples.program import Run
from samples.travelling import alter, exported, members


@pytest.fixture
def move(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Sit down at another machine."""

    def moved(name: str) -> None:
        monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / name))

    return moved


Move = Callable[[str], None]


@pytest.fixture
def ids(run: Run, scenario_file: str) -> list[str]:
    """Two attempts, the best first."""
    run("play", scenario_file, "--choices", "[],expedier")
    run("play", scenario_file, "--choices", "[prep_age],saluer")
    return [each["id"] for each in json.loads(run("history", "--format", "json").out)]


@pytest.fixture
def file(tmp_path: Path) -> str:
    return str(tmp_path / "classe.entretien")


def test_attempts_go_from_one_machine_to_another(run: Run, ids: list[str], file: str, move: Move) -> None:
    assert "2 entretiens écrits" in run("export", *ids, "--to", file).out
    move("autre machine")

    assert run("import", file).out == "classe.entretien : 2 entretiens importés\n"
    assert run("import", file).out == "classe.entretien : 0 entretien importé, 2 déjà gardés\n"
    listed = json.loads(run("history", "--format", "json").out)
    assert sorted(each["id"] for each in listed) == sorted(ids)
    assert all(each["imported"] and each["broken_at"] is None for each in listed)
    assert run("history").out.count("importé") == 2


def test_the_first_characters_of_an_id_are_enough(run: Run, ids: list[str], file: str) -> None:
    assert run("export", ids[0][:10], "--to", file).code == 0
    assert ids[0][:8] in run("history").out

    refused = run("export", "zzz", "--to", file)
    assert refused.code == 1
    assert "Aucun entretien gardé" in refused.err


def test_names_stay_at_home_when_asked(run: Run, ids: list[str], file: str) -> None:
    told = json.loads(run("export", *ids, "--to", file, "--pseudonyms", "--format", "json").out)

    assert {each["learner"] for each in told["attempts"]} == {"Apprenant 1"}
    assert json.loads(members(Path(file))["manifest.json"])["pseudonyms"] is True


def test_a_good_file_is_kept_beside_a_bad_one(run: Run, tmp_path: Path, move: Move) -> None:
    good = exported(tmp_path / "ailleurs")
    bad = tmp_path / "photo.entretien"
    bad.write_bytes(b"GIF89a")
    move("ici")
    ran = run("import", str(bad), str(good), "--format", "json")

    refused, came = json.loads(ran.out)
    assert ran.code == 1
    assert "pas un fichier d'entretiens" in refused["error"]
    assert refused["remedy"]
    assert [each["learner"] for each in came["new"]] == ["Noa Belkacem", "Noa Belkacem"]
    assert "photo.entretien : Ce fichier n'est pas" in run("import", str(bad)).out


def test_what_was_altered_is_told_and_stays_on_the_attempt(run: Run, tmp_path: Path, move: Move) -> None:
    file = exported(tmp_path / "ailleurs")
    alter(file, "attempts/", lambda document: document["turns"][1].update(elapsed=1))
    move("ici")

    ran = run("import", str(file))
    assert ran.code == 0
    assert "Noa Belkacem, La fleuriste : chaîne rompue au tour 1" in ran.out
    assert "chaîne rompue au tour 1" in " ".join(run("history").out.split())


def test_two_attempts_side_by_side(run: Run, ids: list[str]) -> None:
    told = json.loads(run("compare", *ids, "--format", "json").out)
    assert [(each["place"], each["same"]) for each in told["pairs"]] == [("infos", False), ("arrivee", False)]
    assert told["pairs"][1]["left"]["chosen"] == ["saluer"]

    text = run("compare", *ids).out
    assert "saluer (+2)" in text
    assert "expedier (-1)" in text


def test_a_group_from_the_history_or_from_a_file(run: Run, ids: list[str], file: str) -> None:
    (kept,) = json.loads(run("group", "fleuriste", "--format", "json").out)
    assert [(each["place"], each["passed"], each["lost"]) for each in kept["places"]] == [
        ("infos", 2, 1),
        ("arrivee", 2, 3),
    ]
    text = run("group", "fleuriste").out
    assert "2 entretiens terminés" in text
    assert "arrivee (Accueil)" in text

    run("export", *ids, "--to", file)
    (brought,) = json.loads(run("group", file, "--format", "json").out)
    assert brought["places"] == kept["places"]


def test_a_group_of_nobody_is_said(run: Run) -> None:
    refused = run("group", "fleuriste")
    assert refused.code == 1
    assert "aucun entretien terminé" in refused.err


def test_an_attempt_is_told_again(run: Run, ids: list[str]) -> None:
    assert "Bonjour Madame Roux" in run("replay", ids[0]).out
    events = json.loads(run("replay", ids[0], "--format", "json").out)
    assert events[0]["event"] == "interview_started"


def test_an_attempt_is_tried_on_the_current_version(
    run: Run, scenario_file: str, ids: list[str], tmp_path: Path
) -> None:
    folder = tmp_path / "home" / "scenarios"
    folder.parent.mkdir(exist_ok=True)
    Path(scenario_file).parent.rename(folder)
    assert "n'a pas changé" in run("replay", ids[0], "--current").out

    text = (folder / "fleuriste.yaml").read_text(encoding="utf-8")
    (folder / "fleuriste.yaml").write_text(text.replace("C4.6.4: 2", "C4.6.4: 1"), encoding="utf-8")
    ran = run("replay", ids[0], "--current")
    assert ran.code == 0
    assert "Tour 2 : C4.6.4 +2 → +1" in ran.out
    assert "C4.6.4 : 3/3 TS → 2/2 TS" in ran.out

    (folder / "fleuriste.yaml").write_text(text.replace("saluer", "accueillir"), encoding="utf-8")
    ran = run("replay", ids[0], "--current")
    assert ran.code == 1
    assert "Tour 2 : ne passe plus. La réponse «\u00a0saluer\u00a0»" in ran.out
    told = json.loads(run("replay", ids[0], "--current", "--format", "json").out)
    assert told["broken"]["turn"] == 2


@pytest.mark.parametrize("command", ["export", "import", "compare", "group", "replay"])
def test_each_command_explains_itself(run: Run, command: str) -> None:
    assert run(command, "--help").code == 0
