"""Choosing the files that scenarios travel in: in a dialog, or by dropping them."""

import re
from pathlib import Path

from PySide6.QtCore import QMimeData, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from entretien.foreign.reading import SUFFIXES
from entretien.interchange.packs.pack import SUFFIX
from entretien.kernel.language import _

SCENARIO = ".yaml"

ALL = (SCENARIO, SUFFIX, *SUFFIXES)
"""How the names of all that may be opened or taken in end."""

LONGEST = 80
"""Characters of the name proposed for a file."""


def dropped_files(data: QMimeData) -> list[Path]:
    """Scenarios and stories among what is dragged: local files by their name, and nothing else is read."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [file for file in files if file.suffix.lower() in ALL]


def opening_dialog(parent: QWidget) -> QFileDialog:
    """A dialog about what may be opened or taken in; to be deleted by whoever asked for it."""
    kinds = [
        _("Scénarios et histoires (*{suffixes})").format(suffixes=" *".join(ALL)),
        _("Scénarios (*{suffix})").format(suffix=SCENARIO),
        _("Scénarios partagés (*{suffix})").format(suffix=SUFFIX),
        _("Histoires Twine, Yarn et H5P (*{suffixes})").format(suffixes=" *".join(SUFFIXES)),
    ]
    dialog = QFileDialog(parent, _("Ouvrir ou importer un scénario"), _documents(), ";;".join(kinds))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return dialog


def saving_dialog(parent: QWidget, title: str) -> QFileDialog:
    """A dialog about the pack of the scenario called `title`; likewise."""
    kind = _("Scénarios partagés (*{suffix})").format(suffix=SUFFIX)
    dialog = QFileDialog(parent, _("Partager un scénario"), _documents(), kind)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
    name = " ".join(re.sub(r"[^\w\- ]", " ", title).split())[:LONGEST] or _("Scénario")
    dialog.selectFile(name + SUFFIX)
    return dialog


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
