"""A portrait and a mood as an SVG drawing, by python-avatars."""

import re
import tomllib
from functools import cache, lru_cache

from python_avatars import (
    AccessoryType,
    Avatar,
    AvatarStyle,
    ClothingType,
    FacialHairType,
    HairType,
    HatType,
)

from entretien.gui.portraits.expressions import EXPRESSIONS
from entretien.kernel.paths import shipped
from entretien.scenario.portrait import Beard, Clothes, Glasses, Hair, Portrait
from entretien.scenario.speech import Mood

HAIR: dict[Hair, HairType | HatType] = {
    Hair.BALD: HairType.NONE,
    Hair.RECEDING: HairType.SIDES,
    Hair.BUZZCUT: HairType.BUZZCUT,
    Hair.CAESAR: HairType.CAESAR,
    Hair.SIDE_PART: HairType.CAESAR_SIDE_PART,
    Hair.SHORT: HairType.SHORT_FLAT,
    Hair.SHORT_ROUND: HairType.SHORT_ROUND,
    Hair.SHORT_WAVY: HairType.SHORT_WAVED,
    Hair.SHORT_CURLY: HairType.SHORT_CURLY,
    Hair.SHORT_FRIZZY: HairType.SHORT_DREADS_2,
    Hair.QUIFF: HairType.QUIFF,
    Hair.POMPADOUR: HairType.POMPADOUR,
    Hair.PIXIE: HairType.PIXIE,
    Hair.SHAGGY: HairType.SHAGGY,
    Hair.TOUSLED: HairType.MOWGLI,
    Hair.BOB: HairType.BOB,
    Hair.BOB_FRINGE: HairType.MIA_WALLACE,
    Hair.MID_LENGTH: HairType.LONG_NOT_TOO_LONG,
    Hair.LONG: HairType.STRAIGHT_1,
    Hair.LONG_FRINGE: HairType.STRAIGHT_STRAND,
    Hair.LONG_WAVY: HairType.LOOSE_HAIR,
    Hair.LONG_CURLY: HairType.CURVY,
    Hair.BIG: HairType.BIG_HAIR,
    Hair.CURLY: HairType.CURLY,
    Hair.AFRO: HairType.FRO,
    Hair.BUN: HairType.BUN,
    Hair.BRAIDS: HairType.TWIST_LONG_HAIR,
    Hair.CORNROWS: HairType.CORNROWS,
    Hair.DREADS: HairType.DREADS,
    Hair.HIJAB: HatType.HIJAB,
    Hair.TURBAN: HatType.TURBAN,
}

CLOTHES: dict[Clothes, ClothingType] = {
    Clothes.BLAZER: ClothingType.BLAZER_SHIRT,
    Clothes.BLAZER_SWEATER: ClothingType.BLAZER_SWEATER,
    Clothes.CHEF: ClothingType.CHEF,
    Clothes.COLLAR_SWEATER: ClothingType.COLLAR_SWEATER,
    Clothes.CREW_NECK: ClothingType.SHIRT_CREW_NECK,
    Clothes.HOODIE: ClothingType.HOODIE,
    Clothes.OVERALL: ClothingType.OVERALL,
    Clothes.SCOOP_NECK: ClothingType.SHIRT_SCOOP_NECK,
    Clothes.SUIT: ClothingType.SHIRT_WICK,
    Clothes.V_NECK: ClothingType.SHIRT_V_NECK,
}

GLASSES: dict[Glasses, AccessoryType] = {
    Glasses.NONE: AccessoryType.NONE,
    Glasses.ROUND: AccessoryType.ROUND,
    Glasses.SQUARE: AccessoryType.PRESCRIPTION_2,
    Glasses.CLEAR: AccessoryType.PRESCRIPTION_1,
}

BEARDS: dict[Beard, FacialHairType] = {
    Beard.NONE: FacialHairType.NONE,
    Beard.LIGHT: FacialHairType.BEARD_LIGHT,
    Beard.MEDIUM: FacialHairType.BEARD_MEDIUM,
    Beard.FULL: FacialHairType.BEARD_MAGESTIC,
    Beard.MOUSTACHE: FacialHairType.MOUSTACHE_MAGNUM,
    Beard.THIN_MOUSTACHE: FacialHairType.MOUSTACHE_FANCY,
}

_UNDER_A_COLOUR = re.compile(r'(<use [^>]*?fill=")[^"]*("[^>]*>\s*<g id="\w*-Color"[^>]*? fill=")(#\w+)')
"""A shape in the library's own colour, with the colour asked for masked over it."""


@cache
def colours() -> dict[str, dict[str, str]]:
    """The colour that each word means: `colours()["hair"]["grey"]`, for `hair`, `skin` and `clothes`."""
    return tomllib.loads(shipped("assets", "portraits", "colours.toml").read_text(encoding="utf-8"))


@lru_cache(maxsize=256)
def draw(portrait: Portrait, mood: Mood) -> str:
    """The client in this mood, head and shoulders, as the text of an SVG drawing."""
    named = colours()
    expression = EXPRESSIONS[mood]
    hair_colour = named["hair"][portrait.hair_colour]
    clothes_colour = named["clothes"][portrait.clothes_colour]
    avatar = Avatar(
        style=AvatarStyle.TRANSPARENT,
        top=HAIR[portrait.hair],
        hat_color=clothes_colour,
        hair_color=hair_colour,
        facial_hair=BEARDS[portrait.beard],
        facial_hair_color=hair_colour,
        skin_color=named["skin"][portrait.skin],
        accessory=GLASSES[portrait.glasses],
        clothing=CLOTHES[portrait.clothes],
        clothing_color=clothes_colour,
        eyes=expression.eyes,
        eyebrows=expression.brows,
        mouth=expression.mouth,
    )
    # QtSvg lets the shape below show as a dark fringe at the mask's edge: give it the same colour.
    return _UNDER_A_COLOUR.sub(r"\1\3\2\3", avatar.render())
