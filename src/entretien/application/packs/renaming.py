"""A pack under other names: ids in its files, and what refers to them, follow the names of the files."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import PurePosixPath

from entretien.application.authoring.leaves import leaves
from entretien.application.authoring.shelves import shared_file
from entretien.application.golden import parse_play, play_text
from entretien.content.describing import FileKind
from entretien.content.forms import FileForm
from entretien.content.grammar import TITLE
from entretien.content.sources import Sources
from entretien.interchange.packs.pack import PLAYS, Pack
from entretien.kernel.errors import UserError
from entretien.kernel.ids import ScenarioId
from entretien.kernel.language import _
from entretien.manuscript.changing import put
from entretien.manuscript.manuscript import Manuscript
from entretien.manuscript.nodes import Address
from entretien.manuscript.reading import UnwrittenError
from entretien.manuscript.writing import Bare

NewNames = Mapping[str, str]
"""Names of files that become others."""


def renamed(pack: Pack, names: NewNames) -> Pack:
    """The pack whose files have those names instead; a scenario is told apart by its title as well.

    Raises `UserError` where one cannot be changed.
    """
    entry = names.get(pack.sources.entry, pack.sources.entry)
    files = {names.get(name, name): _file(name, text, pack, names) for name, text in pack.sources.files}
    plays = tuple(_play(name, text, pack.scenario, _id(entry)) for name, text in pack.plays)
    return Pack(_title(pack, names), Sources(entry, tuple(sorted(files.items()))), plays)


def _file(name: str, text: str, pack: Pack, names: NewNames) -> str:
    """The text of a file once ids follow names."""
    if name not in names and name != pack.sources.entry:
        return text
    manuscript = _manuscript(name, text)
    changes: dict[Address, str] = {}
    if name in names:
        changes["id",] = Bare(_id(names[name]))
    if name == pack.sources.entry:
        changes |= dict(_references(manuscript, names))
        title = _title(pack, names)
        if title != pack.title:
            changes["title",] = _literal(title)
    for address, value in changes.items():
        manuscript = manuscript.after(put(manuscript, address, value))
    return manuscript.text


def _references(manuscript: Manuscript, names: NewNames) -> Iterator[tuple[Address, str]]:
    """Where a scenario names files that become others, and their new ids."""
    for leaf in leaves(FileKind.SCENARIO, manuscript, {}):
        if isinstance(leaf.form, FileForm):
            new = names.get(shared_file(leaf.form.folder, leaf.scalar.text.strip()))
            if new is not None:
                yield leaf.address, Bare(_id(new))


def _title(pack: Pack, names: NewNames) -> str:
    """« La colocation de Lina (2) » for a scenario that becomes `colocation_lina_2`, where there is room."""
    new = names.get(pack.sources.entry)
    if new is None:
        return pack.title
    title = f"{pack.title} ({_id(new).rpartition('_')[2]})"
    return title if len(_literal(title)) <= TITLE else pack.title


def _literal(text: str) -> str:
    """A text whose braces quote nothing."""
    return text.replace("{", "{{").replace("}", "}}")


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
