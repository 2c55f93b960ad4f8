"""What golden plays lost, choice by choice: regrets sum to best − obtained, to the point."""

from pathlib import Path

import pytest

from entretien.analysis.valuation import Valuation, find_valuation
from entretien.analysis.valuing import worths
from entretien.application.golden import read_play
from entretien.competences.reader import load
from entretien.content.cache import open_scenario
from entretien.kernel.ids import VariantId
from entretien.kernel.paths import shipped
from entretien.scenario.variants import in_variant
from entretien.transcript.commands import Start
from samples.played import weigh_of

SCENARIOS = sorted(shipped("scenarios").glob("*.yaml"))


@pytest.mark.parametrize("file", SCENARIOS, ids=[each.stem for each in SCENARIOS])
def test_regrets_of_every_golden_play_sum_to_what_it_lost(file: Path) -> None:
    scenario = open_scenario(file, load()).scenario
    assert scenario is not None
    valuations: dict[VariantId, Valuation] = {}
    for path in sorted(shipped("scenarios", "plays").glob(f"{file.stem}.*.play")):
        play = read_play(path)
        if play.variant not in valuations:
            found = find_valuation(in_variant(scenario, play.variant))
            assert found is not None
            valuations[play.variant] = found
        valuation = valuations[play.variant]

        found_worths = worths(scenario, Start(play.variant), play.choices, valuation.table)

        assert all(each.regret >= 0 for each in found_worths), path.name
        lost = sum(each.regret for each in found_worths)
        assert lost == valuation.bounds.weighted - weigh_of(scenario, play.commands), path.name
        if path.name.split(".")[1] == "best":
            assert lost == 0
