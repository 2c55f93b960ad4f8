"""The scenarios at hand: their cards, and one of them opened."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from entretien.application.playing import Playable
from entretien.competences.framework import Framework
from entretien.content.library import Card, read_library
from entretien.kernel.errors import UserError
from entretien.kernel.language import _, plural


class Library(Protocol):
    """Where scenarios are found."""

    def cards(self) -> Sequence[Card]:
        """A card per scenario, by level then title; reads no YAML while nothing changed."""
        ...

    def locate(self, path: Path) -> Path:
        """The file of a scenario given by its path or its bare name; `path` itself where there is none."""
        ...

    def open(self, path: Path) -> Playable:
        """The scenario of a file. Raises `UserError` when it has mistakes, is unfinished or unreadable."""
        ...


class FolderLibrary:
    """The scenarios of some folders: those shipped, then the user's own."""

    def __init__(self, folders: Sequence[Path], framework: Callable[[], Framework]) -> None:
        self._folders = folders
        self._framework = framework

    def cards(self) -> Sequence[Card]:
        """A card per scenario, by level then title."""
        found = [
            card
            for folder in self._folders
            if folder.is_dir()
            for card in read_library(folder, self._framework)
        ]
        return sorted(found, key=lambda card: (card.level, card.title))

    def locate(self, path: Path) -> Path:
        """The file of a scenario given by its path, or by its bare name in one of the folders."""
        named = [folder / f"{path}.yaml" for folder in self._folders if path.name == str(path)]
        try:
            return path if path.exists() else next((each for each in named if each.is_file()), path)
        except OSError:  # no file may have such a name: reading it will say so
            return path

    def open(self, path: Path) -> Playable:
        """The scenario of a file. Raises `UserError` when it has mistakes, is unfinished or unreadable."""
        from entretien.content.cache import open_scenario

        path = self.locate(path)
        reading = open_scenario(path, self._framework())
        if reading.scenario is None:
            first = reading.diagnostics[0]
            raise UserError(
                _("Ce scénario ne peut pas être joué\u00a0: {message}").format(message=first.message),
                remedy=_("Lancez «\u00a0entretien check {path}\u00a0» pour voir toutes les fautes.").format(
                    path=path
                ),
            )
        if reading.unfinished:
            count = reading.unfinished
            raise UserError(
                plural(
                    "Ce scénario n'est pas fini\u00a0: {count} texte reste à écrire.",
                    "Ce scénario n'est pas fini\u00a0: {count} textes restent à écrire.",
                    count,
                ).format(count=count),
                remedy=_("L'atelier les montre, et permet d'essayer le scénario en attendant."),
            )
        return Playable(reading.scenario, reading.sources)
