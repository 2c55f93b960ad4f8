"""`entretien report`: the debrief sheet of an attempt."""

import json
import re
from pathlib import Path

import pytest

from samples.program import Run

PLAYED = ("--choices", "[],saluer")


@pytest.fixture
def attempt(run: Run, scenario_file: str) -> str:
    """The id of an attempt that is kept."""
    run("play", scenario_file, *PLAYED)
    [kept] = json.loads(run("history", "--format", "json").out)
    return str(kept["id"])


def test_the_sheet_is_written_as_a_page(run: Run, attempt: str, tmp_path: Path) -> None:
    page = tmp_path / "fiches" / "noa.html"
    told = run("report", attempt[:8], "--html", str(page))

    assert told.code == 0
    assert str(page) in told.out
    assert "La fleuriste" in page.read_text(encoding="utf-8")


@pytest.mark.usefixtures("attempt")
def test_the_sheet_of_the_last_attempt_is_written_as_a_pdf(run_apart: Run, tmp_path: Path) -> None:
    told = run_apart("report", "last", "--pdf", str(tmp_path / "noa.pdf"))
    assert (told.code, told.err) == (0, "")
    assert len(re.findall(rb"/Type /Page\b", (tmp_path / "noa.pdf").read_bytes())) in {1, 2}


@pytest.mark.usefixtures("attempt")
def test_an_attempt_that_is_not_kept_is_told(run: Run, tmp_path: Path) -> None:
    told = run("report", "zz", "--html", str(tmp_path / "noa.html"))
    assert told.code == 1
    assert "zz" in told.err
    assert not (tmp_path / "noa.html").exists()


@pytest.mark.usefixtures("attempt")
def test_one_form_must_be_asked_for(run: Run) -> None:
    assert run("report", "last").code == 2


@pytest.mark.usefixtures("attempt")
def test_a_place_that_takes_nothing_is_told(run: Run, tmp_path: Path) -> None:
    (tmp_path / "plein").write_text("un fichier, pas un dossier", encoding="utf-8")
    told = run("report", "last", "--html", str(tmp_path / "plein" / "noa.html"))
    assert told.code == 1
    assert "ne peut pas être écrit" in told.err
    assert "Traceback" not in told.err


@pytest.fixture
def bundle(run: Run, scenario_file: str, tmp_path: Path) -> Path:
    """A file of two attempts."""
    for choices in ("[],saluer", "[],expedier"):
        run("play", scenario_file, "--choices", choices)
    kept = [str(each["id"]) for each in json.loads(run("history", "--format", "json").out)]
    file = tmp_path / "classe.entretien"
    assert run("export", *kept, "--to", str(file)).code == 0
    return file


def test_each_attempt_of_a_file_has_its_sheet(run: Run, bundle: Path, tmp_path: Path) -> None:
    folder = tmp_path / "fiches"
    told = run("report", str(bundle), "--html", str(folder))

    assert told.code == 0
    assert "2 fiches écrites" in told.out
    assert len(list(folder.glob("Fiche de débriefing *.html"))) == 2


def test_each_attempt_of_a_file_has_its_pdf(run_apart: Run, bundle: Path, tmp_path: Path) -> None:
    assert run_apart("report", str(bundle), "--pdf", str(tmp_path / "fiches")).code == 0
    assert {each.suffix for each in (tmp_path / "fiches").iterdir()} == {".pdf"}


def test_the_sheets_of_a_file_leave_the_history_as_it_is(run: Run, bundle: Path, tmp_path: Path) -> None:
    before = run("history").out
    assert run("report", str(bundle), "--html", str(tmp_path / "fiches")).code == 0
    assert run("history").out == before


def test_a_file_that_is_no_bundle_is_told(run: Run, tmp_path: Path) -> None:
    (tmp_path / "faux.entretien").write_text("rien", encoding="utf-8")
    told = run("report", str(tmp_path / "faux.entretien"), "--html", str(tmp_path / "fiches"))
    assert told.code == 1
    assert "Traceback" not in told.err
    assert not (tmp_path / "fiches").exists()
