"""`entretien guide`: what the trainer may know of a scenario."""

from pathlib import Path

from samples.program import Run


def test_the_guide_is_written_as_a_page(run: Run, scenario_file: str, tmp_path: Path) -> None:
    page = tmp_path / "guide.html"
    assert run("guide", scenario_file, "--html", str(page), "--variant", "pressee").code == 0
    text = page.read_text(encoding="utf-8")
    assert "Léa Roux" in text
    assert "Pressée" in text


def test_the_guide_is_written_as_a_pdf(run_apart: Run, scenario_file: str, tmp_path: Path) -> None:
    assert run_apart("guide", scenario_file, "--pdf", str(tmp_path / "guide.pdf")).code == 0
    assert (tmp_path / "guide.pdf").read_bytes().startswith(b"%PDF-")


def test_a_variant_that_does_not_exist_is_told(run: Run, scenario_file: str, tmp_path: Path) -> None:
    told = run("guide", scenario_file, "--html", str(tmp_path / "guide.html"), "--variant", "absente")
    assert told.code == 1
    assert "absente" in told.err
    assert not (tmp_path / "guide.html").exists()
