"""What the history shows of attempts, in words, and which of them are looked for. No Qt here."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from entretien.gui.attempts import moment, origin, outcome, practice_word, variant_word
from entretien.gui.numbers import mark_text
from entretien.gui.searching import matches
from entretien.history.records import AttemptHeader
from entretien.kernel.ids import AttemptId, LearnerId, ScenarioId
from entretien.kernel.language import _, plural

NO_MARK = "—"


@dataclass(frozen=True, slots=True)
class Row:
    """One attempt, as it is read."""

    header: AttemptHeader
    cells: tuple[str, ...]
    order: tuple[float | str, ...]
    """What each column sorts by."""

    @property
    def attempt(self) -> AttemptId:
        """Which one it is."""
        return self.header.id

    @property
    def unfinished(self) -> bool:
        """Whether it can be taken up: not when someone else conducts it, on another machine."""
        return self.header.result is None and self.header.origin is None


@dataclass(frozen=True, slots=True)
class Filters:
    """What is looked for; None where anything will do."""

    text: str = ""
    learner: LearnerId | None = None
    scenario: ScenarioId | None = None

    def admit(self, row: Row) -> bool:
        """Whether the attempt is one of those looked for."""
        return (
            self.learner in {None, row.header.learner}
            and self.scenario in {None, row.header.scenario}
            and matches(self.text, " ".join(row.cells))
        )


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


def learners(headers: Iterable[AttemptHeader]) -> tuple[tuple[str, LearnerId], ...]:
    """Who conducted these attempts, by name."""
    return tuple(sorted({(header.learner_name, header.learner) for header in headers}))


def scenarios(headers: Iterable[AttemptHeader]) -> tuple[tuple[str, ScenarioId], ...]:
    """The scenarios of these attempts, by the title they had last, in the order of titles."""
    titles = {header.scenario: header.title for header in sorted(headers, key=lambda each: each.started)}
    return tuple(sorted((title, scenario) for scenario, title in titles.items()))


def summary(shown: Sequence[Row]) -> str:
    """How many attempts are shown, and the best mark on each scenario."""
    headers = [row.header for row in shown]
    count = plural("{count} entretien", "{count} entretiens", len(headers)).format(count=len(headers))
    best = [
        _("{title}\u00a0{mark}").format(title=title, mark=mark_text(mark)) for title, mark in _best(headers)
    ]
    if not best:
        return count
    notes = plural("meilleure note\u00a0: {notes}", "meilleures notes\u00a0: {notes}", len(best))
    return _("{count} · {notes}").format(count=count, notes=notes.format(notes=", ".join(best)))


def _best(headers: Sequence[AttemptHeader]) -> list[tuple[str, float]]:
    """The best mark on each scenario that has one."""
    marks: dict[ScenarioId, float] = {}
    for header in headers:
        if header.result is not None and header.result.mark is not None:
            marks[header.scenario] = max(header.result.mark, marks.get(header.scenario, 0.0))
    return [(title, marks[scenario]) for title, scenario in scenarios(headers) if scenario in marks]


def _outcome(header: AttemptHeader) -> str:
    """What became of it, and where it comes from."""
    return " · ".join(each for each in (outcome(header), origin(header)) if each)


def _row(header: AttemptHeader) -> Row:
    mark = header.result.mark if header.result else None
    cells = (
        moment(header.started),
        header.title,
        header.learner_name,
        practice_word(header),
        variant_word(header.variant),
        str(header.turns),
        NO_MARK if mark is None else mark_text(mark),
        _outcome(header),
    )
    order = (
        header.started.timestamp(),
        *cells[1:5],
        float(header.turns),
        -1.0 if mark is None else mark,
        cells[7],
    )
    return Row(header, cells, order)
