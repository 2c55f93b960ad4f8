"""A sitting conducted without a window."""

import subprocess
import sys
from collections.abc import Callable

import pytest

from entretien.application.playing import Sitting
from entretien.gui.conversation.offers import Closing, Picking, Replies
from entretien.gui.conversation.readings import Reading
from entretien.gui.conversation.rows import Row, RowKind
from entretien.gui.interview.presenter import InterviewPresenter, Progress
from entretien.history.mode import Mode
from entretien.interview.engine import RefusedError
from entretien.kernel.errors import UserError
from entretien.kernel.ids import GaugeId, ReplyId
from entretien.scenario.gauges import TENSION, TRUST, Gauge
from entretien.scenario.phases import PhaseName
from entretien.scenario.scenario import Gate, Scenario
from entretien.scenario.speech import Mood
from samples.building import (
    desk,
    exchange,
    gauges,
    item,
    objection,
    phase,
    reaction,
    reply,
    selection,
)
from samples.building import scenario as built
from samples.clock import StoppedClock
from samples.full_disk import FullDiskHistory

Begin = Callable[..., Sitting]

SOLDE = (ReplyId("solde"),)


@pytest.fixture
def presenter(begin: Begin) -> InterviewPresenter:
    return InterviewPresenter(begin())


@pytest.fixture
def exam(begin: Begin) -> InterviewPresenter:
    return InterviewPresenter(begin(Mode.EXAM))


def welcomed(presenter: InterviewPresenter) -> InterviewPresenter:
    presenter.select(SOLDE)
    presenter.choose(ReplyId("se_presenter"))
    return presenter


def kinds(presenter: InterviewPresenter) -> list[RowKind]:
    return [row.kind for row in presenter.rows]


class TestWhatIsShown:
    def test_one_prepares_before_she_comes_in(self, presenter: InterviewPresenter) -> None:
        assert kinds(presenter) == [RowKind.PHASE, RowKind.PROMPT]
        assert isinstance(presenter.offering, Picking)
        assert presenter.mood is None

    def test_then_she_speaks(self, presenter: InterviewPresenter) -> None:
        beats = presenter.select(SOLDE)
        assert [beat.mood for beat in beats] == [None, Mood.HESITANT]
        assert presenter.rows[-1] == Row(
            RowKind.CLIENT, "Bonjour, j'ai rendez-vous à dix heures.", "elle reste debout", "Alix"
        )
        assert presenter.mood is Mood.HESITANT
        assert isinstance(presenter.offering, Replies)

    def test_beats_hold_exactly_the_new_rows(self, presenter: InterviewPresenter) -> None:
        before = presenter.rows
        told = [row for beat in presenter.select(SOLDE) for row in beat.rows]
        assert presenter.rows == (*before, *told)

    def test_training_shows_the_remark_at_once(self, presenter: InterviewPresenter) -> None:
        assert RowKind.REMARK in kinds(welcomed(presenter))

    def test_an_exam_shows_neither_remark_nor_gauge_nor_closed_reply(self, exam: InterviewPresenter) -> None:
        offering = welcomed(exam).offering
        assert isinstance(offering, Replies)
        assert [card.id for card in offering.cards] == ["projets", "revenus", "conclure"]
        assert RowKind.REMARK not in kinds(exam)
        assert exam.readings == ()

    def test_training_shows_closed_replies_with_their_reason(self, presenter: InterviewPresenter) -> None:
        offering = welcomed(presenter).offering
        assert isinstance(offering, Replies)
        closed = offering.cards[-1]
        assert (closed.id, closed.number) == ("confidence", 0)
        assert closed.closed == "Elle ne vous connaît pas encore assez."

    def test_gauges_tell_what_the_last_answer_did(self, presenter: InterviewPresenter) -> None:
        assert welcomed(presenter).readings == (
            Reading("Confiance", 6, 0, 10, 1),
            Reading("Tension", 0, 0, 10, 0, alarming=True),
            Reading("Intérêt", 5, 0, 10, 0),
        )
        presenter.choose(ReplyId("revenus"))
        assert [reading.change for reading in presenter.readings] == [0, 0, 0]

    def test_declared_gauges_are_shown_and_flags_are_not(self, begin: Begin) -> None:
        patience = Gauge(GaugeId("patience"), 0, 5, 4, "Patience")
        played = built(
            phase(PhaseName.GREETING, exchange("a", reply("fin", "end:accord"))),
            gauges=(*gauges(piece_vue=0), patience),
        )
        readings = InterviewPresenter(begin(scenario=played)).readings
        assert [reading.label for reading in readings] == ["Confiance", "Tension", "Intérêt", "Patience"]
        assert readings[-1] == Reading("Patience", 4, 0, 5, 0)

    def test_steps_follow_the_phases(self, presenter: InterviewPresenter) -> None:
        assert [(step.label, step.progress) for step in welcomed(presenter).steps] == [
            ("Préparation", Progress.DONE),
            ("Accueil", Progress.DONE),
            ("Découverte", Progress.CURRENT),
        ]

    def test_a_phase_left_for_good_ahead_stays_ahead(self, presenter: InterviewPresenter) -> None:
        presenter.select(SOLDE)
        presenter.abandon()
        assert [step.progress for step in presenter.steps] == [Progress.DONE, Progress.DONE, Progress.AHEAD]

    def test_time_is_told_in_minutes_and_seconds(
        self, presenter: InterviewPresenter, clock: StoppedClock
    ) -> None:
        assert presenter.elapsed == "00:00"
        clock.passed += 372_900
        assert presenter.elapsed == "06:12"
        clock.passed += 3_600_000
        assert presenter.elapsed == "66:12"


