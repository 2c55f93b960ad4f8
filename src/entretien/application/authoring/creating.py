"""A new scenario in one's own folder, with all that stands beside it."""

from dataclasses import replace
from pathlib import Path

from entretien.application.authoring.naming_ids import id_from
from entretien.application.authoring.shelves import Shelves, persona_file, shared_file
from entretien.application.authoring.skeleton import Outline, skeleton
from entretien.application.authoring.sketch import Newcomer, Sketch, plain
from entretien.competences.framework import Framework
from entretien.content.sources import BANKS, FIGURES, PERSONAS
from entretien.kernel.ids import PersonaId, ScenarioId
from entretien.manuscript.nodes import Value
from entretien.manuscript.writing import document
from entretien.scenario.portrait import Portrait


def scenario_id(shelves: Shelves, title: str) -> ScenarioId:
    """The id that a scenario of this title would bear."""
    taken = set(shelves.taken())
    while not shelves.is_free(name := id_from(title, taken, otherwise="scenario")):
        taken.add(name)
    return ScenarioId(name)


def create(shelves: Shelves, sketch: Sketch, framework: Framework) -> Path:
    """Write the scenario that a complete sketch describes; its file, written last.

    Raises `UserError` when the disk refuses.
    """
    assert sketch.figures is not None and sketch.bank is not None  # noqa: S101, PT018 - a complete sketch
    newcomer = sketch.newcomer if sketch.is_new else None
    persona = sketch.known if newcomer is None else _persona_id(shelves, newcomer)
    assert persona is not None  # noqa: S101 - likewise
    outline = Outline(
        id=scenario_id(shelves, sketch.title),
        title=_text(sketch.title),
        persona=persona,
        figures=sketch.figures,
        bank=sketch.bank,
        channel=sketch.channel,
        level=sketch.level,
        minutes=sketch.minutes,
        phases=sketch.phases,
        assesses=sketch.assesses,
        facts=tuple(replace(fact, label=_text(fact.label)) for fact in sketch.facts),
    )
    text = skeleton(outline, framework)
    shelves.bring((shared_file(FIGURES, outline.figures), shared_file(BANKS, outline.bank)))
    if newcomer is None:
        shelves.bring((persona_file(persona),))
    else:
        shelves.write(shelves.path(persona, PERSONAS), _persona(persona, newcomer))
    path = shelves.path(outline.id)
    shelves.write(path, text)
    return path


def portrait_value(portrait: Portrait) -> dict[str, Value]:
    """A portrait as it is written."""
    return {
        "hair": portrait.hair.value,
        "hair_colour": portrait.hair_colour.value,
        "skin": portrait.skin.value,
        "clothes": portrait.clothes.value,
        "clothes_colour": portrait.clothes_colour.value,
        "glasses": portrait.glasses.value,
        "beard": portrait.beard.value,
    }


def _text(typed: str) -> str:
    """What was typed, as it is read back: a brace is only a brace."""
    return plain(typed).replace("{", "{{").replace("}", "}}")


def _persona_id(shelves: Shelves, newcomer: Newcomer) -> PersonaId:
    return PersonaId(id_from(newcomer.name, shelves.taken(PERSONAS), otherwise="client"))


def _persona(id_: PersonaId, newcomer: Newcomer) -> str:
    return document(
        {
            "id": id_,
            "name": _text(newcomer.name),
            "age": newcomer.age,
            "occupation": _text(newcomer.occupation),
            "portrait": portrait_value(newcomer.portrait),
        }
    )
