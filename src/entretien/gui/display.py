"""Whether a window can be shown here, found out before Qt is asked: Qt would abort the process."""

import os
import sys
from typing import TYPE_CHECKING

from entretien.kernel.language import _

if TYPE_CHECKING:
    from ctypes import CDLL

_HEADLESS = frozenset({"offscreen", "minimal", "vnc"})
"""Qt platforms that need no display server."""

_PLUGIN_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""What Qt's X11 plugin loads and PySide6 does not bring, with Debian's package of each."""


def why_no_window() -> str:
    """Why no window can be shown, in a sentence; empty when one can."""
    platform = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if not sys.platform.startswith("linux") or platform in _HEADLESS:
        return ""
    if os.environ.get("WAYLAND_DISPLAY") and platform != "xcb":
        return ""
    if not os.environ.get("DISPLAY"):
        return _("Il n'y a pas d'écran ici (ni DISPLAY ni WAYLAND_DISPLAY).")
    missing = [package for library, package in _PLUGIN_LIBRARIES.items() if _load(library) is None]
    if missing:
        return _("Il manque des bibliothèques pour la fenêtre\u00a0: sudo apt install {packages}.").format(
            packages=" ".join(missing)
        )
    if not _x_answers():
        return _("L'écran «\u00a0{display}\u00a0» ne répond pas.").format(display=os.environ["DISPLAY"])
    return ""


def _x_answers() -> bool:
    """Ask the X server itself, through the library that Qt would use."""
    xcb = _load("libxcb.so.1")
    if xcb is None:
        return False
    from ctypes import c_void_p

    xcb.xcb_connect.restype = c_void_p
    xcb.xcb_connection_has_error.argtypes = [c_void_p]
    xcb.xcb_disconnect.argtypes = [c_void_p]
    connection = xcb.xcb_connect(None, None)
    refused = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not refused


def _load(library: str) -> "CDLL | None":
    from ctypes import CDLL

    try:
        return CDLL(library)
    except OSError:
        return None
