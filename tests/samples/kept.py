"""What a history keeps, in a few words: Noa, her attempts and their turns."""

from datetime import UTC, datetime, timedelta

from entretien.content.sources import Sources
from entretien.history.mode import Mode
from entretien.history.records import AttemptHeader, Learner, Result, Turn
from entretien.history.store import HistoryStore
from entretien.kernel.ids import AttemptId, EndingId, LearnerId, ReplyId, ScenarioId, VariantId
from entretien.scenario.ending import EndingKind
from entretien.transcript.commands import Choose, Command, Start

NOON = datetime(2026, 3, 16, 12, 0, 0, 123456, tzinfo=UTC)
NOA = Learner(LearnerId("noa"), "Noa", NOON)
SOURCES = Sources("essai.yaml", (("essai.yaml", "format: 1"), ("personas/léa.yaml", "name: Léa")))


def header(name: str, learner: Learner = NOA, sources: Sources = SOURCES) -> AttemptHeader:
    """An attempt of that name, just begun."""
    return AttemptHeader(
        id=AttemptId(name),
        learner=learner.id,
        learner_name=learner.name,
        scenario=ScenarioId("essai"),
        title="Un essai",
        digest=sources.digest,
        variant=VariantId("pressee"),
        mode=Mode.TRAINING,
        started=NOON,
        turns=0,
    )


def turn(number: int, command: Command | None = None) -> Turn:
    """The turn of that number: a reply of the same number, unless told otherwise."""
    said = command or (Choose(ReplyId(f"r{number}")) if number else Start(VariantId("pressee"), 7))
    return Turn(number, said, NOON + timedelta(seconds=number), 1000 * number)


def result(mark: float | None = None) -> Result:
    """An agreement."""
    return Result(NOON + timedelta(minutes=9), EndingId("accord"), EndingKind.AGREEMENT, mark)


def fill(store: HistoryStore, name: str, turns: int = 3) -> AttemptId:
    """An attempt of Noa's with as many turns after the start; Noa is welcomed if she is not known."""
    if NOA.id not in {each.id for each in store.learners()}:
        store.add_learner(NOA)
    begun = header(name)
    store.begin(begun, turn(0), SOURCES)
    for number in range(1, turns + 1):
        store.record(begun.id, turn(number))
    return begun.id
