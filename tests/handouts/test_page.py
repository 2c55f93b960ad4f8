"""The name of the file of a page."""

import pytest

from entretien.handouts.page import NAME_LIMIT, Page


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Fiche de débriefing – Noa – Un essai", "Fiche de débriefing Noa Un essai.pdf"),
        ("../../etc/passwd", "etc passwd.pdf"),
        ('a<b>:"c"\\d|e?*', "a b c d e.pdf"),
    ],
)
def test_it_suits_every_system(title: str, name: str) -> None:
    assert Page(title, "fr", "").file_name(".pdf") == name


def test_it_is_not_too_long() -> None:
    assert len(Page("a" * 500, "fr", "").file_name(".pdf")) == NAME_LIMIT + len(".pdf")


def test_two_pages_of_one_title_may_be_told_apart() -> None:
    assert Page("Fiche", "fr", "").file_name(".html", "abc1") == "Fiche abc1.html"
