"""Templates: everything escaped, nothing reached but what was given, every mistake told in a sentence."""

from html import unescape
from pathlib import Path

import pytest

from entretien.handouts.templates import Templates
from entretien.handouts.typesetting import printed
from entretien.kernel.errors import UserError

HOSTILE = [
    '<img src="file:///etc/passwd">',
    "<script>alert(1)</script>",
    "{{ 7 * 7 }}",
    "{% include '/etc/passwd' %}",
    '" onmouseover="alert(1)',
    "&lt;déjà échappé&gt;",
]


def rendered(folder: Path, template: str, **values: object) -> str:
    (folder / "page.html").write_text(template, encoding="utf-8")
    return Templates(folder).render("page.html", values)


@pytest.mark.parametrize("text", HOSTILE)
def test_a_text_is_shown_letter_for_letter(tmp_path: Path, text: str) -> None:
    page = rendered(tmp_path, "<p>{{ text }}</p>", text=text)

    inside = page.removeprefix("<p>").removesuffix("</p>")
    assert not {"<", ">", '"'} & set(inside)
    assert unescape(inside) == printed(text)


def test_texts_are_printed_in_french(tmp_path: Path) -> None:
    assert rendered(tmp_path, "{{ text }}", text="L'avis ?") == "L’avis\u00a0?"


def test_a_number_is_left_as_it_is(tmp_path: Path) -> None:
    assert rendered(tmp_path, "{{ number }}", number=3) == "3"


@pytest.mark.parametrize(
    ("template", "line"),
    [
        ("un\n{% if %}\n", 2),
        ("un\n\n{{ rien }}\n", 3),
        ("un\n{{ text.rien }}\n", 2),
        ("{{ text + 1 }}", 1),
        ("un\ndeux\n{% include 'absent.html' %}", 0),
        ("{{ text.__class__.__mro__ }}", 1),
        ("{{ 'x'.__init__.__globals__ }}", 1),
        ("{% for each in range(10 ** 9) %}{% endfor %}", 1),
    ],
)
def test_a_mistake_is_told_with_its_line(tmp_path: Path, template: str, line: int) -> None:
    with pytest.raises(UserError) as refused:
        rendered(tmp_path, template, text="texte")

    assert "modèle" in refused.value.message
    assert not line or f"ligne {line}\u00a0:" in refused.value.message
    assert refused.value.remedy


def test_a_missing_template_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="ne se lit pas"):
        Templates(tmp_path).render("absent.html", {})


def test_a_template_changes_nothing_it_is_given(tmp_path: Path) -> None:
    values = ["a"]
    with pytest.raises(UserError):
        rendered(tmp_path, "{{ values.append('b') }}", values=values)
    assert values == ["a"]


def test_a_template_reaches_no_file_outside_its_folder(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("secret", encoding="utf-8")
    inside = tmp_path / "sheets"
    inside.mkdir()
    with pytest.raises(UserError):
        rendered(inside, "{% include '../secret' %}")
