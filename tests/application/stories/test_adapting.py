"""Any story makes a legal, unfinished scenario that plays, and nothing of it is lost."""

from pathlib import Path
from typing import Final

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from entretien.application.golden import GoldenPlay, conduct
from entretien.application.stories.adapting import Adapted, Needed, adapted
from entretien.application.stories.comments import told
from entretien.competences.reader import load
from entretien.content.diagnostics import Severity
from entretien.content.reading import Reading, read_draft
from entretien.foreign.story import Link, Lost, Note, Passage, Story
from entretien.foreign.twee import read_twee
from entretien.interview.engine import start
from entretien.kernel.ids import BankId, FiguresId, ReplyId, ScenarioId
from entretien.scenario.scenario import Scenario
from entretien.scenario.variants import BASE
from entretien.transcript.commands import Choose, Start
from samples.files import write_scenarios
from samples.stories import TWEE

FRAMEWORK = load()
NEEDED = Needed(ScenarioId("histoire"), FiguresId("2026-03-16"), BankId("littoral"))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_scenarios(tmp_path_factory.mktemp("stories")).parent


def made(story: Story) -> Adapted:
    return adapted(story, NEEDED, FRAMEWORK)


def read(made_: Adapted, folder: Path) -> Reading:
    return read_draft(folder / "histoire.yaml", {"histoire.yaml": made_.text}, FRAMEWORK)


def playable(story: Story, folder: Path) -> Scenario:
    """The scenario of a story: without a mistake, and not finished."""
    reading = read(made(story), folder)
    assert [each for each in reading.diagnostics if each.severity is Severity.ERROR] == []
    assert reading.scenario is not None
    assert reading.unfinished
    return reading.scenario


def conducted(scenario: Scenario, *replies: str) -> GoldenPlay:
    return conduct(scenario, BASE, tuple(Choose(ReplyId(each)) for each in replies))


def test_a_story_plays_from_its_start_to_its_end(folder: Path) -> None:
    scenario = playable(read_twee(TWEE, ()), folder)

    assert conducted(scenario, "arrivee_1", "recit_1").ending == "fin_refus"


def test_what_has_no_equivalent_stands_above_its_exchange(folder: Path) -> None:
    text = made(read_twee(TWEE, ())).text

    lines = [line.strip() for line in text.splitlines()]
    at = lines.index("arrivee:")
    assert (
        lines[at - 1]
        == "# variable, condition ou commande, «\u00a0Arrivée\u00a0»\u00a0: <<set $confiance to 5>>"
    )
    assert lines[0].startswith("# Importé")


def test_a_long_passage_is_told_in_several_breaths(folder: Path) -> None:
    words = " ".join(f"mot{number}" for number in range(1_000))
    scenario = playable(Story("T", "Twee", "a", {"a": Passage("a", words)}), folder)

    told_ = [exchange.client[0].say for _phase, exchange in scenario.exchanges()]
    assert " ".join(told_) == words
    assert all(len(each) <= 1_200 for each in told_)


def test_a_passage_that_is_not_there_is_to_be_written(folder: Path) -> None:
    story = Story("T", "Twee", "a", {"a": Passage("a", "Bonjour.", (Link("Oui", "Ailleurs"),))})

    assert "Ailleurs" in made(story).text
    assert [each.lost for each in made(story).notes] == [Lost.TARGET]
    assert len(list(playable(story, folder).exchanges())) == 2


def test_passages_that_nothing_reaches_can_be_played(folder: Path) -> None:
    passages = {
        name: Passage(name, f"Ici {name}.", (Link("Suite", to),)) for name, to in ("ab", "ba", "cd", "dc")
    }
    scenario = playable(Story("T", "Twee", "a", passages), folder)

    assert "Ici d." in conducted(scenario, "a_rattacher_0", "a_rattacher_1", "c_1").text


def test_a_choice_and_its_remark_come_along(folder: Path) -> None:
    links = (Link("Asseyez-vous ?", "", "Bien."), Link("", "a"))
    scenario = playable(Story("T", "H5P", "a", {"a": Passage("a", "", links)}, {"": "Fin."}), folder)

    [(_phase, exchange)] = scenario.exchanges()
    assert [(each.kind.value, each.feedback) for each in exchange.replies] == [
        ("open_question", "Bien."),
        ("information", ""),
    ]
    assert [each.text for each in scenario.endings] == ["Fin."]


def test_thousands_of_passages_to_write_are_no_mistake(folder: Path) -> None:
    passages = {str(rank): Passage("même nom", "") for rank in range(1_000)}
    assert len(list(playable(Story("T", "Twee", "0", passages), folder).exchanges())) == 1_001


TEXTS: Final = st.one_of(
    st.text(max_size=30),
    st.sampled_from(
        [
            "",
            " ",
            "{",
            "}}",
            "{livret_a.taux}",
            "à écrire",
            "- a: b",
            "#",
            '"',
            "'",
            "\\",
            "null",
            "back",
            "import",
        ]
    ),
    st.sampled_from(
        [
            "x" * 3_000,
            "mot " * 1_500,
            "{" * 2_000,
            "\u00a0",
            "é\u0301",
            "🙂",
            "\ud800",
            "a\nb: c\n- d",
            "\x85",
        ]
    ),
)
KEYS: Final = st.sampled_from(["a", "b", "c", "d", "e", "-1", "-2", "absent", ""])


@st.composite
def stories(draw: st.DrawFn) -> Story:
    """Cycles, lone passages, missing targets, same names, nothing to say, too much to say."""
    keys = draw(st.lists(KEYS, min_size=1, max_size=6, unique=True))
    links = st.lists(st.builds(Link, TEXTS, KEYS, TEXTS), max_size=3).map(tuple)
    passages = {key: draw(st.builds(Passage, TEXTS, TEXTS, links, KEYS)) for key in keys}
    endings = draw(st.dictionaries(st.sampled_from(["-1", "-2"]), TEXTS, max_size=2))
    notes = draw(st.lists(st.builds(Note, st.sampled_from(Lost), TEXTS, TEXTS), max_size=3).map(tuple))
    start_ = draw(st.sampled_from(keys))
    return Story(draw(TEXTS), "Twee", start_, passages, endings, notes)


@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture], deadline=None)
@given(stories())
def test_any_story_makes_a_scenario_without_a_mistake(folder: Path, story: Story) -> None:
    scenario = playable(story, folder)
    _interview, events = start(scenario, Start())
    assert events
    for line in (told(each) for each in made(story).notes):
        assert line
