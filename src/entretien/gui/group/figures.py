"""The figures of a group as people read them: a number, and a word that says what it means. No Qt here."""

from entretien.debrief.group import FEWEST, PlaceFigures
from entretien.gui.widgets.tones import Tone
from entretien.kernel.language import _, plural
from entretien.kernel.numbers import decimal

UNKNOWN = "—"

EASY, HARD = 0.3, 0.7
"""Shares of what is at stake; between them an item is of average difficulty (Crocker & Algina 1986)."""

TELLING, WEAK = 0.4, 0.2
"""Discriminations from which an item tells learners apart well, or at all (Ebel & Frisbie 1991)."""


def share_text(share: float | None) -> str:
    """« 62 % »."""
    return UNKNOWN if share is None else _("{percent}\u00a0%").format(percent=round(100 * share))


def correlation_text(value: float | None) -> str:
    """« +0,42 »."""
    if value is None:
        return UNKNOWN
    text = decimal(value, 2)
    return text if value < 0 else f"+{text}"


def difficulty_word(difficulty: float | None) -> str:
    """What a difficulty means."""
    if difficulty is None:
        return _("rien en jeu")
    if difficulty < EASY:
        return _("facile")
    return _("moyen") if difficulty <= HARD else _("difficile")


def difficulty_tone(difficulty: float | None) -> Tone:
    """The tone that goes with the word."""
    if difficulty is None:
        return Tone.QUIET
    if difficulty < EASY:
        return Tone.GOOD
    return Tone.CAUTION if difficulty <= HARD else Tone.BAD


def discrimination_word(discrimination: float | None, passed: int) -> str:
    """What a discrimination means, among `passed` attempts."""
    if discrimination is None:
        return _("trop peu") if passed < FEWEST else _("tous pareils")
    if discrimination >= TELLING:
        return _("distingue bien")
    if discrimination >= WEAK:
        return _("distingue un peu")
    return _("ne distingue pas") if discrimination > -WEAK else _("à l'envers")


def discrimination_sentence(discrimination: float | None, passed: int) -> str:
    """The same, said in full."""
    if discrimination is None:
        if passed < FEWEST:
            return _("Trop peu d'entretiens y passent pour dire si cet échange distingue les apprenants.")
        return _("Tous y font pareil\u00a0: cet échange ne distingue personne.")
    if discrimination >= WEAK:
        return _("Ceux qui réussissent ici réussissent aussi le reste.")
    if discrimination > -WEAK:
        return _("Réussir ici ne dit rien du reste.")
    return _("Ceux qui réussissent le reste échouent ici\u00a0: relisez les réponses proposées.")


def points_text(points: int) -> str:
    """« 12 points »."""
    text = plural("{count} point", "{count} points", points)
    return text.format(count=str(points).replace("-", "\u2212"))


def losing(place: PlaceFigures) -> str:
    """How many lose points at a place, in a sentence."""
    count = len(place.losses)
    if not count:
        return _("Personne n'y perd de points.")
    told = plural(
        "{count} sur {passed} y perd des points, {lost} en tout.",
        "{count} sur {passed} y perdent des points, {lost} en tout.",
        count,
    )
    return told.format(count=count, passed=place.passed, lost=place.lost)
