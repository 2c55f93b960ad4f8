"""What may be chosen of a portrait, and the portrait each choice makes. No Qt here."""

from collections.abc import Iterator, Mapping
from dataclasses import asdict, fields
from enum import StrEnum

from entretien.scenario.portrait import (
    Beard,
    Clothes,
    ClothesColour,
    Glasses,
    Hair,
    HairColour,
    Portrait,
    Skin,
)

OPTIONS: Mapping[str, type[StrEnum]] = {
    "hair": Hair,
    "hair_colour": HairColour,
    "skin": Skin,
    "clothes": Clothes,
    "clothes_colour": ClothesColour,
    "glasses": Glasses,
    "beard": Beard,
}
"""The choices of each feature, by the key it is written under."""


def variations(portrait: Portrait, feature: str) -> Iterator[tuple[StrEnum, Portrait]]:
    """Each choice of a feature, and the same person with it."""
    for option in OPTIONS[feature]:
        yield option, Portrait(**(asdict(portrait) | {feature: option}))


def portrait_of(words: Mapping[str, str]) -> Portrait:
    """The portrait that is written; a word that is not known counts as not written."""
    known = {key: OPTIONS[key](word) for key, word in words.items() if word in {*OPTIONS[key]}}
    return Portrait(**(asdict(Portrait()) | known))


def taken(portrait: Portrait, feature: str) -> StrEnum:
    """What `portrait` has of a feature."""
    return OPTIONS[feature](getattr(portrait, feature))


def differences(before: Portrait, after: Portrait) -> Iterator[tuple[str, StrEnum]]:
    """The features that changed, each with what it is now."""
    for field in fields(Portrait):
        if getattr(before, field.name) != getattr(after, field.name):
            yield field.name, taken(after, field.name)
