"""A scenario with a persona of its own, a fragment and a golden play, ready to be shared."""

from pathlib import Path

from entretien.application.golden import conduct, write_play
from entretien.competences.framework import Framework
from entretien.competences.reader import load
from entretien.content.reading import read_scenario
from entretien.kernel.ids import VariantId
from entretien.transcript.path import read_path
from samples.files import SCENARIO, write_scenarios

FRAMEWORK: Framework = load()

PERSONA = "id: lea_roux\nname: Léa Roux\nage: 30\noccupation: fleuriste\n"

FRAGMENT = """\
id: conge
label: Prendre congé
exchanges:
  depart:
    client: "Au revoir."
    replies: [{id: saluer, kind: farewell, say: "Bonne journée.", next: end:accord}]
"""


def write_shop(folder: Path) -> Path:
    """The file of the florist's scenario, whose persona and leave-taking are files of their own."""
    file = write_scenarios(folder)
    text = SCENARIO.replace(
        "persona: {id: lea_roux, name: Léa Roux, age: 30, occupation: fleuriste}", "persona: lea_roux"
    )
    text = text.replace("            next: end:accord\n", "            next: au_revoir\n", 1)
    text = text.replace("endings:\n", "      au_revoir: {include: conge}\nendings:\n", 1)
    file.write_text(text, encoding="utf-8")
    for name, content in (("personas/lea_roux.yaml", PERSONA), ("fragments/conge.yaml", FRAGMENT)):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(content, encoding="utf-8")
    scenario = read_scenario(file, FRAMEWORK).scenario
    assert scenario is not None
    choices = read_path("[prep_age],saluer,au_revoir_saluer")
    write_play(folder / "plays" / "fleuriste.best.play", conduct(scenario, VariantId(""), choices))
    return file
