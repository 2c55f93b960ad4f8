"""What an overlay's colours say."""

from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from entretien.gui.scenario_map.legend import Legend
from entretien.mapping.overlays.overlay import Overlay, Sense

OVERLAY = Overlay(
    "Passages",
    Sense.NEUTRAL,
    {0: "personne", 1: "moins d'un tiers", 2: "jusqu'aux deux tiers", 3: "plus des deux tiers"},
    {},
)


def lines(legend: Legend) -> int:
    QApplication.processEvents()
    return len({label.y() for label in legend.findChildren(QLabel) if label.isVisible()})


def test_it_takes_one_line_or_two(qtbot: QtBot) -> None:
    legend = Legend()
    qtbot.addWidget(legend)
    legend.explain(OVERLAY)
    legend.show()

    legend.resize(1200, 60)
    assert lines(legend) == 1

    legend.resize(legend.minimumSizeHint().width(), 60)
    assert lines(legend) == 2


def test_a_screen_reader_hears_the_word_without_its_dots(qtbot: QtBot) -> None:
    legend = Legend()
    qtbot.addWidget(legend)
    legend.explain(OVERLAY)

    names = [label.accessibleName() for label in legend.findChildren(QLabel)]
    assert "plus des deux tiers" in names
