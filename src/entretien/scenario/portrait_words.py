"""What a person calls the choices of a portrait."""

from enum import StrEnum

from entretien.kernel.language import _
from entretien.scenario.portrait import Beard, Clothes, ClothesColour, Glasses, Hair, HairColour, Skin


def feature_word(feature: str) -> str:
    """What may be chosen of a portrait, by the key it is written under."""
    return {
        "hair": _("Coiffure"),
        "hair_colour": _("Cheveux"),
        "skin": _("Teint"),
        "clothes": _("Vêtement"),
        "clothes_colour": _("Couleur"),
        "glasses": _("Lunettes"),
        "beard": _("Barbe"),
    }[feature]


def option_word(option: StrEnum) -> str:
    """One of the choices."""
    words = {
        Hair: _hair,
        HairColour: _hair_colour,
        Skin: _skin,
        Clothes: _clothes,
        ClothesColour: _clothes_colour,
        Glasses: _glasses,
        Beard: _beard,
    }
    return words[type(option)]()[option]


def _hair() -> dict[StrEnum, str]:
    return {
        Hair.BALD: _("crâne nu"),
        Hair.RECEDING: _("dégarni"),
        Hair.BUZZCUT: _("rasé"),
        Hair.CAESAR: _("court, petite frange"),
        Hair.SIDE_PART: _("court, raie sur le côté"),
        Hair.SHORT: _("court"),
        Hair.SHORT_ROUND: _("court, arrondi"),
        Hair.SHORT_WAVY: _("court, ondulé"),
        Hair.SHORT_CURLY: _("court, bouclé"),
        Hair.SHORT_FRIZZY: _("court, crépu"),
        Hair.QUIFF: _("houppe"),
        Hair.POMPADOUR: _("banane"),
        Hair.PIXIE: _("très court, effilé"),
        Hair.SHAGGY: _("en bataille"),
        Hair.TOUSLED: _("ébouriffé"),
        Hair.BOB: _("carré"),
        Hair.BOB_FRINGE: _("carré à frange"),
        Hair.MID_LENGTH: _("mi-long"),
        Hair.LONG: _("long"),
        Hair.LONG_FRINGE: _("long à mèche"),
        Hair.LONG_WAVY: _("long, ondulé"),
        Hair.LONG_CURLY: _("long, bouclé"),
        Hair.BIG: _("ample"),
        Hair.CURLY: _("bouclé"),
        Hair.AFRO: _("afro"),
        Hair.BUN: _("chignon"),
        Hair.BRAIDS: _("nattes"),
        Hair.CORNROWS: _("tresses plaquées"),
        Hair.DREADS: _("longues mèches torsadées"),
        Hair.HIJAB: _("voile"),
        Hair.TURBAN: _("turban"),
    }


def _hair_colour() -> dict[StrEnum, str]:
    return {
        HairColour.AUBURN: _("auburn"),
        HairColour.BLACK: _("noirs"),
        HairColour.BLOND: _("blonds"),
        HairColour.BROWN: _("châtains"),
        HairColour.DARK_BROWN: _("bruns"),
        HairColour.GOLDEN: _("dorés"),
        HairColour.GREY: _("gris"),
        HairColour.PLATINUM: _("blond platine"),
        HairColour.RED: _("roux"),
        HairColour.WHITE: _("blancs"),
    }


def _skin() -> dict[StrEnum, str]:
    return {
        Skin.PALE: _("très clair"),
        Skin.LIGHT: _("clair"),
        Skin.TANNED: _("hâlé"),
        Skin.BROWN: _("brun"),
        Skin.DARK_BROWN: _("brun foncé"),
        Skin.BLACK: _("noir"),
    }


def _clothes() -> dict[StrEnum, str]:
    return {
        Clothes.BLAZER: _("veste et chemise"),
        Clothes.BLAZER_SWEATER: _("veste et pull"),
        Clothes.CHEF: _("veste de cuisine"),
        Clothes.COLLAR_SWEATER: _("pull et col de chemise"),
        Clothes.CREW_NECK: _("col rond"),
        Clothes.HOODIE: _("sweat à capuche"),
        Clothes.OVERALL: _("salopette"),
        Clothes.SCOOP_NECK: _("encolure large"),
        Clothes.SUIT: _("costume"),
        Clothes.V_NECK: _("col en pointe"),
    }


def _clothes_colour() -> dict[StrEnum, str]:
    return {
        ClothesColour.BEIGE: _("beige"),
        ClothesColour.BLACK: _("noir"),
        ClothesColour.BLUE: _("bleu"),
        ClothesColour.BURGUNDY: _("bordeaux"),
        ClothesColour.GREEN: _("vert"),
        ClothesColour.GREY: _("gris"),
        ClothesColour.HEATHER: _("gris bleuté"),
        ClothesColour.LAVENDER: _("lavande"),
        ClothesColour.LIGHT_BLUE: _("bleu clair"),
        ClothesColour.LIGHT_GREY: _("gris clair"),
        ClothesColour.MUSTARD: _("moutarde"),
        ClothesColour.NAVY: _("bleu marine"),
        ClothesColour.PASTEL_BLUE: _("bleu pastel"),
        ClothesColour.PASTEL_GREEN: _("vert pastel"),
        ClothesColour.PASTEL_ORANGE: _("orange pastel"),
        ClothesColour.PASTEL_YELLOW: _("jaune pastel"),
        ClothesColour.PINK: _("rose"),
        ClothesColour.RED: _("rouge"),
        ClothesColour.TEAL: _("bleu canard"),
        ClothesColour.WHITE: _("blanc"),
    }


def _glasses() -> dict[StrEnum, str]:
    return {
        Glasses.NONE: _("sans lunettes"),
        Glasses.ROUND: _("rondes"),
        Glasses.SQUARE: _("carrées"),
        Glasses.CLEAR: _("fines"),
    }


def _beard() -> dict[StrEnum, str]:
    return {
        Beard.NONE: _("sans barbe"),
        Beard.LIGHT: _("barbe courte"),
        Beard.MEDIUM: _("barbe"),
        Beard.FULL: _("barbe longue"),
        Beard.MOUSTACHE: _("moustache"),
        Beard.THIN_MOUSTACHE: _("fine moustache"),
    }
