"""What each mood does to a face. Hair may hide the brows: eyes and mouth alone tell the moods apart."""

from dataclasses import dataclass

from python_avatars import EyebrowType, EyeType, MouthType

from entretien.scenario.speech import Mood


@dataclass(frozen=True, slots=True)
class Expression:
    """The three parts of a face that move."""

    eyes: EyeType
    brows: EyebrowType
    mouth: MouthType


EXPRESSIONS: dict[Mood, Expression] = {
    Mood.NEUTRAL: Expression(EyeType.DEFAULT, EyebrowType.DEFAULT_NATURAL, MouthType.SERIOUS),
    Mood.ATTENTIVE: Expression(EyeType.DEFAULT, EyebrowType.RAISED_EXCITED_NATURAL, MouthType.TWINKLE),
    Mood.HAPPY: Expression(EyeType.HAPPY, EyebrowType.DEFAULT_NATURAL, MouthType.SMILE),
    Mood.RELIEVED: Expression(EyeType.CLOSED, EyebrowType.DEFAULT_NATURAL, MouthType.TWINKLE),
    Mood.AMUSED: Expression(EyeType.HAPPY, EyebrowType.UP_DOWN_NATURAL, MouthType.TWINKLE),
    Mood.HESITANT: Expression(EyeType.SIDE, EyebrowType.UP_DOWN_NATURAL, MouthType.SERIOUS),
    Mood.THOUGHTFUL: Expression(EyeType.CLOSED, EyebrowType.UP_DOWN_NATURAL, MouthType.SERIOUS),
    Mood.SURPRISED: Expression(EyeType.SURPRISED, EyebrowType.RAISED_EXCITED_NATURAL, MouthType.DISBELIEF),
    Mood.WARY: Expression(EyeType.SQUINT, EyebrowType.FLAT_NATURAL, MouthType.SERIOUS),
    Mood.WORRIED: Expression(EyeType.DEFAULT, EyebrowType.SAD_CONCERNED_NATURAL, MouthType.DISBELIEF),
    Mood.EMBARRASSED: Expression(EyeType.SIDE, EyebrowType.SAD_CONCERNED_NATURAL, MouthType.SAD),
    Mood.SAD: Expression(EyeType.DEFAULT, EyebrowType.SAD_CONCERNED_NATURAL, MouthType.SAD),
    Mood.TEARFUL: Expression(EyeType.CRY, EyebrowType.SAD_CONCERNED_NATURAL, MouthType.SAD),
    Mood.IMPATIENT: Expression(EyeType.EYE_ROLL, EyebrowType.FLAT_NATURAL, MouthType.SERIOUS),
    Mood.ANNOYED: Expression(EyeType.SQUINT, EyebrowType.ANGRY_NATURAL, MouthType.SAD),
    Mood.ANGRY: Expression(EyeType.DEFAULT, EyebrowType.ANGRY_NATURAL, MouthType.CONCERNED),
}
