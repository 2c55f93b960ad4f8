"""A history that lasts as long as the program: for demonstrations, and plays one does not keep."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from entretien.content.sources import Sources
from entretien.history import chain
from entretien.history.annotations import Annotation, gained
from entretien.history.dossier import Dossier, goes_on
from entretien.history.records import Attempt, AttemptHeader, Learner, Result, Turn
from entretien.history.self_assessment import SelfAssessment
from entretien.kernel.errors import UserError
from entretien.kernel.ids import AnnotationId, AttemptId, LearnerId, ScenarioId
from entretien.kernel.language import _


class MemoryHistory:
    """The honest stand-in of the store on disk."""

    notices: Sequence[str] = ()
    read_only = False

    def __init__(self) -> None:
        self._learners: dict[LearnerId, Learner] = {}
        self._guests: dict[LearnerId, Learner] = {}
        self._attempts: dict[AttemptId, Attempt] = {}
        self._links: dict[AttemptId, tuple[str, ...]] = {}
        self._annotations: dict[AttemptId, dict[AnnotationId, Annotation]] = {}
        self._erased: dict[AttemptId, dict[AnnotationId, datetime]] = {}
        self._self_assessments: dict[AttemptId, SelfAssessment] = {}
        self._sources: dict[str, Sources] = {}

    def learners(self) -> Sequence[Learner]:
        """Everyone who practises here, oldest first."""
        return tuple(self._learners.values())

    def add_learner(self, learner: Learner) -> None:
        """Welcome someone."""
        self._learners[learner.id] = learner

    def rename_learner(self, learner: LearnerId, name: str) -> None:
        """Change the name shown. Raises `UserError` when nobody has that id."""
        if learner not in self._learners:
            raise UserError(_("Cet apprenant n'est pas dans l'historique."))
        self._learners[learner] = replace(self._learners[learner], name=name)

    def begin(self, header: AttemptHeader, start: Turn, sources: Sources) -> None:
        """Keep a new attempt with its first turn, and its scenario."""
        self._attempts[header.id] = Attempt(header, (start,))
        self._links[header.id] = chain.links(header, (start,))
        self._sources[header.digest] = sources

    def record(self, attempt: AttemptId, turn: Turn) -> None:
        """Keep one more turn."""
        known = self.attempt(attempt)
        self._attempts[attempt] = replace(known, turns=(*known.turns, turn))
        links = self._links[attempt]
        self._links[attempt] = (*links, chain.link(links[-1], turn))

    def undo(self, attempt: AttemptId, number: int) -> None:
        """Mark a turn as taken back. Raises `UserError` when there is no such turn."""
        known = self.attempt(attempt)
        if number not in {each.number for each in known.turns}:
            raise UserError(_("Ce tour n'est pas dans l'historique."))
        turns = tuple(replace(each, undone=True) if each.number == number else each for each in known.turns)
        self._attempts[attempt] = replace(known, turns=turns)
        kept = self._links[attempt][:number]
        before = kept[-1] if kept else chain.anchor(known.header)
        self._links[attempt] = (*kept, *chain.relinked(before, turns[number:]))

    def finish(self, attempt: AttemptId, result: Result) -> None:
        """Keep the result."""
        known = self.attempt(attempt)
        self._attempts[attempt] = replace(known, header=replace(known.header, result=result))

    def attempts(self, learner: LearnerId | None = None) -> Sequence[AttemptHeader]:
        """Attempts of a learner, or of all, newest first."""
        headers = [self._header(each) for each in reversed(self._attempts.values())]
        return tuple(each for each in headers if learner is None or each.learner == learner)

    def attempt(self, attempt: AttemptId) -> Attempt:
        """One attempt. Raises `UserError` when there is none of that id."""
        known = self._attempts.get(attempt)
        if known is None:
            raise UserError(_("Cet entretien n'est pas dans l'historique."))
        return replace(known, header=self._header(known))

    def sources(self, digest: str) -> Sources:
        """A scenario as it was played. Raises `UserError` when that version is not kept."""
        if digest not in self._sources:
            raise UserError(_("La version jouée de ce scénario n'est pas conservée."))
        return self._sources[digest]

    def played(self, scenario: ScenarioId) -> Sequence[Attempt]:
        """Every attempt on a scenario, whatever its version, oldest first."""
        return tuple(
            self.attempt(id_) for id_, each in self._attempts.items() if each.header.scenario == scenario
        )

    def links(self, attempt: AttemptId) -> tuple[str, ...]:
        """What each turn was sealed with when it was kept."""
        self.attempt(attempt)
        return self._links[attempt]

    def annotations(self, attempt: AttemptId) -> Sequence[Annotation]:
        """What was written about an attempt, oldest first."""
        kept = self._annotations.get(attempt, {}).values()
        return tuple(sorted(kept, key=lambda each: (each.written, each.id)))

    def annotate(self, attempt: AttemptId, annotation: Annotation) -> None:
        """Keep an annotation, in place of the one of the same id if there is one."""
        self.attempt(attempt)
        self._annotations.setdefault(attempt, {})[annotation.id] = annotation
        self._erased.get(attempt, {}).pop(annotation.id, None)

    def erase_annotation(self, attempt: AttemptId, annotation: AnnotationId) -> None:
        """Forget an annotation, if there is one of that id."""
        erased = self._annotations.get(attempt, {}).pop(annotation, None)
        if erased is not None:
            self._erased.setdefault(attempt, {})[annotation] = erased.written

    def self_assessment(self, attempt: AttemptId) -> SelfAssessment | None:
        """What the learner said of her own interview; None while she has not."""
        return self._self_assessments.get(attempt)

    def self_assessed(self) -> frozenset[AttemptId]:
        """The attempts of which the learner has spoken."""
        return frozenset(self._self_assessments)

    def assess_oneself(self, attempt: AttemptId, assessment: SelfAssessment) -> None:
        """Keep what the learner says of her own interview; said again, the first one stays."""
        self.attempt(attempt)
        self._self_assessments.setdefault(attempt, assessment)

    def take_in(
        self, learners: Sequence[Learner], sources: Sequence[Sources], dossiers: Sequence[Dossier]
    ) -> None:
        """Keep what comes from elsewhere; what is already kept stays as it is."""
        for learner in learners:
            if learner.id not in self._learners:
                self._guests.setdefault(learner.id, learner)
        for each in sources:
            self._sources.setdefault(each.digest, each)
        for dossier in dossiers:
            self._take_in(dossier)

    def close(self) -> None:
        """Nothing to let go of."""

    def _header(self, attempt: Attempt) -> AttemptHeader:
        id_ = attempt.header.learner
        learner = self._learners.get(id_) or self._guests[id_]
        return replace(attempt.header, learner_name=learner.name, turns=len(attempt.played()) - 1)

    def _take_in(self, dossier: Dossier) -> None:
        came = dossier.attempt
        id_ = came.header.id
        kept = self._attempts.get(id_)
        if kept is None or goes_on(kept, came):
            learner = came.header.learner if kept is None else kept.header.learner
            self._attempts[id_] = replace(came, header=replace(came.header, learner=learner))
            self._links[id_] = dossier.links
        for annotation in gained(self.annotations(id_), self._erased.get(id_, {}), dossier.annotations):
            self.annotate(id_, annotation)
        if dossier.self_assessment is not None:
            self._self_assessments.setdefault(id_, dossier.self_assessment)
