"""A scenario made again under another name, with another client or level."""

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
from entretien.manuscript.nodes import Value
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


def duplicate(shelves: Shelves, source: Path, wanted: Wanted, framework: Framework) -> Path:
    """Write a copy of the scenario of `source` among one's own; its file.

    Whatever it refers to comes along. Its golden plays do where they come out the same, word for word.
    Raises `UserError`.
    """
    id_ = scenario_id(shelves, wanted.title)
    text = _text(source, id_, wanted)
    names = dict(read_scenario(source, framework).sources.files).keys() - {source.name}
    shelves.bring(sorted(names), source.parent)
    if wanted.persona is not None:
        shelves.bring((persona_file(wanted.persona),))
    path = shelves.path(id_)
    shelves.write(path, text)
    scenario = read_scenario(path, framework).scenario
    if scenario is not None:
        _copy_plays(source, path, scenario)
    return path


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
