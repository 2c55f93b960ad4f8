"""A pack under other names: ids in its files, and what refers to them, follow the names of the files."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import PurePosixPath

from entretien.application.golden import parse_play, play_text
from entretien.content.fragment import INCLUDE
from entretien.content.sources import BANKS, FIGURES, FRAGMENTS, PERSONAS, Sources
from entretien.interchange.packs.pack import PLAYS, Pack
from entretien.kernel.errors import UserError
from entretien.kernel.ids import ScenarioId
from entretien.kernel.language import _
from entretien.manuscript import nodes
from entretien.manuscript.changing import put
from entretien.manuscript.manuscript import Manuscript
from entretien.manuscript.nodes import Address, Scalar
from entretien.manuscript.reading import UnwrittenError
from entretien.manuscript.writing import Bare

_TITLE = 110
"""Characters of a title that leave room for a number."""

_KEYS = {PERSONAS: "persona", FIGURES: "figures", BANKS: "bank"}
"""The key under which a scenario names a file of each folder."""


def renamed(pack: Pack, names: Mapping[str, str]) -> Pack:
    """The pack whose files have those names instead; a scenario is told apart by its title as well.

    Raises `UserError` where one cannot be changed.
    """
    if not names:
        return pack
    entry = names.get(pack.sources.entry, pack.sources.entry)
    title = _title(pack.title, entry) if entry != pack.sources.entry else pack.title
    files = {
        names.get(name, name): _file(name, text, pack.sources.entry, names)
        for name, text in pack.sources.files
    }
    stem = PurePosixPath(entry).stem
    plays = tuple(_play(name, text, pack.scenario, stem) for name, text in pack.plays)
    return Pack(title, Sources(entry, tuple(sorted(files.items()))), plays)


def _file(name: str, text: str, entry: str, names: Mapping[str, str]) -> str:
    """The text of a file once ids follow names."""
    if name == entry:
        return _scenario(name, text, names)
    if name not in names:
        return text
    return _with_values(name, text, {("id",): _id(names[name])})


def _scenario(name: str, text: str, names: Mapping[str, str]) -> str:
    manuscript = _manuscript(name, text)
    values: dict[Address, str] = {}
    if name in names:
        values["id",] = _id(names[name])
        values["title",] = _title(_written(manuscript, "title"), names[name])
    for folder, key in _KEYS.items():
        written = manuscript.find((key,))
        if isinstance(written, Scalar) and (new := names.get(f"{folder}/{written.text}.yaml")):
            values[key,] = _id(new)
    for address, included in _inclusions(manuscript):
        if new := names.get(f"{FRAGMENTS}/{included}.yaml"):
            values[address] = _id(new)
    return _with_values(name, text, values)


def _inclusions(manuscript: Manuscript) -> Iterator[tuple[Address, str]]:
    """Where fragments are named, and their ids."""
    phases = manuscript.find(("phases",))
    for phase in phases.entries if isinstance(phases, nodes.Mapping) else ():
        exchanges = manuscript.find(("phases", phase.key.text, "exchanges"))
        for exchange in exchanges.entries if isinstance(exchanges, nodes.Mapping) else ():
            address = ("phases", phase.key.text, "exchanges", exchange.key.text, INCLUDE)
            included = manuscript.find(address)
            if isinstance(included, Scalar):
                yield address, included.text


def _with_values(name: str, text: str, values: Mapping[Address, str]) -> str:
    manuscript = _manuscript(name, text)
    for address, value in values.items():
        manuscript = manuscript.after(put(manuscript, address, Bare(value)))
    return manuscript.text


def _written(manuscript: Manuscript, key: str) -> str:
    node = manuscript.find((key,))
    return node.text if isinstance(node, Scalar) else ""


def _title(title: str, name: str) -> str:
    """« La colocation de Lina (2) » for `colocation_lina_2.yaml`."""
    return f"{title[:_TITLE]} ({_id(name).rpartition('_')[2]})"


def _play(name: str, text: str, old: str, new: str) -> tuple[str, str]:
    """A play under the name of its scenario."""
    if old == new:
        return name, text
    play = replace(parse_play(text, name), scenario=ScenarioId(new))
    return name.replace(f"{PLAYS}/{old}.", f"{PLAYS}/{new}.", 1), play_text(play)


def _manuscript(name: str, text: str) -> Manuscript:
    try:
        return Manuscript.of(text)
    except UnwrittenError as error:
        raise UserError(
            _("«\u00a0{name}\u00a0» est écrit d'une manière qui ne permet pas de le renommer.").format(
                name=name
            ),
            remedy=_("Remplacez celui qui est déjà là, ou renoncez."),
        ) from error


def _id(name: str) -> str:
    return PurePosixPath(name).stem
