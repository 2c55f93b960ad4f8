"""A large layered scenario, to measure the engine and the reader on."""

from entretien.kernel.ids import CompetenceCode
from entretien.scenario.exchange import Exchange
from entretien.scenario.gauges import TENSION, TRUST
from entretien.scenario.phases import PhaseName
from entretien.scenario.scenario import Scenario
from samples.building import exchange, phase, reaction, reply, scenario

CODES = ("C4.6.4", "C4.6.5", "C4.6.6", "C4.6.7")


def layered(exchanges: int, width: int = 10) -> Scenario:
    """Layers of `width` exchanges of three replies; a third of the replies is closed by a condition."""

    def one(index: int) -> Exchange:
        layer, place = divmod(index, width)
        following = (layer + 1) * width
        leads = [
            f"e{following + (place + step) % width}" if following + width <= exchanges else "end:accord"
            for step in range(3)
        ]
        code = CompetenceCode(CODES[index % len(CODES)])
        return exchange(
            f"e{index}",
            reply(f"a{index}", leads[0], evidence=((code, 2),), effects=((TRUST, 1),)),
            reply(
                f"b{index}",
                leads[1],
                effects=((TENSION, 1), (TRUST, -1)),
                reactions=(reaction(when="trust > 4"),),
            ),
            reply(
                f"c{index}", leads[2], evidence=((code, 1),), when=f"trust >= {index % 5} and tension <= 8"
            ),
        )

    return scenario(
        phase(PhaseName.DIAGNOSIS, *(one(index) for index in range(exchanges))),
        assesses=tuple((CompetenceCode(code), 1) for code in CODES),
    )
