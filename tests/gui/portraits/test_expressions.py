"""Every mood has a face of its own, fit for a bank."""

from python_avatars import EyeType, MouthType

from entretien.gui.portraits.expressions import EXPRESSIONS
from entretien.scenario.speech import Mood


def test_every_mood_has_an_expression() -> None:
    assert set(EXPRESSIONS) == set(Mood)


def test_no_two_moods_share_eyes_and_mouth() -> None:
    faces = {(face.eyes, face.mouth) for face in EXPRESSIONS.values()}
    assert len(faces) == len(Mood)


def test_no_face_is_a_joke() -> None:
    jokes = {"HEART", "X_DIZZY", "WINK_WACKY", "VOMIT", "TONGUE", "EATING"}
    assert jokes <= {each.name for each in (*EyeType, *MouthType)}
    used = {part.name for face in EXPRESSIONS.values() for part in (face.eyes, face.mouth)}
    assert not used & jokes
