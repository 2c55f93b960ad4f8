"""What a client looks like, in our own words; the window knows which drawing each word means."""

from dataclasses import dataclass
from enum import StrEnum


class Hair(StrEnum):
    """Cut of the hair."""

    BALD = "bald"
    BIG = "big"
    BOB = "bob"
    BRAIDS = "braids"
    BUN = "bun"
    BUZZCUT = "buzzcut"
    CAESAR = "caesar"
    CURLY = "curly"
    CURLY_LONG = "curly_long"
    CURLY_SHORT = "curly_short"
    DREADS = "dreads"
    FLAT = "flat"
    FRIZZY = "frizzy"
    HIJAB = "hijab"
    LONG = "long"
    MID_LENGTH = "mid_length"
    PIXIE = "pixie"
    QUIFF = "quiff"
    RECEDING = "receding"
    ROUND = "round"
    SHAGGY = "shaggy"
    SIDE_PART = "side_part"
    STRAIGHT = "straight"
    STRAND = "strand"
    TURBAN = "turban"
    WAVED = "waved"
    WAVY = "wavy"


class HairColour(StrEnum):
    """Colour of hair, beard and brows."""

    AUBURN = "auburn"
    BLACK = "black"
    BLOND = "blond"
    GOLDEN = "golden"
    BROWN = "brown"
    DARK_BROWN = "dark_brown"
    PLATINUM = "platinum"
    RED = "red"
    GREY = "grey"
    WHITE = "white"


class Skin(StrEnum):
    """Tone of the skin."""

    PALE = "pale"
    LIGHT = "light"
    TANNED = "tanned"
    BROWN = "brown"
    DARK_BROWN = "dark_brown"
    BLACK = "black"


class Clothes(StrEnum):
    """What the client wears."""

    BLAZER = "blazer"
    BLAZER_SWEATER = "blazer_sweater"
    COLLAR_SWEATER = "collar_sweater"
    CREW_NECK = "crew_neck"
    HOODIE = "hoodie"
    OVERALL = "overall"
    SCOOP_NECK = "scoop_neck"
    V_NECK = "v_neck"


class ClothesColour(StrEnum):
    """Colour of the clothes."""

    BLACK = "black"
    BLUE = "blue"
    GREY = "grey"
    HEATHER = "heather"
    LIGHT_BLUE = "light_blue"
    LIGHT_GREY = "light_grey"
    NAVY = "navy"
    PASTEL_BLUE = "pastel_blue"
    PASTEL_GREEN = "pastel_green"
    PASTEL_ORANGE = "pastel_orange"
    PASTEL_YELLOW = "pastel_yellow"
    PINK = "pink"
    RED = "red"
    WHITE = "white"


class Glasses(StrEnum):
    """Glasses, if any."""

    NONE = "none"
    ROUND = "round"
    SQUARE = "square"
    THIN = "thin"
    THICK = "thick"


class Beard(StrEnum):
    """Beard or moustache, if any."""

    NONE = "none"
    LIGHT = "light"
    MEDIUM = "medium"
    FULL = "full"
    MOUSTACHE = "moustache"


@dataclass(frozen=True, slots=True)
class Portrait:
    """The drawing's choices; a mood sets mouth, eyes and brows on top of them."""

    hair: Hair = Hair.FLAT
    hair_colour: HairColour = HairColour.BROWN
    skin: Skin = Skin.LIGHT
    clothes: Clothes = Clothes.CREW_NECK
    clothes_colour: ClothesColour = ClothesColour.BLUE
    glasses: Glasses = Glasses.NONE
    beard: Beard = Beard.NONE
