"""The annotations of one attempt while a trainer works on them: nothing she writes is lost on the way."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from entretien.application.annotating import Annotating
from entretien.history.annotations import Annotation, Subject
from entretien.kernel.ids import AttemptId


@dataclass(frozen=True, slots=True)
class Draft:
    """A text that is being written."""

    text: str = ""
    level: str = ""
    """Id of the level it gives; empty when it gives none."""
    corrects: Annotation | None = None
    """What it will stand in place of; None for a new annotation."""

    @property
    def unkept(self) -> bool:
        """Whether something in it is kept nowhere else."""
        before = self.corrects
        return (self.text, self.level) != ((before.text, before.level) if before else ("", ""))


class Notebook:
    """Annotations as they are kept, at most one draft on each subject, and what was last taken away there."""

    def __init__(self, annotating: Annotating, attempt: AttemptId) -> None:
        """Empty until it is `read`."""
        self._annotating = annotating
        self._attempt = attempt
        self.annotations: tuple[Annotation, ...] = ()
        """Oldest first."""
        self._drafts: dict[Subject, Draft] = {}
        self._taken_away: dict[Subject, Annotation | Draft] = {}

    @property
    def drafts(self) -> Mapping[Subject, Draft]:
        """What is being written, by what it is about."""
        return self._drafts

    @property
    def unkept(self) -> frozenset[Subject]:
        """Where a draft holds something that is kept nowhere else."""
        return frozenset(subject for subject, draft in self._drafts.items() if draft.unkept)

    def read(self) -> None:
        """See what is kept now. Raises `UserError` when the history does not let it."""
        self.annotations = tuple(self._annotating.written(self._attempt))

    def on(self, subject: Subject) -> tuple[Annotation, ...]:
        """What is kept about `subject`, oldest first."""
        return tuple(each for each in self.annotations if each.subject == subject)

    def begin(self, subject: Subject, corrects: Annotation | None = None) -> None:
        """Begin a new annotation, or the correction of one; a draft that is there already goes on."""
        blank = Draft(corrects.text, corrects.level, corrects) if corrects else Draft()
        self._drafts.setdefault(subject, blank)

    def change(self, subject: Subject, text: str, level: str) -> None:
        """What the draft says now; it is begun if it was not."""
        self._drafts[subject] = replace(self._drafts.get(subject, Draft()), text=text, level=level)

    def keep(self, subject: Subject) -> None:
        """Keep the draft, if there is one; it is none any more.

        Raises `UserError` when it will not do or cannot be kept: the draft stays.
        """
        draft = self._drafts.get(subject)
        if draft is None:
            return
        if draft.corrects is None:
            self._annotating.write(self._attempt, subject, draft.text, draft.level)
        elif draft.unkept:
            self._annotating.correct(self._attempt, draft.corrects, draft.text, draft.level)
        del self._drafts[subject]
        self._taken_away.pop(subject, None)
        self.read()

    def keep_all(self) -> None:
        """Keep every draft that says something new. Raises `UserError` at the first that cannot be."""
        for subject in self.unkept:
            self.keep(subject)

    def put_back(self, subject: Subject) -> None:
        """Leave everything as it was before the draft; its words can be had back with `undo`."""
        draft = self._drafts.pop(subject, None)
        if draft is not None and draft.unkept:
            self._taken_away[subject] = draft

    def erase(self, annotation: Annotation) -> None:
        """Forget an annotation, which can be had back with `undo`. Raises `UserError` when it cannot be."""
        self._annotating.erase(self._attempt, annotation)
        self._taken_away[annotation.subject] = annotation
        self.read()

    def taken_away(self, subject: Subject) -> Annotation | Draft | None:
        """What `undo` would give back: the annotation erased last, or the draft put back.

        None while another draft is being written there.
        """
        return None if subject in self._drafts else self._taken_away.get(subject)

    def undo(self, subject: Subject) -> None:
        """Give back what was taken away. Raises `UserError` when it cannot be kept; it can be tried again."""
        taken = self.taken_away(subject)
        if isinstance(taken, Annotation):
            self._annotating.restore(self._attempt, taken)
            self.read()
        elif taken is not None:
            self._drafts[subject] = taken
        self._taken_away.pop(subject, None)
