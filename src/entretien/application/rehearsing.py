"""Golden plays conducted again on today's scenarios: which come out otherwise, and where."""

import difflib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from entretien.application.golden import GoldenPlay, conduct, parse_play, read_play, write_play
from entretien.competences.framework import Framework
from entretien.content.reading import read_scenario
from entretien.interchange.packs.pack import PLAYS
from entretien.kernel.errors import UserError
from entretien.kernel.language import _
from entretien.scenario.scenario import Scenario

SUFFIX = ".play"


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """A golden play, as it was written and as it comes out today."""

    path: Path
    written: GoldenPlay | None
    """None when the file is no play."""
    today: GoldenPlay | None
    """None when a choice is refused, or the scenario cannot be played."""
    refusal: str = ""
    """Why there is nothing to compare."""

    @property
    def same(self) -> bool:
        """Nothing changed."""
        return self.today is not None and self.today == self.written

    @property
    def acceptable(self) -> bool:
        """The choices still make an interview: what changed may be what the author wanted.

        A play that reached an ending and now stops on the way needs other choices, not another text.
        """
        if self.written is None or self.today is None:
            return False
        return self.today.ending is not None or self.written.ending is None

    def difference(self) -> Iterator[str]:
        """The lines that changed, after `-` and `+`, with one line around them after a space."""
        if self.written is None or self.today is None:
            return
        lines = difflib.unified_diff(
            self.written.text.splitlines(), self.today.text.splitlines(), lineterm="", n=1
        )
        for line in lines:
            if not line.startswith(("---", "+++")):
                yield "…" if line.startswith("@@") else line


def plays_of(path: Path) -> list[Path]:
    """The plays of a folder of scenarios, of one scenario's file, or the play itself.

    Raises `UserError` when there is none.
    """
    if path.suffix == SUFFIX:
        return [path]
    found = sorted((path / PLAYS).glob(f"*{SUFFIX}")) if path.is_dir() else list(play_files(path).values())
    if not found:
        raise UserError(
            _("Aucune partie témoin pour «\u00a0{path}\u00a0».").format(path=path),
            remedy=_("«\u00a0entretien play SCÉNARIO --record plays/SCÉNARIO.NOM.play\u00a0» en garde une."),
        )
    return found


def play_files(scenario: Path) -> dict[str, Path]:
    """The plays of a scenario's file, by the name an author gave them."""
    found = sorted((scenario.parent / PLAYS).glob(f"{scenario.stem}.*{SUFFIX}"))
    return {file.name[len(scenario.stem) + 1 : -len(SUFFIX)]: file for file in found}


def play_file(scenario: Path, name: str) -> Path:
    """Where a play of a scenario's file is kept under a name."""
    return scenario.parent / PLAYS / f"{scenario.stem}.{name}{SUFFIX}"


def rehearse(paths: Iterable[Path], framework: Framework) -> Iterator[Rehearsal]:
    """Each play conducted again on the scenario beside its folder, which is read once."""
    read: dict[Path, Scenario | None] = {}

    def beside(path: Path, written: GoldenPlay) -> Scenario | None:
        file = path.parent.parent / f"{written.scenario}.yaml"
        if file not in read:
            read[file] = read_scenario(file, framework).scenario
        return read[file]

    return (_rehearsed(path, beside) for path in paths)


def rehearse_on(
    scenario: Scenario, paths: Iterable[Path], texts: Mapping[Path, str] | None = None
) -> Iterator[Rehearsal]:
    """Each play conducted again on a scenario as it is given; `texts` are those not as on the disk."""
    known = texts or {}
    return (_rehearsed(path, lambda _path, _written: scenario, known.get(path)) for path in paths)


def _rehearsed(
    path: Path, scenario_of: Callable[[Path, GoldenPlay], Scenario | None], text: str | None = None
) -> Rehearsal:
    try:
        written = read_play(path) if text is None else parse_play(text, str(path))
    except UserError as error:
        return Rehearsal(path, None, None, str(error))
    return rehearsal(path, written, scenario_of(path, written))


def accept(rehearsals: Iterable[Rehearsal]) -> int:
    """Write what changed and may be accepted as it comes out today; how many. Raises `UserError`."""
    written = 0
    for each in rehearsals:
        if each.today is not None and each.acceptable and not each.same:
            write_play(each.path, each.today)
            written += 1
    return written


def rehearsal(path: Path, written: GoldenPlay, scenario: Scenario | None) -> Rehearsal:
    """One play conducted again on a scenario; None for one that cannot be played."""
    if scenario is None:
        refusal = _("Le scénario «\u00a0{id}\u00a0» ne peut pas être joué.").format(id=written.scenario)
        return Rehearsal(path, written, None, refusal)
    try:
        return Rehearsal(path, written, conduct(scenario, written.variant, written.choices))
    except UserError as error:
        return Rehearsal(path, written, None, str(error))
