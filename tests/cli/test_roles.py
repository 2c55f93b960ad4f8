"""`entretien roles`: the cards with which people play a scenario."""

from pathlib import Path

from samples.program import Run


def test_the_cards_are_written_as_a_page(run: Run, scenario_file: str, tmp_path: Path) -> None:
    page = tmp_path / "roles.html"
    assert run("roles", scenario_file, "--html", str(page), "--variant", "pressee").code == 0
    text = page.read_text(encoding="utf-8")
    for card in ("Carte du client", "Carte du conseiller", "Carte de l’observateur"):
        assert card in text
    assert "Pressée" in text


def test_the_cards_are_written_as_a_pdf(run_apart: Run, scenario_file: str, tmp_path: Path) -> None:
    assert run_apart("roles", scenario_file, "--pdf", str(tmp_path / "roles.pdf")).code == 0
    assert (tmp_path / "roles.pdf").read_bytes().startswith(b"%PDF-")


def test_a_variant_that_does_not_exist_is_told(run: Run, scenario_file: str, tmp_path: Path) -> None:
    told = run("roles", scenario_file, "--html", str(tmp_path / "roles.html"), "--variant", "absente")
    assert told.code == 1
    assert "absente" in told.err
