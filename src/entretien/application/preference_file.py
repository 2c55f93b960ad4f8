"""Preferences in a JSON file: read field by field, written whole or not at all."""

import contextlib
import json
from collections.abc import Container
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from entretien.application.preferences import Look, Preferences
from entretien.history.mode import Mode
from entretien.kernel.errors import UserError
from entretien.kernel.files import write_whole
from entretien.kernel.ids import LearnerId
from entretien.kernel.language import LANGUAGES, _

Choice = TypeVar("Choice", bound=StrEnum)

SIZE_LIMIT = 64 * 1024
"""Bytes; ours has some two hundred."""

TYPE_SCALES = range(100, 201)
WIDTHS, HEIGHTS = range(640, 16_385), range(480, 16_385)
ID_LIMIT = 64
"""Characters of a learner's id."""


class PreferenceFile:
    """The settings of one user; a damaged file is set aside as `….bak` and counts as absent."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> Preferences:
        """What was set; defaults for what is missing, unreadable or absurd."""
        try:
            with self._path.open("rb") as file:
                text = file.read(SIZE_LIMIT + 1)
        except OSError:
            return Preferences()
        try:
            fields = json.loads(text) if len(text) <= SIZE_LIMIT else None
        except (ValueError, RecursionError):
            fields = None
        if not isinstance(fields, dict):
            self._set_aside()
            return Preferences()
        return _preferences(fields)

    def save(self, preferences: Preferences) -> None:
        """Keep them, whole or not at all. Raises `UserError` when the disk refuses."""
        width, height = preferences.window
        fields = {
            "language": preferences.language,
            "look": preferences.look,
            "type_scale": preferences.type_scale,
            "learner": preferences.learner,
            "mode": preferences.mode,
            "self_assessment": preferences.self_assessment,
            "window": {"width": width, "height": height},
        }
        try:
            write_whole(self._path, json.dumps(fields, ensure_ascii=False, indent=2).encode())
        except OSError as error:
            raise UserError(
                _("Les réglages n'ont pas pu être enregistrés ({reason}).").format(reason=error.strerror),
                remedy=_("Vérifiez la place et les droits du dossier «\u00a0{folder}\u00a0».").format(
                    folder=self._path.parent
                ),
            ) from error

    def _set_aside(self) -> None:
        with contextlib.suppress(OSError):  # a folder one cannot write in does not forbid to start
            self._path.replace(self._path.with_name(f"{self._path.name}.bak"))


def _preferences(fields: dict[str, object]) -> Preferences:
    """Each field that makes sense; the default of the others."""
    plain = Preferences()
    window = fields.get("window")
    sides = window if isinstance(window, dict) else {}
    language, learner = fields.get("language"), fields.get("learner")
    known = isinstance(learner, str) and 0 < len(learner) <= ID_LIMIT and learner.isprintable()
    return Preferences(
        language=language if isinstance(language, str) and language in LANGUAGES else plain.language,
        look=_member(Look, fields.get("look"), plain.look),
        type_scale=_whole(fields.get("type_scale"), TYPE_SCALES, plain.type_scale),
        learner=LearnerId(str(learner)) if known else plain.learner,
        mode=_member(Mode, fields.get("mode"), plain.mode),
        self_assessment=fields.get("self_assessment") is True,
        window=(
            _whole(sides.get("width"), WIDTHS, plain.window[0]),
            _whole(sides.get("height"), HEIGHTS, plain.window[1]),
        ),
    )


def _member(kind: type[Choice], value: object, default: Choice) -> Choice:
    return next((each for each in kind if each == value), default)


def _whole(value: object, among: Container[int], default: int) -> int:
    """`value` when it is a whole number of `among`; JSON's true is 1 to Python, not to us."""
    return value if isinstance(value, int) and not isinstance(value, bool) and value in among else default
