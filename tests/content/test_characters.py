"""Only UTF-8 is read, and nothing in it hides."""

import pytest

from entretien.content.characters import decoded, name_of
from entretien.content.codes import Code
from entretien.content.diagnostics import Place
from entretien.content.findings import Findings
from entretien.content.limits import FILE_LIMIT


def only(findings: Findings) -> tuple[Code, Place]:
    (found,) = findings.sorted()
    return found.code, found.place


@pytest.mark.parametrize(
    "data",
    [b"a: 1\nb: 2\n", b"\xef\xbb\xbfa: 1\nb: 2\n", b"a: 1\r\nb: 2\r\n", b"a: 1\rb: 2\r"],
    ids=["unix", "byte order mark", "windows", "old mac"],
)
def test_byte_order_mark_and_line_ends_do_not_change_the_text(data: bytes) -> None:
    assert decoded(data, "f", Findings()) == "a: 1\nb: 2\n"


def test_another_encoding_is_found_at_its_first_letter() -> None:
    findings = Findings()

    assert decoded("titre: un\nnom: Léa\n".encode("cp1252"), "f", findings) is None
    assert only(findings) == (Code.NOT_UTF8, Place("f", 2, 7))


@pytest.mark.parametrize(
    ("character", "name"),
    [
        ("\0", "U+0000 NUL"),
        ("\x1b", "U+001B"),
        ("\x85", "U+0085"),
        ("\u202e", "U+202E RIGHT-TO-LEFT OVERRIDE"),
        ("\u2066", "U+2066 LEFT-TO-RIGHT ISOLATE"),
        ("\u2028", "U+2028 LINE SEPARATOR"),
        ("\ufeff", "U+FEFF ZERO WIDTH NO-BREAK SPACE"),
    ],
)
def test_a_character_that_does_not_show_is_named_in_its_place(character: str, name: str) -> None:
    findings = Findings()

    assert decoded(f"titre: un\nnom: L{character}a\n".encode(), "f", findings) is None
    assert only(findings) == (Code.FORBIDDEN_CHARACTER, Place("f", 2, 7))
    assert name_of(character).startswith(name)
    assert name in findings.sorted()[0].message


@pytest.mark.parametrize("character", "éœ’«\u00a0\u202f😀👩\u200d🎓\t")
def test_what_french_and_people_write_is_welcome(character: str) -> None:
    assert decoded(character.encode(), "f", Findings()) == character


def test_a_file_too_large_is_refused_before_it_is_decoded() -> None:
    findings = Findings()

    assert decoded(b"\xff" * (FILE_LIMIT + 1), "f", findings) is None
    assert only(findings) == (Code.FILE_TOO_LARGE, Place("f"))