class TestTurns:
    @pytest.fixture
    def played(self) -> Scenario:
        """An objection, an interruption, a phase that waits for trust, a desk at the end."""
        asking = exchange(
            "demander",
            reply(
                "insister",
                "demander",
                effects=((TENSION, 4),),
                again=True,
                reactions=(reaction(mood=Mood.ANNOYED),),
            ),
            reply("proposer", "offrir"),
            reply("finir", "end:accord"),
        )
        return built(
            phase(PhaseName.DIAGNOSIS, asking),
            phase(
                PhaseName.PROPOSAL,
                exchange("offrir", reply("signer", "end:accord")),
                requires=Gate("trust >= 9", asking.id),
            ),
            phase(PhaseName.OBJECTIONS, exchange("frais", reply("rassurer", "back"))),
            desk(PhaseName.FOLLOW_UP, selection("suite", item("compte_rendu"))),
            objections=(
                objection("frais", "frais", PhaseName.DIAGNOSIS, when="tension >= 4", label="Les frais"),
            ),
        )

    def test_an_objection_is_announced(self, begin: Begin, played: Scenario) -> None:
        presenter = InterviewPresenter(begin(scenario=played))
        presenter.choose(ReplyId("insister"))
        assert Row(RowKind.TURN, "Objection\u00a0: Les frais") in presenter.rows
        assert presenter.phase is PhaseName.OBJECTIONS

    def test_she_may_hold_one_back(self, begin: Begin, played: Scenario) -> None:
        presenter = InterviewPresenter(begin(scenario=played))
        presenter.choose(ReplyId("proposer"))
        assert presenter.rows[-1].text == "Alix vous retient\u00a0: trop tôt pour «\u00a0Proposition\u00a0»"
        assert presenter.phase is PhaseName.DIAGNOSIS

    def test_the_desk_is_empty_once_she_left(self, begin: Begin, played: Scenario) -> None:
        presenter = InterviewPresenter(begin(scenario=played))
        presenter.choose(ReplyId("finir"))
        assert presenter.phase is PhaseName.FOLLOW_UP
        assert presenter.mood is None
        assert isinstance(presenter.offering, Picking)

    def test_the_ending_is_told_again_when_a_desk_came_after_it(self, begin: Begin, played: Scenario) -> None:
        presenter = InterviewPresenter(begin(scenario=played))
        presenter.choose(ReplyId("finir"))
        presenter.select((ReplyId("compte_rendu"),))
        assert presenter.over
        closing = presenter.offering
        assert isinstance(closing, Closing)
        assert (closing.title, closing.text) == ("Accord", "Fin\u00a0: accord.")


