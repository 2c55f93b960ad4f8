"""A scenario made again under another name, with another client or level."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from entretien.application.authoring.creating import scenario_id
from entretien.application.authoring.shelves import Shelves, persona_file
from entretien.application.authoring.sketch import plain
from entretien.application.authoring.text_file import open_text
from entretien.application.golden import GoldenPlay, conduct, read_play, write_play
from entretien.application.rehearsing import SUFFIX
from entretien.competences.framework import Framework
from entretien.content.reading import read_scenario
from entretien.interchange.packs.pack import PLAYS
from entretien.kernel.errors import UserError
from entretien.kernel.ids import PersonaId, ScenarioId
from entretien.kernel.language import _
from entretien.manuscript.changing import put
from entretien.manuscript.manuscript import Manuscript
from entretien.manuscript.nodes import Mapping, Node, Scalar, Sequence, Value
from entretien.manuscript.reading import UnwrittenError
from entretien.scenario.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the copy should be."""

    title: str
    persona: PersonaId | None = None
    """None for the same client."""
    level: int | None = None
    """None for the same level."""


@dataclass(frozen=True, slots=True)
class Copy:
    """What was made."""

    path: Path
    former: str = ""
    """How the client of the source is called, where the copy has another one; empty otherwise."""
    naming: int = 0
    """The texts that still name that client."""


def duplicate(shelves: Shelves, source: Path, wanted: Wanted, framework: Framework) -> Copy:
    """Write a copy of the scenario of `source` among one's own.

    Whatever it refers to comes along. Its golden plays do where they come out the same, word for word.
    Raises `UserError`.
    """
    id_ = scenario_id(shelves, wanted.title)
    text = _text(source, id_, wanted)
    before = read_scenario(source, framework)
    shelves.bring(sorted(dict(before.sources.files).keys() - {source.name}), source.parent)
    if wanted.persona is not None:
        shelves.bring((persona_file(wanted.persona),))
    path = shelves.path(id_)
    shelves.write(path, text)
    scenario = read_scenario(path, framework).scenario
    if scenario is not None:
        _copy_plays(source, path, scenario)
    if before.scenario is None or wanted.persona in {None, before.scenario.persona.id}:
        return Copy(path)
    former = before.scenario.persona.called
    return Copy(path, former, _naming(Manuscript.of(text).root, former))


def _naming(node: Node, name: str) -> int:
    """How many texts in a node say `name`."""
    match node:
        case Scalar(text=text):
            return bool(re.search(rf"\b{re.escape(name)}\b", text))
        case Sequence(items=items):
            return sum(_naming(item, name) for item in items)
        case Mapping(entries=entries):
            return sum(_naming(entry.value, name) for entry in entries)


def _text(source: Path, id_: ScenarioId, wanted: Wanted) -> str:
    """The text of the copy: that of the source, save what is wanted otherwise."""
    changes: dict[str, Value] = {"id": id_, "title": plain(wanted.title)}
    if wanted.persona is not None:
        changes["persona"] = wanted.persona
    if wanted.level is not None:
        changes["level"] = wanted.level
    try:
        manuscript = Manuscript.of(open_text(source).text)
        for key, value in changes.items():
            manuscript = manuscript.after(put(manuscript, (key,), value))
    except (UnwrittenError, KeyError) as error:
        raise UserError(
            _("«\u00a0{file}\u00a0» a une faute qui empêche de le dupliquer.").format(file=source.name),
            remedy=_("Ouvrez-le\u00a0: l'atelier montre la faute."),
        ) from error
    return manuscript.text


def _copy_plays(source: Path, target: Path, scenario: Scenario) -> None:
    for name, play in _plays(source):
        try:
            today = conduct(scenario, play.variant, play.choices)
        except UserError:
            continue
        if (today.text, today.ending) == (play.text, play.ending):
            write_play(target.parent / PLAYS / f"{target.stem}.{name}{SUFFIX}", today)


def _plays(source: Path) -> Iterator[tuple[str, GoldenPlay]]:
    """The golden plays of a scenario that can be read, each with its name."""
    for file in play_files(source):
        try:
            yield file.name.removeprefix(f"{source.stem}.").removesuffix(SUFFIX), read_play(file)
        except UserError:
            continue


def play_files(source: Path) -> list[Path]:
    """The files of the golden plays of a scenario; none is no mistake."""
    return sorted((source.parent / PLAYS).glob(f"{source.stem}.*{SUFFIX}"))
