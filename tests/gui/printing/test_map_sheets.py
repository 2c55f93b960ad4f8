"""The map of a scenario on paper."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QColor, QImage, QPainter

from entretien.competences.reader import load
from entretien.content.reading import read_scenario
from entretien.gui.printing.map_sheets import MapSheets, strips
from entretien.gui.scenario_map.card_face import CARD
from entretien.kernel.paths import shipped
from entretien.mapping.placing import Placement, place
from entretien.mapping.scenario_map import ScenarioMap
from entretien.mapping.surveying import survey
from samples.large import layered

HEIGHT = 1_200.0


def lina() -> ScenarioMap:
    scenario = read_scenario(shipped("scenarios", "colocation_lina.yaml"), load()).scenario
    assert scenario is not None
    return survey(scenario)


@pytest.fixture(params=["lina", "layered"])
def placement(request: pytest.FixtureRequest) -> Placement:
    return place(lina() if request.param == "lina" else survey(layered(60)), CARD)


def test_strips_follow_one_another_and_show_everything(placement: Placement) -> None:
    cut = list(strips(placement, HEIGHT))

    assert (cut[0].top, cut[-1].bottom) == (0, placement.size.height)
    assert all(above.bottom == below.top for above, below in pairwise(cut))
    assert all(0 < strip.bottom - strip.top <= HEIGHT for strip in cut)


def test_no_card_is_cut(placement: Placement) -> None:
    for strip in strips(placement, HEIGHT):
        assert not any(box.y < strip.bottom < box.bottom for box in placement.cards.values())


def test_a_sheet_that_is_full_enough_ends_with_a_phase() -> None:
    placement = place(lina(), CARD)
    ends = {box.bottom for box in placement.lanes}
    first, *_others = strips(placement, HEIGHT)

    assert first.bottom in ends


def test_a_map_that_fits_takes_one_sheet(placement: Placement) -> None:
    assert len(list(strips(placement, placement.size.height))) == 1


@pytest.mark.usefixtures("qapp")
def test_each_strip_is_painted_within_its_sheet() -> None:
    sheet = QSizeF(900, 600)
    drawn = MapSheets(lina(), sheet)
    image = QImage(900, 640, QImage.Format.Format_RGB32)
    for strip in drawn.strips:
        image.fill(QColor("white"))
        painter = QPainter(image)
        drawn.paint(painter, strip)
        painter.end()

        assert colours(image.copy(0, 0, 900, 600)) > 10
        assert colours(image.copy(0, 600, 900, 40)) == 1


def colours(image: QImage) -> int:
    return len({image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(image.height())})
