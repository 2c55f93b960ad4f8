"""A year of two learners on three scenarios."""

from datetime import UTC, datetime, timedelta

import pytest

from entretien.history.mode import Mode
from entretien.history.records import AttemptHeader, Result
from entretien.kernel.ids import AttemptId, EndingId, LearnerId, ScenarioId, VariantId
from entretien.scenario.ending import EndingKind

TITLES = {"lina": "La colocation de Lina", "roussel": "Le coup de fil à Mme Roussel", "frais": "Les frais"}
NAMES = {"noa": "Noa", "ines": "Inès"}


def _header(
    name: str, days: int, learner: str, scenario: str, mark: float | None, ending: EndingKind | None
) -> AttemptHeader:
    started = datetime(2026, 3, 16, 9, 0, tzinfo=UTC) + timedelta(days=days)
    return AttemptHeader(
        id=AttemptId(name),
        learner=LearnerId(learner),
        learner_name=NAMES[learner],
        scenario=ScenarioId(scenario),
        title=TITLES[scenario],
        digest="d",
        variant=VariantId("pressee" if scenario == "frais" else ""),
        mode=Mode.EXAM if mark else Mode.TRAINING,
        started=started,
        turns=10 - days,
        result=Result(started, EndingId("fin"), ending, mark) if ending else None,
    )


@pytest.fixture
def headers() -> tuple[AttemptHeader, ...]:
    """Newest first, as the history gives them."""
    return (
        _header("under_way", 5, "noa", "lina", None, None),
        _header("escalated", 4, "ines", "frais", None, EndingKind.COMPLAINT_ESCALATED),
        _header("better", 3, "noa", "lina", 12.5, EndingKind.AGREEMENT),
        _header("roussel", 2, "ines", "roussel", 9.0, EndingKind.APPOINTMENT),
        _header("worse", 1, "noa", "lina", 8.0, EndingKind.WALK_OUT),
    )
