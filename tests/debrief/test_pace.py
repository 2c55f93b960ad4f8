"""Time by phase."""

import pytest

from entretien.debrief.landmarks import landmarks
from entretien.debrief.pace import paces
from entretien.scenario.phases import PhaseName
from samples.building import desk, exchange, item, phase, reply, scenario, selection
from samples.debriefed import debriefed

PLAYED = scenario(
    desk(PhaseName.PREPARATION, selection("lire", item("solde"))),
    phase(PhaseName.GREETING, exchange("a", reply("bonjour", "b"))),
    phase(PhaseName.COMPLAINT, exchange("b", reply("ecouter", "c"))),
    phase(PhaseName.DIAGNOSIS, exchange("c", reply("creuser", "d"), reply("finir", "end:accord"))),
    phase(PhaseName.PROPOSAL, exchange("d", reply("vendre", "end:accord"))),
)


def test_shares_are_of_the_time_with_the_client() -> None:
    at_desk, greeting, _discovery, proposal = paces(
        debriefed(PLAYED, "[solde],bonjour,ecouter,creuser,vendre"), landmarks()
    )
    assert at_desk.phases == (PhaseName.PREPARATION,)
    assert (at_desk.seconds, at_desk.share, at_desk.within) == (12, None, None)
    assert greeting.share == pytest.approx(0.25)
    assert greeting.recommended == pytest.approx((0.05, 0.10))
    assert greeting.within is False
    assert proposal.within is True


def test_a_complaint_shares_the_time_of_the_discovery() -> None:
    _desk, _greeting, discovery = paces(debriefed(PLAYED, "[solde],bonjour,ecouter,finir"), landmarks())
    assert discovery.phases == (PhaseName.COMPLAINT, PhaseName.DIAGNOSIS)
    assert discovery.seconds == 24
    assert discovery.recommended == pytest.approx((0.30, 0.40))
