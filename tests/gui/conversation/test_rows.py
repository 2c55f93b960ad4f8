"""Events told as rows, in beats: her face first."""

import pytest

from entretien.gui.conversation.rows import Beat, Row, RowKind, Telling
from entretien.kernel.ids import EndingId, ExchangeId, FactId, GaugeId, ObjectionId, ReplyId, SelectionId
from entretien.scenario.ending import EndingKind
from entretien.scenario.phases import PhaseName
from entretien.scenario.speech import Kind, Mood
from entretien.transcript.events import (
    ClientReacted,
    ClientSpoke,
    ConversationEnded,
    Event,
    FactRevealed,
    GaugeMoved,
    HeldBack,
    InterviewEnded,
    ObjectionRaised,
    OfferedItem,
    PhaseEntered,
    ReplyChosen,
    SelectionMade,
    SelectionOffered,
    TrainerRemarked,
)

TRAINING = Telling("Lina", training=True)
EXAM = Telling("Lina", training=False)

ASKED = ReplyChosen(ExchangeId("a"), ReplyId("r"), Kind.OPEN_QUESTION, "Et vos projets ?", "se pencher")
REACTED = ClientReacted(ReplyId("r"), 0, "Je pars.", Mood.HAPPY, "elle sourit")
SPOKE = ClientSpoke(ExchangeId("b"), "Et vous ?", Mood.WARY, "")


def rows(*events: Event, telling: Telling = TRAINING) -> list[Row]:
    return [row for beat in telling.beats(events) for row in beat.rows]


def test_a_turn_is_told_in_beats_that_each_begin_with_her_face() -> None:
    assert list(TRAINING.beats([ASKED, REACTED, SPOKE])) == [
        Beat(None, (Row(RowKind.LEARNER, "Et vos projets ?", "se pencher", "Vous"),)),
        Beat(Mood.HAPPY, (Row(RowKind.CLIENT, "Je pars.", "elle sourit", "Lina"),)),
        Beat(Mood.WARY, (Row(RowKind.CLIENT, "Et vous ?", "", "Lina"),)),
    ]


def test_a_face_may_change_without_a_word() -> None:
    silent = ClientReacted(ReplyId("r"), 0, "", Mood.SAD, "")
    assert list(TRAINING.beats([silent])) == [Beat(Mood.SAD, ())]


def test_nothing_to_tell_is_no_beat() -> None:
    assert (
        list(TRAINING.beats([GaugeMoved(GaugeId("trust"), 5, 6), InterviewEnded(EndingId("accord"))])) == []
    )


@pytest.mark.parametrize(
    ("event", "row"),
    [
        (PhaseEntered(PhaseName.DIAGNOSIS), Row(RowKind.PHASE, "Découverte")),
        (
            SelectionOffered(SelectionId("s"), "Que retenez-vous ?", (), 0, 1),
            Row(RowKind.PROMPT, "Que retenez-vous ?"),
        ),
        (
            ObjectionRaised(ObjectionId("o"), "La peur des frais", interruption=False),
            Row(RowKind.TURN, "Objection\u00a0: La peur des frais"),
        ),
        (
            ObjectionRaised(ObjectionId("o"), "Un collègue entre", interruption=True),
            Row(RowKind.TURN, "Interruption\u00a0: Un collègue entre"),
        ),
        (ObjectionRaised(ObjectionId("o"), "", interruption=False), Row(RowKind.TURN, "Objection")),
        (
            HeldBack(PhaseName.PROPOSAL),
            Row(RowKind.TURN, "Lina vous retient\u00a0: trop tôt pour «\u00a0Proposition\u00a0»"),
        ),
        (FactRevealed(FactId("f"), "Part à Montréal"), Row(RowKind.FACT, "Noté\u00a0: Part à Montréal")),
        (TrainerRemarked("r", "Bien ouvert."), Row(RowKind.REMARK, "Bien ouvert.")),
        (
            ConversationEnded(EndingId("accord"), EndingKind.AGREEMENT, "Elle signe.", Mood.HAPPY),
            Row(RowKind.ENDING, "Accord", "Elle signe."),
        ),
    ],
    ids=lambda value: type(value).__name__,
)
def test_each_event_has_its_row(event: Event, row: Row) -> None:
    assert rows(event) == [row]


def test_picks_are_listed() -> None:
    picked = SelectionMade(
        SelectionId("s"), (OfferedItem(ReplyId("a"), "L'âge"), OfferedItem(ReplyId("b"), "Le solde"))
    )
    assert rows(picked) == [Row(RowKind.LEARNER, "•\u00a0L'âge\n•\u00a0Le solde", "", "Vous")]
    assert rows(SelectionMade(SelectionId("s"), ())) == [Row(RowKind.LEARNER, "•\u00a0Rien", "", "Vous")]


def test_an_exam_keeps_remarks_and_facts_for_the_debrief() -> None:
    assert rows(TrainerRemarked("r", "Bien."), FactRevealed(FactId("f"), "Part"), telling=EXAM) == []


def test_a_row_is_read_aloud_with_who_says_it_and_what_is_done() -> None:
    assert Row(RowKind.CLIENT, "Oui.", "elle hésite", "Lina").spoken == "Lina\u00a0: Oui. (elle hésite)"
    assert Row(RowKind.LEARNER, "", "se lever", "Vous").spoken == "Vous\u00a0: (se lever)"
    assert Row(RowKind.PHASE, "Accueil").spoken == "Accueil"
