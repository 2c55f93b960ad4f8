"""Choosing bundles: in a dialog, or by dropping them."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from entretien.interchange.bundle import SUFFIX
from entretien.kernel.language import _


def dropped_bundles(data: QMimeData) -> list[Path]:
    """The bundles among what is dragged: local files by their name, and nothing else of it is read."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [file for file in files if file.suffix.lower() == SUFFIX]


def bundle_dialog(parent: QWidget, title: str) -> QFileDialog:
    """A dialog about bundles, opened where documents are; to be deleted by whoever asked for it."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    kinds = _("Entretiens (*{suffix})").format(suffix=SUFFIX)
    return QFileDialog(parent, title, documents, kinds)
