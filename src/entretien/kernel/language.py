"""The user's language: French is the source of every sentence, other languages are catalogues."""

import gettext
import os

from entretien.kernel.errors import UserError
from entretien.kernel.paths import shipped

SOURCE_LANGUAGE = "fr"
LANGUAGES = {"fr": "Français", "en": "English"}
"""Languages the program speaks, each by its own name."""

LANGUAGE_VARIABLE = "ENTRETIEN_LANG"

CATALOGUE = "entretien"
"""The gettext domain of our own sentences, in `assets/i18n`."""

_catalogue: gettext.NullTranslations = gettext.NullTranslations()
_spoken = SOURCE_LANGUAGE


def speak(language: str) -> None:
    """Speak `language` from now on: one of `LANGUAGES`.

    Raises `UserError` for any other.
    """
    global _catalogue, _spoken  # noqa: PLW0603 - one process speaks one language
    if language not in LANGUAGES:
        known = ", ".join(LANGUAGES)
        raise UserError(
            _("La langue «\u00a0{language}\u00a0» n'est pas connue.").format(language=language),
            remedy=_("Langues disponibles\u00a0: {known}.").format(known=known),
        )
    _spoken = language
    if language == SOURCE_LANGUAGE:
        _catalogue = gettext.NullTranslations()
    else:
        _catalogue = gettext.translation(CATALOGUE, shipped("assets", "i18n"), [language])


def spoken() -> str:
    """The language spoken now."""
    return _spoken


def wanted_language(preferred: str = "") -> str:
    """The language to speak: the environment's choice, else the user's preference, else French."""
    return os.environ.get(LANGUAGE_VARIABLE) or preferred or SOURCE_LANGUAGE


def _(text: str) -> str:
    """`text` in the user's language."""
    return _catalogue.gettext(text)


def plural(one: str, many: str, count: int) -> str:
    """The form of the sentence that agrees with `count`; French takes `one` for 0 and 1."""
    if _spoken == SOURCE_LANGUAGE:
        return one if abs(count) < 2 else many
    return _catalogue.ngettext(one, many, count)
