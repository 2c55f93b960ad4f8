"""What a client looks like, in our own words; the window knows which drawing each word means."""

from dataclasses import dataclass
from enum import StrEnum


class Hair(StrEnum):
    """Cut of the hair, or what covers it (a scarf takes the colour of the clothes)."""

    BALD = "bald"
    RECEDING = "receding"
    BUZZCUT = "buzzcut"
    CAESAR = "caesar"
    SIDE_PART = "side_part"
    SHORT = "short"
    SHORT_ROUND = "short_round"
    SHORT_WAVY = "short_wavy"
    SHORT_CURLY = "short_curly"
    SHORT_FRIZZY = "short_frizzy"
    QUIFF = "quiff"
    POMPADOUR = "pompadour"
    PIXIE = "pixie"
    SHAGGY = "shaggy"
    TOUSLED = "tousled"
    BOB = "bob"
    BOB_FRINGE = "bob_fringe"
    MID_LENGTH = "mid_length"
    LONG = "long"
    LONG_FRINGE = "long_fringe"
    LONG_WAVY = "long_wavy"
    LONG_CURLY = "long_curly"
    BIG = "big"
    CURLY = "curly"
    AFRO = "afro"
    BUN = "bun"
    BRAIDS = "braids"
    CORNROWS = "cornrows"
    DREADS = "dreads"
    HIJAB = "hijab"
    TURBAN = "turban"


class HairColour(StrEnum):
    """Colour of hair and beard."""

    AUBURN = "auburn"
    BLACK = "black"
    BLOND = "blond"
    BROWN = "brown"
    DARK_BROWN = "dark_brown"
    GOLDEN = "golden"
    GREY = "grey"
    PLATINUM = "platinum"
    RED = "red"
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
    CHEF = "chef"
    COLLAR_SWEATER = "collar_sweater"
    CREW_NECK = "crew_neck"
    HOODIE = "hoodie"
    OVERALL = "overall"
    SCOOP_NECK = "scoop_neck"
    SUIT = "suit"
    V_NECK = "v_neck"


class ClothesColour(StrEnum):
    """Colour of the clothes; under a jacket, of what is worn there."""

    BEIGE = "beige"
    BLACK = "black"
    BLUE = "blue"
    BURGUNDY = "burgundy"
    GREEN = "green"
    GREY = "grey"
    HEATHER = "heather"
    LAVENDER = "lavender"
    LIGHT_BLUE = "light_blue"
    LIGHT_GREY = "light_grey"
    MUSTARD = "mustard"
    NAVY = "navy"
    PASTEL_BLUE = "pastel_blue"
    PASTEL_GREEN = "pastel_green"
    PASTEL_ORANGE = "pastel_orange"
    PASTEL_YELLOW = "pastel_yellow"
    PINK = "pink"
    RED = "red"
    TEAL = "teal"
    WHITE = "white"


class Glasses(StrEnum):
    """Frame of the glasses, if any."""

    NONE = "none"
    ROUND = "round"
    SQUARE = "square"
    CLEAR = "clear"


class Beard(StrEnum):
    """Beard or moustache, if any."""

    NONE = "none"
    LIGHT = "light"
    MEDIUM = "medium"
    FULL = "full"
    MOUSTACHE = "moustache"
    THIN_MOUSTACHE = "thin_moustache"


@dataclass(frozen=True, slots=True)
class Portrait:
    """The drawing's choices; a mood sets mouth, eyes and brows on top of them."""

    hair: Hair = Hair.SHORT
    hair_colour: HairColour = HairColour.BROWN
    skin: Skin = Skin.LIGHT
    clothes: Clothes = Clothes.CREW_NECK
    clothes_colour: ClothesColour = ClothesColour.BLUE
    glasses: Glasses = Glasses.NONE
    beard: Beard = Beard.NONE
