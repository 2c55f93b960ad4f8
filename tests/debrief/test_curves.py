"""Gauges turn by turn."""

from entretien.debrief.curves import curves
from entretien.kernel.ids import GaugeId
from entretien.scenario.gauges import STANDARD_GAUGES, TRUST, Gauge
from entretien.scenario.phases import PhaseName
from samples.building import exchange, gauges, phase, reply, scenario
from samples.debriefed import debriefed


def test_each_gauge_is_followed_from_its_start() -> None:
    played = scenario(
        phase(
            PhaseName.GREETING,
            exchange("a", reply("bien", "b", effects=((TRUST, 1),))),
            exchange("b", reply("mal", "end:accord", effects=((TRUST, -3),))),
        )
    )
    trust, _tension, _interest = curves(debriefed(played, "bien,mal"))
    assert trust.readings == ((0, 5), (1, 6), (2, 3))


def test_a_gauge_of_the_author_s_is_shown_when_it_has_a_name() -> None:
    own = (Gauge(GaugeId("energie"), 0, 4, 2, "Énergie"), Gauge(GaugeId("vu"), 0, 1))
    played = scenario(
        phase(PhaseName.GREETING, exchange("a", reply("fin", "end:accord"))), gauges=(*gauges(), *own)
    )
    assert [each.gauge.id for each in curves(debriefed(played, "fin"))] == [*STANDARD_GAUGES, "energie"]
