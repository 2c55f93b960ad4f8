"""Attempts that come from elsewhere: played again before any of them is believed, then kept together."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from entretien.application.bounding import Bounding
from entretien.application.sealing import Broken
from entretien.application.versions import Break, Player
from entretien.competences.framework import Framework
from entretien.content.reading import read_sources
from entretien.content.sources import Sources
from entretien.history.annotations import Annotation
from entretien.history.dossier import Dossier, goes_on
from entretien.history.records import Attempt, AttemptHeader, Result
from entretien.history.store import HistoryStore
from entretien.interchange.bundle import Bundle
from entretien.interchange.reading import read_bundle
from entretien.interchange.refusals import RefusedFileError, refused
from entretien.kernel.clock import Clock
from entretien.kernel.errors import UserError
from entretien.kernel.ids import AttemptId, CompetenceCode
from entretien.kernel.language import _, plural
from entretien.scoring.judge import judge
from entretien.transcript.events import ConversationEnded


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of a file."""

    new: tuple[AttemptHeader, ...]
    """Attempts kept from now on."""
    known: tuple[AttemptHeader, ...]
    """Attempts that were kept already, and stay as they were."""
    grown: tuple[AttemptHeader, ...]
    """Attempts imported before, which went on since on their own machine."""
    annotations: int
    """Annotations that attempts kept already gained, or whose text changed."""

    @property
    def broken(self) -> tuple[Broken, ...]:
        """The new attempts that were altered before they came."""
        return tuple(
            Broken(each, each.origin.broken_at)
            for each in self.new
            if each.origin is not None and each.origin.broken_at is not None
        )


Outcome = tuple[Path, Imported | UserError]
"""A file, and what came of it."""


class Examiner:
    """Opens bundles and plays their attempts again."""

    def __init__(self, framework: Framework, clock: Clock, bounding: Bounding) -> None:
        self._framework = framework
        self._clock = clock
        self._bounding = bounding

    def open(self, file: Path) -> Bundle:
        """The bundle of a file, each of its attempts given the result its turns lead to.

        Raises `UserError` when anything in it cannot be trusted. A broken chain is not refused: the origin
        of the attempt tells it.
        """
        bundle = read_bundle(file, self._clock.now())
        players = {each.digest: self._player(each) for each in bundle.sources}
        dossiers = tuple(
            self._examined(each, players[each.attempt.header.digest]) for each in bundle.dossiers
        )
        return replace(bundle, dossiers=dossiers)

    def _player(self, sources: Sources) -> Player | None:
        scenario = read_sources(sources, self._framework).scenario
        return None if scenario is None else Player(scenario)

    def _examined(self, dossier: Dossier, player: Player | None) -> Dossier:
        header = dossier.attempt.header
        if player is None or player.scenario.id != header.scenario:
            raise refused(
                _("Le scénario d'un entretien de ce fichier ne se lit pas."),
                remedy=_("Il vient d'une autre version de l'application : mettez-la à jour."),
            )
        self._check_levels((each.competence, each.level) for each in dossier.annotations)
        if dossier.self_assessment is not None:
            self._check_levels(dossier.self_assessment.levels)
        result = self._result(dossier.attempt, player)
        known = replace(header, title=player.scenario.title, result=result)
        return replace(dossier, attempt=Attempt(known, dossier.attempt.turns))

    def _check_levels(self, graded: Iterable[tuple[CompetenceCode | None, str]]) -> None:
        codes = {None, *(each.code for each in self._framework.competences())}
        levels = {"", self._framework.not_assessed.id, *(each.id for each in self._framework.levels)}
        if any(code not in codes or level not in levels for code, level in graded):
            raise refused(
                _("Ce fichier parle d'une compétence ou d'un niveau inconnus."),
                remedy=_(
                    "Il vient d'un autre référentiel, ou d'une autre version : mettez l'application à jour."
                ),
            )

    def _result(self, attempt: Attempt, player: Player) -> Result | None:
        """What the turns lead to; None when the interview was left in the middle."""
        played = attempt.played()
        again = player.replay(played)
        if again.broken is not None:
            raise _unplayable(again.broken)
        if again.interview is None or not again.interview.over:
            return None
        ended = next(
            each
            for events in reversed(again.told)
            for each in reversed(events)
            if isinstance(each, ConversationEnded)
        )
        bounds = self._bounding.known(attempt.header.digest, attempt.header.variant)
        elapsed = [turn.elapsed for turn in played]
        mark = judge(player.scenario, self._framework, again.told, elapsed, bounds).mark
        return Result(played[-1].at, ended.ending, ended.kind, mark)


def import_file(store: HistoryStore, examiner: Examiner, file: Path) -> Imported:
    """Keep the attempts of a file, all of them or none.

    Those kept already only gain annotations, and the turns played since on the machine they come from.

    Raises `UserError`, and keeps nothing, when anything in the file cannot be trusted or the history
    cannot be written.
    """
    bundle = examiner.open(file)
    kept = {each.id: each for each in store.attempts()}
    known = [each for each in bundle.dossiers if each.attempt.header.id in kept]
    grown = {
        each.attempt.header.id
        for each in known
        if goes_on(store.attempt(each.attempt.header.id), each.attempt)
    }
    about = [each.attempt.header.id for each in known]
    before = _written(store, about)
    store.take_in(bundle.learners, bundle.sources, bundle.dossiers)
    return Imported(
        new=tuple(each.attempt.header for each in bundle.dossiers if each.attempt.header.id not in kept),
        known=tuple(kept[each.attempt.header.id] for each in known if each.attempt.header.id not in grown),
        grown=tuple(each.attempt.header for each in known if each.attempt.header.id in grown),
        annotations=len(_written(store, about) - before),
    )


def import_files(store: HistoryStore, examiner: Examiner, files: Sequence[Path]) -> tuple[Outcome, ...]:
    """Import files one after the other, and what came of each: one that is refused stops no other."""
    return tuple((file, _tried(store, examiner, file)) for file in files)


def told(came: Imported) -> str:
    """What an import brought, in one sentence."""
    parts = [
        plural("{count} entretien importé", "{count} entretiens importés", len(came.new)).format(
            count=len(came.new)
        )
    ]
    if came.grown:
        grown = plural("{count} complété", "{count} complétés", len(came.grown))
        parts.append(grown.format(count=len(came.grown)))
    if came.known:
        known = plural("{count} déjà gardé", "{count} déjà gardés", len(came.known))
        parts.append(known.format(count=len(came.known)))
    if came.annotations:
        gained = plural("{count} annotation nouvelle", "{count} annotations nouvelles", came.annotations)
        parts.append(gained.format(count=came.annotations))
    return ", ".join(parts)


def _unplayable(broken: Break) -> RefusedFileError:
    return refused(
        _("Au tour {turn}, un entretien de ce fichier ne se rejoue pas. {reason}").format(
            turn=broken.turn, reason=broken.reason
        ),
        remedy=_("Il a été modifié depuis : redemandez-le à qui l'a exporté."),
    )


def _tried(store: HistoryStore, examiner: Examiner, file: Path) -> Imported | UserError:
    try:
        return import_file(store, examiner, file)
    except UserError as error:
        return error


def _written(store: HistoryStore, attempts: Iterable[AttemptId]) -> frozenset[Annotation]:
    """Everything written about attempts."""
    return frozenset(each for attempt in attempts for each in store.annotations(attempt))
