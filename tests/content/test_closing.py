"""A scenario that was read is closed: defaults are filled in, nothing is left to look up."""

from collections.abc import Callable

from entretien.content.catalogue import page
from entretien.content.reading import Reading
from entretien.scenario.ending import ABANDON, EndingKind
from entretien.scenario.gauges import Gauge
from entretien.scenario.phases import PhaseName, default_plan
from entretien.scenario.scenario import Scenario

Read = Callable[..., Reading]

WITH_EFFECTS = """\
variants:
  pressee:
    label: Pressée
    lines: {arrivee: {say: Vite., effects: {patience: -1, vue: true}}}
gauges:
  patience: {label: Patience, minimum: 1, maximum: 4}
flags:
  vue: Une pièce a été vue
"""


def scenario(reading: Reading) -> Scenario:
    assert reading.scenario is not None, reading.diagnostics
    return reading.scenario


def test_standard_gauges_start_where_the_persona_says(read: Read) -> None:
    gauges = scenario(read("gauges: {trust: 2}\n", "personas/lea_martin.yaml")).gauges

    assert [(gauge.id, gauge.start) for gauge in gauges] == [("trust", 2), ("tension", 0), ("interest", 5)]


def test_gauges_and_flags_of_the_author_come_after_them(read: Read) -> None:
    patience, flag = scenario(read(WITH_EFFECTS)).gauges[3:]

    assert patience == Gauge(patience.id, 1, 4, 1, "Patience")
    assert flag == Gauge(flag.id, 0, 1, 0, "Une pièce a été vue")


def test_without_a_plan_the_default_one_holds(read: Read) -> None:
    assert scenario(read("title: Un exemple\n")).plan == default_plan()


def test_a_plan_narrows_only_the_phases_it_names(read: Read) -> None:
    plan = scenario(read("plan: {closing: [leave_taking]}\n")).plan

    assert set(default_plan()) - set(plan) == {
        (PhaseName.CLOSING, PhaseName.OBJECTIONS),
        (PhaseName.CLOSING, PhaseName.COMPLAINT),
    }


def test_replies_are_shuffled_unless_said_otherwise(read: Read) -> None:
    assert scenario(read("title: Un exemple\n")).randomise
    assert not scenario(read("randomise: non\n")).randomise


def test_an_ending_that_always_exists_may_be_given_a_text(read: Read) -> None:
    endings = "endings: {accord: {kind: agreement}, abandon: {text: Vous partez.}}\n"
    abandon = scenario(read(endings)).endings[1]

    assert (abandon.id, abandon.kind, abandon.text) == (ABANDON.id, EndingKind.ABANDON, "Vous partez.")


def test_without_a_maximum_a_whole_selection_may_be_picked(read: Read) -> None:
    example = next(each for each in page("E511").examples if not each.faulty)
    selections = scenario(read(example.text.replace("        maximum: 2\n", ""))).selections(
        PhaseName.PREPARATION
    )

    assert [(each.minimum, each.maximum) for each in selections] == [(1, 2)]
