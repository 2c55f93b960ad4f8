"""A trainer's own scenarios, and those shipped: what new ones are made with."""

import contextlib
from collections.abc import Callable, Iterable
from itertools import chain
from pathlib import Path

from entretien.content import shared
from entretien.content.fragment import Fragment
from entretien.content.sources import BANKS, FIGURES, PERSONAS, FolderShelf
from entretien.kernel.errors import UserError
from entretien.kernel.files import write_whole
from entretien.kernel.ids import BankId, FiguresId
from entretien.kernel.language import _
from entretien.scenario.persona import Persona


class Shelves:
    """Two folders of scenarios: one's own comes first, and is the only one ever written in."""

    def __init__(self, own: Path, shipped: Path, kept: Callable[[Path], bool] = lambda _path: False) -> None:
        """Neither may exist yet; `kept` tells whether a text is kept aside for a path."""
        self.own = own
        self._folders = (own, shipped)
        self._kept = kept

    def is_own(self, path: Path) -> bool:
        """Whether a scenario may be written where it is; those shipped are models to copy."""
        return not path.resolve().is_relative_to(self._folders[1].resolve())

    def has_unsaved(self, path: Path) -> bool:
        """Whether a text is kept aside for a file, which is then not as its author last saw it."""
        return self._kept(path)

    # What there is.

    def personas(self) -> tuple[Persona, ...]:
        """The clients, by name; one's own stands for a shipped one of the same id."""
        found = {each.id: each for folder in reversed(self._folders) for each in shared.personas(folder)}
        return tuple(sorted(found.values(), key=lambda each: each.name))

    def fragments(self) -> tuple[Fragment, ...]:
        """The fragments, by label."""
        found = {each.id: each for folder in reversed(self._folders) for each in shared.fragments(folder)}
        return tuple(sorted(found.values(), key=lambda each: each.label))

    def figures(self) -> tuple[FiguresId, ...]:
        """The figures, the latest date first."""
        return tuple(FiguresId(name) for name in sorted(self._names(FIGURES), reverse=True))

    def banks(self) -> tuple[BankId, ...]:
        """The fictional banks."""
        return tuple(BankId(name) for name in sorted(self._names(BANKS)))

    def taken(self, kind: str = "") -> frozenset[str]:
        """The ids that scenarios bear, or what is in the folder `kind`; those kept aside count too."""
        return frozenset(self._names(kind))

    def is_free(self, id_: str) -> bool:
        """Whether a new scenario may bear this id without taking up what another left behind."""
        return id_ not in self.taken() and not self._kept(self.path(id_))

    def path(self, id_: str, kind: str = "") -> Path:
        """Where one's own scenario of this id is, or what is shared in the folder `kind`."""
        return self.own / kind / f"{id_}.yaml"

    def read(self, name: str) -> str:
        """The text of a shared file, one's own or else the shipped one; empty where there is none."""
        for folder in self._folders:
            with contextlib.suppress(OSError, UnicodeDecodeError):
                return (folder / name).read_text(encoding="utf-8")
        return ""

    # What is written.

    def write(self, path: Path, text: str) -> None:
        """Write a new file whole. Raises `UserError` when it exists already or cannot be written."""
        try:
            if path.exists():
                raise _refusal(path, _("un fichier porte déjà ce nom"))
            write_whole(path, text.encode("utf-8"))
        except OSError as error:
            raise _refusal(path, error.strerror or str(error)) from error

    def bring(self, names: Iterable[str], source: Path | None = None) -> None:
        """Have files of this name, `personas/lina_ferrand.yaml`, beside one's own scenarios.

        They are copied from the folder `source`, or from what is shipped; one that is there already stays as
        it is. Raises `UserError`.
        """
        for name in names:
            target = self.own / name
            try:
                if not target.exists():
                    write_whole(target, ((source or self._folders[1]) / name).read_bytes())
            except OSError as error:
                raise _refusal(target, error.strerror or str(error)) from error

    def _names(self, kind: str) -> set[str]:
        return set(chain.from_iterable(FolderShelf(folder / "_").names(kind) for folder in self._folders))


def shared_file(kind: str, id_: str) -> str:
    """The name of a shared file, relative to a folder of scenarios."""
    return f"{kind}/{id_}.yaml"


def persona_file(id_: str) -> str:
    """The name of a client's file."""
    return shared_file(PERSONAS, id_)


def _refusal(path: Path, reason: str) -> UserError:
    return UserError(
        _("«\u00a0{file}\u00a0» n'a pas pu être écrit\u00a0: {reason}.").format(
            file=path.name, reason=reason
        ),
        remedy=_("Rien d'autre n'a été changé."),
    )
