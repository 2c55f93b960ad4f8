"""A scenario taken off the shelf, and put back: what is deleted is only out of sight."""

import contextlib
import secrets
from dataclasses import dataclass
from pathlib import Path

from entretien.application.authoring.duplicating import play_files
from entretien.kernel.errors import UserError
from entretien.kernel.language import _

BIN = ".corbeille"
"""The folder, beside the scenarios, where they go; nothing there is ever thrown away but by hand."""


@dataclass(frozen=True, slots=True)
class Discarded:
    """What went, and where it is now."""

    path: Path
    """Where the scenario was."""
    moved: tuple[tuple[Path, Path], ...]
    """Each file, from where to where."""


def discard(path: Path) -> Discarded:
    """Put a scenario and its golden plays in the bin. Raises `UserError`, and nothing has then moved."""
    folder = path.parent / BIN / f"{path.stem}.{secrets.token_hex(4)}"
    moves = [(file, folder / file.relative_to(path.parent)) for file in (path, *play_files(path))]
    _move(moves)
    return Discarded(path, tuple(moves))


def discarded_from(folder: Path) -> tuple[Discarded, ...]:
    """What is in the bin of a folder of scenarios, the last put there first."""
    bins = [each for each in (folder / BIN).glob("*.*") if each.is_dir() and any(each.glob("*.yaml"))]
    return tuple(_found(folder, each) for each in sorted(bins, key=_when, reverse=True))


def restore(discarded: Discarded) -> None:
    """Put it back. Raises `UserError`, where another file has taken its place for one."""
    _move([(there, here) for here, there in discarded.moved])
    for emptied in dict.fromkeys(there.parent for _here, there in reversed(discarded.moved)):
        with contextlib.suppress(OSError):  # an empty folder that stays harms nobody
            emptied.rmdir()


def _found(folder: Path, bin_: Path) -> Discarded:
    files = sorted((each for each in bin_.rglob("*") if each.is_file()), key=lambda each: len(each.parts))
    moved = tuple((folder / file.relative_to(bin_), file) for file in files)
    return Discarded(moved[0][0], moved)


def _when(folder: Path) -> float:
    return folder.stat().st_mtime


def _move(moves: list[tuple[Path, Path]]) -> None:
    done: list[tuple[Path, Path]] = []
    try:
        for here, there in moves:
            if there.exists():
                raise FileExistsError(there)
            there.parent.mkdir(parents=True, exist_ok=True)
            here.rename(there)
            done.append((here, there))
    except OSError as error:
        for here, there in reversed(done):
            there.rename(here)
        raise UserError(
            _("«\u00a0{file}\u00a0» n'a pas pu être déplacé\u00a0: {reason}.").format(
                file=moves[0][0].name, reason=error.strerror or _("un fichier porte déjà ce nom")
            ),
            remedy=_("Rien n'a été changé."),
        ) from error
