"""Kinds of questions."""

from entretien.debrief.questions import USES, QuestionUse, questions
from entretien.scenario.phases import PhaseName
from entretien.scenario.speech import Kind
from samples.building import exchange, phase, reply, scenario
from samples.debriefed import debriefed


def test_questions_are_counted_by_what_they_do() -> None:
    played = scenario(
        phase(
            PhaseName.DIAGNOSIS,
            exchange(
                "sujets",
                reply("un", kind=Kind.OPEN_QUESTION),
                reply("deux", kind=Kind.OPEN_QUESTION),
                reply("trois", kind=Kind.HYPOTHETICAL_QUESTION),
                reply("quatre", kind=Kind.LEADING_QUESTION),
                reply("fin", "end:accord", kind=Kind.FAREWELL),
                hub=True,
            ),
        )
    )
    counts = {each.use: each for each in questions(debriefed(played, "un,deux,trois,quatre,fin"))}
    assert counts[QuestionUse.OPENS].kinds == ((Kind.OPEN_QUESTION, 2), (Kind.HYPOTHETICAL_QUESTION, 1))
    assert counts[QuestionUse.AVOID].count == 1
    assert counts[QuestionUse.NARROWS].count == 0


def test_every_kind_that_is_a_question_by_name_has_a_use() -> None:
    assert {kind for kind in Kind if kind.endswith("_question")} <= USES.keys()
