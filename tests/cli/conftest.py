"""The program as it is run, on a data folder of its own and a small scenario."""

import shutil
from pathlib import Path

import pytest

from entretien.__main__ import main
from entretien.kernel.language import SOURCE_LANGUAGE, speak
from entretien.kernel.paths import HOME_VARIABLE, shipped
from samples.program import Ran, Run

SCENARIO = """\
format: 1
id: fleuriste
title: La fleuriste
persona: {id: lea_roux, name: Léa Roux, age: 30, occupation: fleuriste}
figures: 2026-03-16
bank: littoral
channel: branch
level: 1
minutes: 5
assesses: {C4.6.4: 1}
briefing: {task: "Recevoir Léa Roux."}
facts:
  atelier: {label: "Un atelier à louer", domain: projets}
phases:
  preparation:
    selections:
      infos:
        prompt: "Que retenez-vous ?"
        minimum: 0
        maximum: 1
        items:
          - {id: prep_age, label: "Son âge", evidence: {C4.6.4: 1}, feedback: "Utile."}
          - {id: prep_rien, label: "Sa couleur préférée", feedback: "Sans objet."}
  greeting:
    exchanges:
      arrivee:
        client: {say: "Bonjour.", mood: hesitant, cue: "elle reste debout"}
        replies:
          - id: saluer
            kind: open_question
            say: "Bonjour Madame Roux, qu'est-ce qui vous amène ?"
            evidence: {C4.6.4: 2}
            feedback: "La question ouvre."
            reaction: {say: "Un atelier.", mood: relieved, reveals: [atelier]}
            next: end:accord
          - id: expedier
            kind: closed_question
            say: "C'est pour un compte ?"
            evidence: {C4.6.4: -1}
            next: end:refus
          - {id: insister, kind: closed_question, say: "Alors ?", when: trust >= 9, next: end:refus}
endings:
  accord: {kind: agreement, text: "Elle revient jeudi."}
  refus: {kind: refusal, text: "Elle s'en va."}
variants:
  pressee: {label: "Pressée", gauges: {tension: 4}}
"""


@pytest.fixture
def scenarios(tmp_path: Path) -> Path:
    """A folder with one scenario and what it needs."""
    folder = tmp_path / "scenarios"
    for each in ("figures", "bank"):
        shutil.copytree(shipped("scenarios", each), folder / each)
    (folder / "fleuriste.yaml").write_text(SCENARIO, encoding="utf-8")
    return folder


@pytest.fixture
def scenario_file(scenarios: Path) -> str:
    return str(scenarios / "fleuriste.yaml")


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run the program: `run("check", "scenarios")`."""
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)

    def ran(*words: str) -> Ran:
        try:
            code = main(words)
        except SystemExit as stopped:
            code = stopped.code if isinstance(stopped.code, int) else 1
        finally:
            speak(SOURCE_LANGUAGE)
        captured = capsys.readouterr()
        return Ran(code, captured.out, captured.err)

    return ran
