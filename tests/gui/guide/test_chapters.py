"""The guide is complete in every language, leads nowhere outside, and names what there is."""

import re

import pytest

from entretien.application.library import FolderLibrary
from entretien.cli.main import build_parser
from entretien.competences.framework import Framework
from entretien.competences.reader import load
from entretien.gui.guide.chapters import MARKS, ORDER, SCENARIOS, Chapter, chapters
from entretien.gui.interview.sheet_buttons import SHORTCUTS
from entretien.gui.interview.side_panel import sheet_word
from entretien.gui.prepare.presenter import begin_word
from entretien.kernel.language import LANGUAGES, SOURCE_LANGUAGE, _, speak
from entretien.kernel.paths import shipped
from entretien.scenario.speech import Channel

LINK = re.compile(r"\[[^\]]*\]\(([^)]*)\)")
CODE = re.compile(r"`([^`]+)`")


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    speak(request.param)
    return str(request.param)


@pytest.fixture
def guide(language: str) -> tuple[Chapter, ...]:
    return chapters()


@pytest.fixture(scope="module")
def framework() -> Framework:
    return load()


def whole(guide: tuple[Chapter, ...]) -> str:
    return "\n".join(chapter.text for chapter in guide)


def test_every_chapter_is_there_with_its_title(guide: tuple[Chapter, ...]) -> None:
    assert tuple(chapter.name for chapter in guide) == ORDER
    for chapter in guide:
        assert chapter.text.startswith(f"# {chapter.title}\n\n")
        assert chapter.text.count("\n# ") == 0


def test_links_lead_to_other_chapters(guide: tuple[Chapter, ...]) -> None:
    assert set(LINK.findall(whole(guide))) <= set(ORDER)


@pytest.mark.parametrize("outside", ["://", "![", "</", "<br", "www."])
def test_nothing_comes_from_outside(guide: tuple[Chapter, ...], outside: str) -> None:
    assert outside not in whole(guide)


def test_every_language_says_the_same_things_in_the_same_order(guide: tuple[Chapter, ...]) -> None:
    speak(SOURCE_LANGUAGE)
    for chapter, french in zip(guide, chapters(), strict=True):
        assert shape(chapter) == shape(french)


def shape(chapter: Chapter) -> list[str]:
    """How each line begins, and where its links lead."""
    lines = (line for line in chapter.text.splitlines() if line)
    return [
        " ".join((*re.findall(r"^#+|^-|^\d+\.", line), f"{line.count('**')}", *LINK.findall(line)))
        for line in lines
    ]


def test_it_names_buttons_and_keys_that_exist(guide: tuple[Chapter, ...]) -> None:
    text = whole(guide)
    for name in ("Entretiens", "Historique", "Réglages", "Entraînement", "Examen", "Mettre fin"):
        assert f"**{_(name)}**" in text
    assert f"**{begin_word(Channel.BRANCH)}**" in text
    for sheet, keys in SHORTCUTS.items():
        assert sheet_word(sheet)
        assert f"**{keys}**" in text


def test_it_names_commands_that_exist(guide: tuple[Chapter, ...]) -> None:
    named = {code.split()[1] for code in CODE.findall(whole(guide)) if code.startswith("entretien ")}
    assert named
    assert named <= set(build_parser().format_help().split())


def test_it_gives_the_levels_and_caps_of_the_framework(
    guide: tuple[Chapter, ...], framework: Framework
) -> None:
    text = next(chapter.text for chapter in guide if chapter.name == MARKS)
    for level in framework.levels[1:]:
        assert re.search(rf"\*\*{level.id}\*\*.*{level.threshold:.0f}\s%", text)
    assert f"**{framework.not_assessed.id}**" in text
    caps = {fault.cap for fault in framework.faults if fault.cap is not None}
    assert all(re.search(rf"\b{cap}\b", text) for cap in caps)


def test_it_presents_every_shipped_scenario_by_level(
    guide: tuple[Chapter, ...], framework: Framework
) -> None:
    page = next(chapter.text for chapter in guide if chapter.name == SCENARIOS)
    named = [
        (level, title)
        for level, part in enumerate(page.split("\n## ")[1:], start=1)
        for title in re.findall(r"^- \*\*(.+?)\*\*", part, re.MULTILINE)
    ]
    library = FolderLibrary([shipped("scenarios")], lambda: framework)

    assert sorted(named) == sorted((card.level, card.title) for card in library.cards())
