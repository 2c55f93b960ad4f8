"""A whole group on one scenario: the figures of every attempt kept, or of those of a file."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from entretien.competences.framework import Framework
from entretien.content.reading import read_sources
from entretien.content.sources import Sources
from entretien.debrief.group import GroupFigures, figures
from entretien.debrief.paths import Observer
from entretien.history.records import Attempt
from entretien.history.store import HistoryStore
from entretien.interchange.bundle import Bundle
from entretien.interview.program import compile_scenario
from entretien.kernel.errors import UserError
from entretien.kernel.ids import ScenarioId
from entretien.kernel.language import _
from entretien.scenario.scenario import Scenario
from entretien.scenario.variants import in_variant


@dataclass(frozen=True, slots=True)
class Group:
    """What many attempts did on one scenario."""

    scenario: Scenario
    """As the latest of them played it; older versions are counted under the same ids."""
    figures: GroupFigures
    marks: tuple[float, ...]
    """Those known, in the order of the attempts."""
    unfinished: int
    """Attempts left out because they were left in the middle."""


def group_kept(store: HistoryStore, framework: Framework, scenario: ScenarioId) -> Group:
    """The group of every attempt kept on a scenario.

    Raises `UserError` when there is none that is finished, or when a version cannot be read any more.
    """
    attempts = store.played(scenario)
    digests = dict.fromkeys(each.header.digest for each in attempts)
    return _grouped(attempts, {digest: store.sources(digest) for digest in digests}, framework)


def groups_in(bundle: Bundle, framework: Framework) -> tuple[Group, ...]:
    """The groups of a bundle, one for each scenario on which an attempt is finished.

    Raises `UserError` when there is none.
    """
    sources = {each.digest: each for each in bundle.sources}
    attempts = [each.attempt for each in bundle.dossiers]
    finished = dict.fromkeys(each.header.scenario for each in attempts if each.header.result)
    if not finished:
        raise _nobody()
    return tuple(
        _grouped([each for each in attempts if each.header.scenario == scenario], sources, framework)
        for scenario in finished
    )


def _grouped(attempts: Iterable[Attempt], sources: Mapping[str, Sources], framework: Framework) -> Group:
    # A branch (« et si… ») plays again what the attempt it leaves has already told.
    attempts = tuple(each for each in attempts if each.header.parent is None)
    finished = [each for each in attempts if each.header.result is not None]
    if not finished:
        raise _nobody()
    digests = dict.fromkeys(each.header.digest for each in finished)
    scenarios = {digest: _scenario(sources[digest], framework) for digest in digests}
    versions = dict.fromkeys((each.header.digest, each.header.variant) for each in finished)
    observers = {
        (digest, variant): Observer(compile_scenario(in_variant(scenarios[digest], variant)))
        for digest, variant in versions
    }
    paths = (
        observers[each.header.digest, each.header.variant].path(turn.command for turn in each.played())
        for each in finished
    )
    latest = scenarios[finished[-1].header.digest]
    return Group(
        latest,
        figures(paths, _places(latest)),
        tuple(mark for each in finished if (mark := _mark(each)) is not None),
        len(attempts) - len(finished),
    )


def _scenario(sources: Sources, framework: Framework) -> Scenario:
    scenario = read_sources(sources, framework).scenario
    if scenario is None:
        raise UserError(
            _("Une version jouée de ce scénario ne se lit plus."),
            remedy=_("Elle vient d'une autre version du programme ; les entretiens restent conservés."),
        )
    return scenario


def _places(scenario: Scenario) -> list[str]:
    """The ids of its selections and exchanges, in the order of the interview."""
    places: list[str] = []
    for phase in scenario.phases:
        places += [each.id for each in phase.selections]
        places += [each.id for each in phase.exchanges]
    return places


def _mark(attempt: Attempt) -> float | None:
    return attempt.header.result.mark if attempt.header.result else None


def _nobody() -> UserError:
    return UserError(
        _("Il n'y a aucun entretien terminé sur ce scénario."),
        remedy=_("Importez des entretiens, ou terminez-en un."),
    )
