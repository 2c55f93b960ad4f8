"""The English catalogue is complete, and what is compiled is what is written."""

import re
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po

from entretien.content.catalogue import page
from entretien.content.codes import Code
from entretien.kernel.language import CATALOGUE, LANGUAGES, SOURCE_LANGUAGE
from entretien.kernel.paths import shipped

SOURCES = Path(__file__).parent.parent / "src"
KEYWORDS = {"_": None, "plural": (1, 2)}
TRANSLATIONS = [language for language in LANGUAGES if language != SOURCE_LANGUAGE]


def catalogue(language: str, domain: str = CATALOGUE) -> Catalog:
    with shipped("assets", "i18n", language, "LC_MESSAGES", f"{domain}.po").open("rb") as file:
        return read_po(file, locale=language)


@pytest.fixture(scope="module")
def sentences() -> set[str | tuple[str, ...]]:
    """Every sentence the program can say, as written in the sources."""
    found = extract_from_dir(str(SOURCES), keywords=KEYWORDS)
    in_code = {message for _file, _line, message, _comments, _context in found}
    return in_code | {page(code).message for code in Code}


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_every_sentence_is_translated(language: str, sentences: set[str | tuple[str, ...]]) -> None:
    translated = {message.id for message in catalogue(language) if not message.fuzzy and all(forms(message))}

    assert sorted(map(str, sentences - translated)) == []


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_no_translation_is_left_of_a_sentence_no_longer_said(
    language: str, sentences: set[str | tuple[str, ...]]
) -> None:
    assert [message.id for message in catalogue(language) if message.id and message.id not in sentences] == []


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_translations_keep_every_placeholder(language: str) -> None:
    wrong = [
        message.id
        for message in catalogue(language)
        if any(placeholders(said) != placeholders(translated) for said, translated in by_number(message))
    ]

    assert wrong == []


def by_number(message: Message) -> list[tuple[str, str]]:
    """The sentence and its translation; of a plural, for one, then for many: « une autre » needs none."""
    if isinstance(message.id, str):
        return [(message.id, str(message.string or ""))]
    return list(zip(message.id, message.string or (), strict=True))


def forms(message: Message) -> list[str]:
    """The sentence and its translation, in every plural form."""
    parts = (message.id, message.string or "")
    return [text for part in parts for text in ([part] if isinstance(part, str) else part)]


def placeholders(text: str) -> tuple[str, ...]:
    return tuple(sorted(set(re.findall(r"\{\w*[^{}]*\}", text))))


@pytest.mark.parametrize(
    ("language", "domain"), [*((each, CATALOGUE) for each in TRANSLATIONS), ("fr", "argparse")]
)
def test_the_compiled_catalogue_is_the_one_written(language: str, domain: str) -> None:
    with shipped("assets", "i18n", language, "LC_MESSAGES", f"{domain}.mo").open("rb") as file:
        compiled = read_mo(file)

    assert said(compiled) == said(catalogue(language, domain))


def said(catalogue_: Catalog) -> dict[str, list[str]]:
    """Each sentence with all its forms and translations."""
    return {forms(message)[0]: forms(message) for message in catalogue_ if message.id}
