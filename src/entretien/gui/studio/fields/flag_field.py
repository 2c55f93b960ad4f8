"""Yes or no."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QWidget

from entretien.gui.studio.fields.field import Caption, Field
from entretien.gui.studio.fields.site import Site

_YES = frozenset({"true", "vrai", "oui", "yes"})


class FlagField(Field):
    """Only what is not so anyway is written."""

    def __init__(self, site: Site, key: str, caption: Caption, parent: QWidget | None = None) -> None:
        super().__init__(site, key, caption, parent)
        self.label.hide()
        self.box = QCheckBox(caption.label.replace("&", "&&"))
        self.box.setAccessibleName(caption.label)
        self.box.setToolTip(caption.about)
        self._column.addWidget(self.box)
        self.setFocusProxy(self.box)
        self.box.toggled.connect(self._write)
        self.refresh()

    def refresh(self) -> None:
        """Tick it where what is written says so."""
        written = self.site.text(self.key).lower()
        with QSignalBlocker(self.box):
            self.box.setChecked(written in _YES if written else self.caption.otherwise)

    def _write(self, on: bool) -> None:
        if on == self.caption.otherwise:
            self.erase()
        else:
            self.put(on)
