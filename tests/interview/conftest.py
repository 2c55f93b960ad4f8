"""Every engine test runs twice: straight, and through save-and-reload after each command."""

from collections.abc import Callable

import pytest

from entretien.scenario.scenario import Scenario
from entretien.transcript.commands import Start
from samples.play import Played


@pytest.fixture(params=["straight", "reloading"])
def play(request: pytest.FixtureRequest) -> Callable[..., Played]:
    """Conduct a scenario: `played = play(scenario)`, then `played("reply")`."""

    def begin(scenario: Scenario, *replies: str, start: Start | None = None) -> Played:
        played = Played(scenario, start or Start(), reloading=request.param == "reloading")
        for reply in replies:
            played(reply)
        return played

    return begin
