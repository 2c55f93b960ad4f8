"""What may be written where the cursor is: `¦` is the cursor."""

from collections.abc import Sequence

import pytest

from entretien.application.authoring.completing.choices import QUOTED, complete
from entretien.content.names import Space

NAMES: dict[str, Sequence[str]] = {
    Space.EXCHANGE: ("arrivee", "besoins"),
    Space.ENDING: ("accord", "refus"),
    Space.FACT: ("voyage",),
    Space.GAUGE: ("trust", "tension"),
    Space.FLAG: ("piece_vue",),
    Space.COMPETENCE: ("C1", "C2"),
    "personas": ("lea", "lina"),
    QUOTED: ("livret.taux", "livret.plafond"),
}

HEAD = """\
title: Un
phases:
  greeting:
    exchanges:
      arrivee:
        client: "Bonjour."
        replies:
          - id: un
            kind: silence
            """


def known(of: Space | str) -> Sequence[str]:
    return NAMES.get(of, ())


def offered(text: str, file: str = "exemple.yaml") -> list[str]:
    completion = complete(file, text.replace("¦", ""), text.index("¦"), known)
    return [choice.text for choice in completion.choices] if completion else []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("fo¦", ["format: "]),
        ("channel: ¦", ["branch", "phone", "video"]),
        ("persona: l¦", ["lea", "lina"]),
        ("randomise: ¦", ["oui", "non"]),
        ("phases:\n  gr¦", ["greeting: "]),
        ("assesses: {C1: 1, ¦", ["C2: "]),
        (HEAD + "reac¦", ["reaction: "]),
        (HEAD + "next: ¦", ["arrivee", "besoins", "end:accord", "end:refus", "back"]),
        (HEAD + "next: end:¦", ["accord", "refus"]),
        (HEAD + "next: be¦", ["besoins"]),
        (HEAD + "reaction: {reveals: [¦", ["voyage"]),
        (HEAD + "when: t¦", ["trust", "tension", "turns"]),
        (HEAD + "when: trust >= 3 and kn¦", ["known("]),
        (HEAD + "when: trust >= 3 and known(¦", ["voyage"]),
        (HEAD + "evidence: {¦", ["C1: ", "C2: "]),
        (HEAD + 'say: "Le taux de {livret.t¦', ["livret.taux}"]),
        (HEAD + 'say: "Le taux¦', []),
        (HEAD + "kind: op¦", ["open_question"]),
    ],
)
def test_what_may_be_written_is_offered(text: str, expected: list[str]) -> None:
    assert offered(text) == expected


def test_a_key_is_told_what_it_is_for_and_not_offered_twice() -> None:
    completion = complete("exemple.yaml", "minutes: 3\n", len("minutes: 3\n"), known)
    assert completion is not None
    assert "minutes: " not in [choice.text for choice in completion.choices]
    assert all(choice.about for choice in completion.choices)


def test_other_files_have_their_own_keys() -> None:
    assert "portrait:" in offered("¦", "personas/lea.yaml")


def test_what_is_written_whole_is_not_offered() -> None:
    assert offered("channel: branch¦") == []
