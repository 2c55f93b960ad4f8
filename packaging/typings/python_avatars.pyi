# The part of python-avatars that portraits use: the library has no types of its own.

from enum import Enum

class AvatarStyle(Enum):
    TRANSPARENT = "transparent"

class HairType(Enum):
    NONE = "no_hair"
    BIG_HAIR = "big_hair"
    BOB = "bob"
    BUN = "bun"
    BUZZCUT = "buzzcut"
    CAESAR = "caesar"
    CAESAR_SIDE_PART = "caesar_side_part"
    CORNROWS = "cornrows"
    CURLY = "curly"
    CURVY = "curvy"
    DREADS = "dreads"
    FRO = "fro"
    LONG_NOT_TOO_LONG = "long_not_too_long"
    LOOSE_HAIR = "loose_hair"
    MIA_WALLACE = "mia_wallace"
    MOWGLI = "mowgli"
    PIXIE = "pixie"
    POMPADOUR = "pompadour"
    QUIFF = "quiff"
    SHAGGY = "shaggy"
    SHORT_CURLY = "short_curly"
    SHORT_DREADS_2 = "short_dreads_2"
    SHORT_FLAT = "short_flat"
    SHORT_ROUND = "short_round"
    SHORT_WAVED = "short_waved"
    SIDES = "sides"
    STRAIGHT_1 = "straight_1"
    STRAIGHT_STRAND = "straight_strand"
    TWIST_LONG_HAIR = "twist_long_hair"

class HatType(Enum):
    HIJAB = "hijab"
    TURBAN = "turban"

class ClothingType(Enum):
    BLAZER_SHIRT = "blazer_shirt"
    BLAZER_SWEATER = "blazer_sweater"
    CHEF = "chef"
    COLLAR_SWEATER = "collar_sweater"
    HOODIE = "hoodie"
    OVERALL = "overall"
    SHIRT_CREW_NECK = "shirt_crew_neck"
    SHIRT_SCOOP_NECK = "shirt_scoop_neck"
    SHIRT_V_NECK = "shirt_v_neck"
    SHIRT_WICK = "shirt_wick"

class AccessoryType(Enum):
    NONE = ""
    PRESCRIPTION_1 = "prescription_01"
    PRESCRIPTION_2 = "prescription_02"
    ROUND = "round"

class FacialHairType(Enum):
    NONE = ""
    BEARD_LIGHT = "beard_light"
    BEARD_MAGESTIC = "beard_magestic"
    BEARD_MEDIUM = "beard_medium"
    MOUSTACHE_FANCY = "moustache_fancy"
    MOUSTACHE_MAGNUM = "moustache_magnum"

class EyeType(Enum):
    CLOSED = "closed"
    CRY = "cry"
    DEFAULT = "default"
    EYE_ROLL = "eye_roll"
    HAPPY = "happy"
    SIDE = "side"
    SQUINT = "squint"
    SURPRISED = "surprised"

class EyebrowType(Enum):
    ANGRY_NATURAL = "angry_natural"
    DEFAULT_NATURAL = "default_natural"
    FLAT_NATURAL = "flat_natural"
    RAISED_EXCITED_NATURAL = "raised_excited_natural"
    SAD_CONCERNED_NATURAL = "sad_concerned_natural"
    UP_DOWN_NATURAL = "up_down_natural"

class MouthType(Enum):
    CONCERNED = "concerned"
    DISBELIEF = "disbelief"
    SAD = "sad"
    SERIOUS = "serious"
    SMILE = "smile"
    TWINKLE = "twinkle"

class Avatar:
    def __init__(
        self,
        *,
        style: AvatarStyle,
        top: HairType | HatType,
        hat_color: str,
        hair_color: str,
        facial_hair: FacialHairType,
        facial_hair_color: str,
        skin_color: str,
        accessory: AccessoryType,
        clothing: ClothingType,
        clothing_color: str,
        eyes: EyeType,
        eyebrows: EyebrowType,
        mouth: MouthType,
    ) -> None: ...
    def render(self) -> str: ...
