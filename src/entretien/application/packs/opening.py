"""A pack read and tried in memory, before anything of it is written anywhere."""

from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from entretien.application.golden import parse_play
from entretien.application.rehearsing import Rehearsal, rehearsal
from entretien.competences.framework import Framework
from entretien.content.reading import read_sources
from entretien.interchange.packs.pack import Pack
from entretien.interchange.packs.reading import read_pack
from entretien.interchange.refusals import refused, tampered
from entretien.kernel.errors import UserError
from entretien.kernel.language import _
from entretien.scenario.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Opened:
    """A pack that can be trusted to be a scenario, and what was found in it."""

    pack: Pack
    scenario: Scenario
    unfinished: int
    """How many texts remain to be written."""
    rehearsals: tuple[Rehearsal, ...]
    """Its golden plays, conducted again."""

    @property
    def changed(self) -> tuple[Rehearsal, ...]:
        """The plays that come out otherwise than they were written."""
        return tuple(each for each in self.rehearsals if not each.same)


def open_pack(file: Path, framework: Framework) -> Opened:
    """The pack of a file. Raises `UserError` when anything in it cannot be trusted."""
    return examined(read_pack(file), framework)


def examined(pack: Pack, framework: Framework) -> Opened:
    """A pack, once its scenario was read and its plays were conducted again.

    Raises `UserError` when it is no scenario, or holds something else beside.
    """
    reading = read_sources(pack.sources, framework)
    if reading.scenario is None:
        first = reading.diagnostics[0]
        raise refused(
            _("Le scénario de ce fichier ne se lit pas\u00a0: {message}").format(message=first.message),
            remedy=_("Redemandez-le à qui l'a partagé, ou mettez l'application à jour."),
        )
    if len(reading.sources.files) < len(pack.sources.files):
        raise tampered(_("il contient un élément inconnu"))
    if reading.scenario.title != pack.title:
        raise tampered(_("le titre du scénario n'y est pas celui qu'il annonce"))
    plays = tuple(_rehearsed(name, text, reading.scenario) for name, text in pack.plays)
    return Opened(pack, reading.scenario, reading.unfinished, plays)


def _rehearsed(name: str, text: str, scenario: Scenario) -> Rehearsal:
    try:
        written = parse_play(text, PurePosixPath(name).name)
    except UserError as error:
        raise refused(error.message, remedy=_("Redemandez ce fichier à qui l'a partagé.")) from error
    if written.scenario != scenario.id:
        raise tampered(_("une partie témoin y est celle d'un autre scénario"))
    return rehearsal(Path(name), written, scenario)
