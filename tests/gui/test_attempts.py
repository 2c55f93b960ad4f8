"""How an attempt is told wherever one is shown."""

from dataclasses import replace
from datetime import UTC, datetime

from entretien.gui.attempts import mode_word, moment, origin, outcome, practice_word, variant_word
from entretien.history.mode import Mode
from entretien.history.records import AttemptHeader, Origin, Result
from entretien.kernel.ids import AttemptId, EndingId, LearnerId, ScenarioId, VariantId
from entretien.scenario.ending import EndingKind

HEADER = AttemptHeader(
    id=AttemptId("a"),
    learner=LearnerId("noa"),
    learner_name="Noa",
    scenario=ScenarioId("essai"),
    title="Un essai",
    digest="d",
    variant=VariantId(""),
    mode=Mode.EXAM,
    started=datetime(2026, 3, 16, 9, 5, tzinfo=UTC),
    turns=3,
)


def test_a_moment_is_read_at_the_hour_of_this_place() -> None:
    here = datetime(2026, 3, 16, 9, 5).astimezone()
    assert moment(here.astimezone(UTC)) == "16/03/2026 09:05"


def test_a_mode_and_a_variant_are_words() -> None:
    assert mode_word(Mode.EXAM) == "Examen"
    assert variant_word(VariantId("")) == "Ordinaire"
    assert variant_word(VariantId("fin_de_nuit")) == "Fin de nuit"


def test_an_attempt_without_a_result_is_under_way() -> None:
    assert outcome(HEADER) == "En cours"
    ended = Result(HEADER.started, EndingId("parti"), EndingKind.WALK_OUT, None)
    assert outcome(replace(HEADER, result=ended)) == "Départ du client"


def test_a_branch_says_that_it_is_one() -> None:
    assert practice_word(HEADER) == "Examen"
    branch = replace(HEADER, mode=Mode.TRAINING, parent=AttemptId("b"))
    assert practice_word(branch) == "Entraînement · et si…"


def test_an_attempt_from_elsewhere_says_so_and_whether_it_was_changed_on_the_way() -> None:
    assert origin(HEADER) == ""
    assert origin(replace(HEADER, origin=Origin(HEADER.started))) == "importé"
    assert origin(replace(HEADER, origin=Origin(HEADER.started, 3))) == "importé, chaîne rompue au tour 3"
