"""A small scenario as a trainer writes it, with the shipped figures and bank beside it."""

import shutil
from pathlib import Path

from entretien.kernel.paths import shipped

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


def write_shared(folder: Path) -> None:
    """What is shipped beside scenarios, in a folder of scenarios."""
    for each in ("figures", "bank"):
        shutil.copytree(shipped("scenarios", each), folder / each)


def write_scenarios(folder: Path) -> Path:
    """The file of the scenario, in a folder of scenarios."""
    write_shared(folder)
    file = folder / "fleuriste.yaml"
    file.write_text(SCENARIO, encoding="utf-8")
    return file
