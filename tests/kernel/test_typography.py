"""French as it is set."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entretien.kernel.typography import NO_BREAK, typeset

FRENCH = st.text(alphabet=st.sampled_from("abÉM.«»\"'’`;:?!%€0123456789 \u00a0\u202f\n"), max_size=60)
SPACES = "[ \u00a0\u202f]"


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("Vous partez ? Oui ! Trois mois : Montréal ; puis Lyon.",
         "Vous partez~? Oui~! Trois mois~: Montréal~; puis Lyon."),
        ("Il dit « Combien ? » et s'en va", "Il dit «~Combien~?~» et s'en va"),
        ("«non»", "«~non~»"),
        ('Vous dites "sans frais" ?', "Vous dites «~sans frais~»~?"),
        ("22 950 € à 1,50 %", "22~950~€ à 1,50~%"),
        ("1 234 567 k€", "1~234~567~k€"),
        ("vers 10 h 30, 20 min, 12 km", "vers 10~h~30, 20~min, 12~km"),
        ("M. Garnier et Mme Roussel", "M.~Garnier et Mme~Roussel"),
        ("l'article L. 316-1, formulaire n° 3", "l'article L.~316-1, formulaire n°~3"),
        ("un compte\u202f?", "un compte~?"),
        ("un compte   ?!", "un compte~?!"),
    ],
)  # fmt: skip
def test_what_is_typed_plainly_is_read_without_a_break(typed: str, read: str) -> None:
    assert typeset(typed) == read.replace("~", NO_BREAK)


@pytest.mark.parametrize(
    "text",
    [
        "Rendez-vous à 12:30, tarif 3:1.",
        "https://exemple.fr/?q=1 et :8080",
        "En 2026 300 clients, au 06 12 34 56 78",
        "FR76 3000 4000 0312 3456",
        "Il en reste 3, mais Mme est sortie",
        "Elle en prend 2 s'il en reste",
        '`client : "Bonjour !"` ou\n```yaml\nsay: "Non ?"\n```',
        'un écran de 15" seulement',
        "**gras** _italique_ {livret_a.taux}",
    ],
)  # fmt: skip
def test_what_is_no_french_punctuation_stays_as_it_is(text: str) -> None:
    assert typeset(text) == text


@given(FRENCH)
def test_what_is_set_is_not_set_twice(text: str) -> None:
    assert typeset(typeset(text)) == typeset(text)


@given(FRENCH)
def test_only_spaces_change_and_straight_quotes(text: str) -> None:
    def letters(of: str) -> str:
        return re.sub(SPACES, "", of)

    if '"' not in text:
        assert letters(typeset(text)) == letters(text)


@given(FRENCH)
def test_no_line_begins_with_a_sign_that_ends_one(text: str) -> None:
    outside_code = re.sub(r"(?s)(`+).+?\1", "", typeset(text))

    assert not re.search(r"\S[ \u202f]+[;:?!](?=\s|$)", outside_code)
    assert not re.search(r"«[ \u202f](?=[^\s»])|(?<=[^\s«])[ \u202f]»", outside_code)


@given(st.integers(1_000, 999_999_999))
def test_an_amount_is_in_one_piece(amount: int) -> None:
    typed = f"{amount:,}".replace(",", " ")

    assert typeset(f"Il faut {typed} € en 10 ans.") == f"Il faut {typed} € en 10 ans.".replace(
        f"{typed} €", f"{typed} €".replace(" ", NO_BREAK)
    )
