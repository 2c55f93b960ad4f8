"""The deep check: a scenario explored and played by bots, and what that proves against it, line by line.

`content` reads a scenario and knows where each name is written; `analysis` knows what comes of it and says
what is wrong by name. Only here do both meet.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from entretien.analysis.audits import audit
from entretien.analysis.cue_audits import audit_cues
from entretien.analysis.cues import Cues, find_cues
from entretien.analysis.finding import Finding
from entretien.analysis.report import Report
from entretien.content.catalogue import message_of, severity_of
from entretien.content.diagnostics import Diagnostic, Place, Severity
from entretien.content.reading import Reading
from entretien.kernel.ids import VariantId
from entretien.kernel.language import _
from entretien.scenario.scenario import Scenario
from entretien.scenario.variants import BASE, in_variant
from entretien.scoring.bounds import Bounds
from entretien.transcript.commands import Command

GRAVITY = "642513"
"""Families of deep checks, those that undo most of a scenario first: the check itself, how it ends, what is
assessed, what can be guessed, what is never reached, the choices."""

EVERY_DAY = frozenset("13")
"""Families that speak of what never happens, or makes no difference: one day when it does is enough."""

Explore = Callable[[Scenario], Report]
"""Explores a scenario in one variant, within a budget; may raise to stop."""


@dataclass(frozen=True, slots=True)
class Audit:
    """One thing wrong with a scenario that plays, at its place."""

    diagnostic: Diagnostic
    about: tuple[str, ...]
    """Everything to look at, by id."""
    path: tuple[Command, ...]
    """Choices that show it; none when there is nothing to show."""


@dataclass(frozen=True, slots=True)
class Examination:
    """All that is known of a scenario on one day."""

    report: Report
    cues: Cues
    audits: tuple[Audit, ...]
    """The worst first."""


def examine(reading: Reading, file: str, variant: VariantId, explore: Explore) -> Examination:
    """Explore, play and judge one variant of a scenario that was read without error from `file`.

    Raises `UserError` when the scenario has no such variant, and whatever `explore` does.
    """
    scenario = _scenario(reading, variant)
    report = explore(scenario)
    cues = find_cues(scenario, _bounds(report))
    findings = (*audit(scenario, report), *audit_cues(cues))
    return Examination(report, cues, _sorted(_Placing(reading, file).audit(each) for each in findings))


def check_deep(reading: Reading, file: str, explore: Explore) -> tuple[Audit, ...]:
    """What is wrong with a scenario over all its days, the worst first.

    The replies are the same every day: their shape is judged on the scenario as written.
    """
    days = [BASE, *(variant.id for variant in reading.scenario.variants)] if reading.scenario else []
    placing = _Placing(reading, file)
    found: list[dict[Key, Finding]] = []
    audits: dict[Key, Audit] = {}
    for day in days:
        scenario = _scenario(reading, day)
        report = explore(scenario)
        findings = list(audit(scenario, report))
        if day == BASE:
            findings += audit_cues(find_cues(scenario, _bounds(report)))
        found.append({_key(each): each for each in findings})
        for each in findings:
            audits.setdefault(_key(each), placing.audit(each, day))
    lasting = [
        each
        for key, each in audits.items()
        if each.diagnostic.code[1] not in EVERY_DAY or all(key in day for day in found)
    ]
    return _sorted(iter(lasting))


Key = tuple[str, str, tuple[str, ...]]


def _key(finding: Finding) -> Key:
    return finding.code, finding.name, finding.about


def _scenario(reading: Reading, variant: VariantId) -> Scenario:
    if reading.scenario is None:
        message = "a scenario with mistakes is not explored"
        raise ValueError(message)
    return in_variant(reading.scenario, variant)


def _bounds(report: Report) -> Bounds | None:
    """The denominators of the bots' marks; none when the best is not known exactly."""
    if not report.exact:
        return None
    return Bounds(report.weighted.best, tuple((each.code, each.span.best) for each in report.competences))


class _Placing:
    """Puts findings where the author wrote what they are about."""

    def __init__(self, reading: Reading, file: str) -> None:
        self._places = reading.places
        self._file = Place(file)

    def audit(self, finding: Finding, variant: VariantId = BASE) -> Audit:
        place = self._places.get(f"{finding.space}:{finding.name}", self._file)
        message = message_of(finding.code).format(**finding.details)
        if variant != BASE:
            message = _("{message} (variante « {variant} »)").format(message=message, variant=variant)
        details = tuple((name, str(value)) for name, value in finding.details.items())
        diagnostic = Diagnostic(finding.code, severity_of(finding.code), place, message, details)
        return Audit(diagnostic, finding.about, finding.path)


def _sorted(audits: Iterator[Audit]) -> tuple[Audit, ...]:
    return tuple(sorted(audits, key=_weight))


def _weight(audit_: Audit) -> tuple[bool, int, str, Place]:
    each = audit_.diagnostic
    return each.severity is Severity.WARNING, GRAVITY.index(each.code[1]), each.code, each.place