class TestAnswering:
    def test_a_key_stands_for_an_open_reply(self, presenter: InterviewPresenter) -> None:
        assert presenter.reply_numbered(1) is None, "a list is shown"
        welcomed(presenter)
        assert [presenter.reply_numbered(number) for number in range(5)] == [
            None, "projets", "revenus", "conclure", None,
        ]  # fmt: skip

    def test_a_used_reply_closes(self, presenter: InterviewPresenter) -> None:
        welcomed(presenter).choose(ReplyId("projets"))
        assert presenter.reply_numbered(1) == "revenus"
        with pytest.raises(RefusedError):
            presenter.choose(ReplyId("projets"))

    def test_the_end_is_told_once(self, presenter: InterviewPresenter) -> None:
        welcomed(presenter).choose(ReplyId("conclure"))
        assert presenter.over
        assert presenter.rows[-1] == Row(RowKind.ENDING, "Accord", "Fin\u00a0: accord.")
        closing = presenter.offering
        assert isinstance(closing, Closing)
        assert (closing.title, closing.text) == ("Accord", "")

    def test_one_may_put_an_end_to_it(self, presenter: InterviewPresenter) -> None:
        presenter.select(SOLDE)
        presenter.abandon()
        assert presenter.over
        assert presenter.rows[-1].text == "Entretien abandonné"

    def test_undo_takes_back_one_answer(self, presenter: InterviewPresenter) -> None:
        presenter.select(SOLDE)
        before = (presenter.rows, presenter.mood, presenter.steps, presenter.readings, presenter.offering)
        presenter.choose(ReplyId("se_presenter"))
        presenter.undo()
        assert (
            presenter.rows,
            presenter.mood,
            presenter.steps,
            presenter.readings,
            presenter.offering,
        ) == before

    def test_undo_is_for_training_and_for_something_said(
        self, presenter: InterviewPresenter, exam: InterviewPresenter
    ) -> None:
        at_first = presenter.may_undo
        presenter.select(SOLDE)
        exam.select(SOLDE)
        assert (at_first, presenter.may_undo, exam.may_undo) == (False, True, False)
        with pytest.raises(RefusedError):
            exam.undo()

    def test_what_cannot_be_kept_was_not_said(
        self, presenter: InterviewPresenter, store: FullDiskHistory
    ) -> None:
        presenter.select(SOLDE)
        before = (presenter.rows, presenter.offering, presenter.mood)
        store.full = True
        with pytest.raises(UserError, match="plein"):
            presenter.choose(ReplyId("se_presenter"))
        with pytest.raises(UserError, match="plein"):
            presenter.undo()
        assert (presenter.rows, presenter.offering, presenter.mood) == before
        store.full = False
        presenter.choose(ReplyId("se_presenter"))
        assert presenter.rows[: len(before[0])] == before[0]


def test_a_sitting_taken_up_again_shows_the_same(
    begin: Begin, store: FullDiskHistory, clock: StoppedClock, scenario: Scenario
) -> None:
    first = welcomed(InterviewPresenter(begin()))
    attempt = store.attempt(store.attempts()[0].id)
    again = InterviewPresenter(Sitting(store, clock, scenario, attempt))
    assert again.rows == first.rows
    assert again.offering == first.offering
    assert (again.mood, again.steps, again.readings) == (first.mood, first.steps, first.readings)


def test_tension_is_the_gauge_that_alarms(presenter: InterviewPresenter) -> None:
    assert [reading.label for reading in presenter.readings if reading.alarming] == ["Tension"]
    assert TRUST != TENSION


def test_the_presenter_needs_no_window() -> None:
    code = (
        "import sys, entretien.gui.interview.presenter\n"
        "assert not [name for name in sys.modules if name.startswith('PySide6')]"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
