"""A pack taken into a folder of scenarios: what meets there is decided first, and nothing is lost unasked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path, PurePosixPath

from entretien.application.packs.opening import Opened, examined
from entretien.application.packs.renaming import renamed
from entretien.application.rehearsing import SUFFIX
from entretien.competences.framework import Framework
from entretien.content.cache import open_scenario
from entretien.content.characters import text_of
from entretien.content.sources import FolderShelf
from entretien.interchange.packs.pack import PLAYS, Pack
from entretien.kernel.errors import UserError
from entretien.kernel.files import write_together
from entretien.kernel.language import _


class State(Enum):
    """What a folder already has of something in a pack."""

    NEW = auto()
    SAME = auto()
    DIFFERENT = auto()


class Choice(Enum):
    """What becomes of something that is there already and differs; giving up is not to choose."""

    KEEP_BOTH = auto()
    REPLACE = auto()


@dataclass(frozen=True, slots=True)
class Arrival:
    """Something of a pack, as it meets a folder: the scenario with its plays, or a file it shares."""

    name: str
    """The name of its file, relative to the folder."""
    state: State
    used_by: tuple[str, ...] = ()
    """The titles of the other scenarios there that a replacement would change too."""


@dataclass(frozen=True, slots=True)
class Placed:
    """What was taken in."""

    path: Path
    """The scenario's own file."""
    written: tuple[str, ...]
    """The names of the files that were written; the others were there already, the same."""


class UndecidedError(UserError):
    """Something that is there already differs, and nobody said what becomes of it; nothing was written."""


def arrivals(pack: Pack, folder: Path, framework: Framework) -> tuple[Arrival, ...]:
    """What a pack meets in a folder, the scenario first. Raises `UserError` where that cannot be read."""
    entry = pack.sources.entry
    own = [_state(folder, name, pack.files[name]) for name in (entry, *(name for name, _text in pack.plays))]
    met = [Arrival(entry, _together(own))]
    for name, text in pack.sources.files:
        if name != entry:
            state = _state(folder, name, text)
            users = _users(name, folder, entry, framework) if state is State.DIFFERENT else ()
            met.append(Arrival(name, state, users))
    return tuple(met)


def place(opened: Opened, folder: Path, choices: Mapping[str, Choice], framework: Framework) -> Placed:
    """Take a pack into a folder; `choices` say by name what becomes of each thing that differs there.

    All of it is written, or nothing. Raises `UndecidedError` where something else differs, `UserError` where
    it cannot be written or renamed.
    """
    met = arrivals(opened.pack, folder, framework)
    undecided = [each.name for each in met if each.state is State.DIFFERENT and each.name not in choices]
    if undecided:
        raise UndecidedError(
            _("Il y a déjà ici, différents\u00a0: {names}.").format(names=", ".join(undecided)),
            remedy=_("Gardez les deux, ou remplacez ceux qui sont là."),
        )
    both = [
        each.name for each in met if each.state is State.DIFFERENT and choices[each.name] is Choice.KEEP_BOTH
    ]
    pack = opened.pack
    if both:
        pack = renamed(pack, {name: _fresh(name, folder, pack) for name in both})
        examined(pack, framework)
    contents = {
        folder / name: text.encode()
        for name, text in pack.files.items()
        if _state(folder, name, text) is not State.SAME
    }
    try:
        write_together(contents)
    except OSError as error:
        raise UserError(
            _("Le scénario n'a pas pu être écrit dans «\u00a0{folder}\u00a0»\u00a0: {reason}.").format(
                folder=folder, reason=error.strerror or error
            ),
            remedy=_("Rien n'y a changé. Faites de la place, ou vérifiez que vous pouvez y écrire."),
        ) from error
    return Placed(
        folder / pack.sources.entry, tuple(file.relative_to(folder).as_posix() for file in contents)
    )


def _together(states: Sequence[State]) -> State:
    """The scenario and its plays as one: new while nothing of them is there."""
    if State.DIFFERENT in states:
        return State.DIFFERENT
    return states[0]


def _state(folder: Path, name: str, text: str) -> State:
    shelf = FolderShelf(folder / name)
    try:
        there = text_of(shelf.read(shelf.entry))
    except FileNotFoundError:
        return State.NEW
    except UnicodeDecodeError:
        return State.DIFFERENT
    except OSError as error:
        raise UserError(
            _("«\u00a0{file}\u00a0» est déjà là, et ne peut pas être lu\u00a0: {reason}.").format(
                file=folder / name, reason=error.strerror or error
            ),
            remedy=_("Rien n'a été changé. Déplacez-le, puis recommencez."),
        ) from error
    return State.SAME if there == text else State.DIFFERENT


def _users(name: str, folder: Path, entry: str, framework: Framework) -> tuple[str, ...]:
    """The other scenarios of a folder that read a file of it, by title."""
    titles = []
    for path in sorted(folder.glob("*.yaml")):
        if path.name != entry:
            reading = open_scenario(path, framework)
            if any(name == each for each, _text in reading.sources.files):
                titles.append(reading.scenario.title if reading.scenario else path.stem)
    return tuple(titles)


def _fresh(name: str, folder: Path, pack: Pack) -> str:
    """A name like `name` that neither the folder nor the pack has yet: `bank/littoral_2.yaml`."""
    path = PurePosixPath(name)
    taken = set(pack.files)
    count = 2
    while True:
        stem = f"{path.stem[:60]}_{count}"
        fresh = str(path.with_name(f"{stem}{path.suffix}"))
        plays = any((folder / PLAYS).glob(f"{stem}.*{SUFFIX}")) if path.parent == PurePosixPath() else False
        if fresh not in taken and not (folder / fresh).exists() and not plays:
            return fresh
        count += 1
