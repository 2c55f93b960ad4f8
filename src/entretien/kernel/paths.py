"""Where things are: what is shipped with the program, and what it keeps for its user."""

import os
import sys
from pathlib import Path

HOME_VARIABLE = "ENTRETIEN_HOME"
"""Environment variable that names the data folder instead of the platform's own."""

_PACKAGE = Path(__file__).resolve().parent.parent


def shipped(*parts: str) -> Path:
    """The path of something shipped, `shipped("assets", "themes")`.

    Found beside the package in a wheel, at the root of the checkout in a working copy, and in the
    bundle of a frozen program.
    """
    frozen = getattr(sys, "_MEIPASS", None)
    candidates = [Path(frozen)] if frozen else [_PACKAGE / "_data", _PACKAGE.parent.parent]
    root = next((each for each in candidates if (each / "assets").is_dir()), candidates[-1])
    return root.joinpath(*parts)


def data_home() -> Path:
    """The folder of the history, settings and caches; it may not exist yet."""
    chosen = os.environ.get(HOME_VARIABLE)
    if chosen:
        return Path(chosen)
    import platformdirs

    return platformdirs.user_data_path("entretien", appauthor=False)


def cache_home() -> Path:
    """The folder of what can be computed again; it may not exist yet."""
    chosen = os.environ.get(HOME_VARIABLE)
    if chosen:
        return Path(chosen, "cache")
    import platformdirs

    return platformdirs.user_cache_path("entretien", appauthor=False)
