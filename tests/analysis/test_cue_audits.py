"""What is said of replies that can be guessed."""

from entretien.analysis.cue_audits import audit_cues, habit_word
from entretien.analysis.cues import Bot, Cues, Guess
from entretien.analysis.policies import Policy
from entretien.content.codes import Code
from entretien.kernel.ids import ExchangeId

A, B = ExchangeId("a"), ExchangeId("b")
LUCK = Guess(2, 6, 0.6, (A,))
SOUND = Cues(6, 20.0, (Bot(Policy.LONGEST, 39.0, (A,)),), LUCK, (LUCK, LUCK), 1.1, ())


def cues(**changes: object) -> Cues:
    fields = {name: getattr(SOUND, name) for name in Cues.__slots__} | changes
    return Cues(**fields)


def test_what_luck_explains_is_not_told() -> None:
    assert list(audit_cues(SOUND)) == []


def test_a_bot_that_goes_too_far_names_its_habit_and_the_decisions_to_rewrite() -> None:
    (finding,) = audit_cues(cues(bots=(Bot(Policy.POLITE, 41.0, (B, A)),)))

    assert (finding.code, finding.name) == (Code.GUESSED_BY_A_BOT, "b")
    assert finding.details["habit"] == habit_word(Policy.POLITE)
    assert (finding.details["mark"], finding.details["random"]) == ("41", "20")
    assert finding.about == (B, A)


def test_a_bot_whose_choices_no_decision_explains_is_told_of_the_whole_scenario() -> None:
    (finding,) = audit_cues(cues(bots=(Bot(Policy.SHORTEST, 90.0, ()),)))

    assert finding.space is None


def test_figures_are_written_as_a_french_reader_expects_them() -> None:
    guess = Guess(6, 6, 0.0313, (A, B))
    certain = Guess(6, 6, 0.00001, (A, B))

    (longest,) = audit_cues(cues(longest=guess))
    (position,) = audit_cues(cues(positions=(LUCK, certain)))

    assert (longest.code, longest.details["probability"]) == (Code.BEST_IS_LONGEST, "0,031")
    assert (position.code, position.details["position"]) == (Code.BEST_AT_POSITION, "2")
    assert position.details["probability"] == "< 0,001"


def test_too_long_on_the_whole_names_the_longest_first() -> None:
    (finding,) = audit_cues(cues(ratio=1.456, long_decisions=(B, A)))

    assert (finding.code, finding.details["ratio"]) == (Code.BEST_IS_LONGER, "1,46")
    assert finding.details["decisions"] == "b, a"


def test_with_two_decisions_nothing_can_be_said() -> None:
    few = cues(decisions=2, ratio=2.0, bots=(Bot(Policy.LONGEST, 100.0, (A, B)),))

    assert list(audit_cues(few)) == []
