"""What the history shows of attempts, in words, and which of them are looked for. No Qt here."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from entretien.gui.attempts import mode_word, moment, outcome, variant_word
from entretien.gui.numbers import mark_text
from entretien.gui.searching import matches
from entretien.history.records import AttemptHeader
from entretien.kernel.ids import AttemptId, LearnerId, ScenarioId
from entretien.kernel.language import _, plural

NO_MARK = "—"


@dataclass(frozen=True, slots=True)
class Row:
    """One attempt, as it is read; `order` holds what each column sorts by."""

    attempt: AttemptId
    cells: tuple[str, ...]
    order: tuple[float | str, ...]
    unfinished: bool


@dataclass(frozen=True, slots=True)
class Filters:
    """What is looked for; None where anything will do."""

    text: str = ""
    learner: LearnerId | None = None
    scenario: ScenarioId | None = None


def headings() -> tuple[str, ...]:
    """The columns."""
    return (
        _("Date"),
        _("Scénario"),
        _("Apprenant"),
        _("Mode"),
        _("Jour"),
        _("Tours"),
        _("Note"),
        _("Issue"),
    )


def rows(headers: Iterable[AttemptHeader]) -> tuple[Row, ...]:
    """A row for each attempt, in the order given."""
    return tuple(map(_row, headers))


def kept(headers: Iterable[AttemptHeader], filters: Filters) -> tuple[AttemptHeader, ...]:
    """The attempts looked for, in the order given."""
    return tuple(
        header
        for header in headers
        if filters.learner in (None, header.learner)
        and filters.scenario in (None, header.scenario)
        and matches(filters.text, " ".join(_row(header).cells))
    )


def learners(headers: Iterable[AttemptHeader]) -> tuple[tuple[str, LearnerId], ...]:
    """Who conducted these attempts, by name."""
    return tuple(sorted({(header.learner_name, header.learner) for header in headers}))


def scenarios(headers: Iterable[AttemptHeader]) -> tuple[tuple[str, ScenarioId], ...]:
    """The scenarios of these attempts, by title."""
    return tuple(sorted({(header.title, header.scenario) for header in headers}))


def summary(headers: Sequence[AttemptHeader]) -> str:
    """How many attempts, and the best mark when they are all of one scenario."""
    count = plural("{count} entretien", "{count} entretiens", len(headers)).format(count=len(headers))
    marks = [header.result.mark for header in headers if header.result and header.result.mark is not None]
    if not marks or len({header.scenario for header in headers}) != 1:
        return count
    return _("{count} · meilleure note {mark}").format(count=count, mark=mark_text(max(marks)))


def _row(header: AttemptHeader) -> Row:
    mark = header.result.mark if header.result else None
    cells = (
        moment(header.started),
        header.title,
        header.learner_name,
        mode_word(header.mode),
        variant_word(header.variant),
        str(header.turns),
        NO_MARK if mark is None else mark_text(mark),
        outcome(header),
    )
    order = (header.started.timestamp(), *cells[1:5], header.turns, -1.0 if mark is None else mark, cells[7])
    return Row(header.id, cells, order, unfinished=header.result is None)
