"""The scale and the catalogue of faults the packaged framework marks by."""

import pytest

from entretien.competences.framework import Framework
from entretien.kernel.ids import FaultId


def test_thresholds_ascend_from_nought(framework: Framework) -> None:
    thresholds = [level.threshold for level in framework.levels]
    assert thresholds[0] == 0
    assert thresholds == sorted(set(thresholds))
    assert thresholds[-1] < 100


@pytest.mark.parametrize(
    ("mark", "level"),
    [(0, "TI"), (24.99, "TI"), (25, "I"), (49.99, "I"), (50, "S"), (74.99, "S"), (75, "TS"), (100, "TS")],
)
def test_a_mark_reaches_the_highest_level_whose_threshold_it_passes(
    framework: Framework, mark: float, level: str
) -> None:
    assert framework.level_of(mark).id == level


def test_a_mark_below_nought_is_our_mistake(framework: Framework) -> None:
    with pytest.raises(ValueError, match="empty"):
        framework.level_of(-0.01)


def test_what_is_not_assessed_is_not_a_level(framework: Framework) -> None:
    assert framework.not_assessed.id not in {level.id for level in framework.levels}


def test_the_catalogue_holds_the_faults_of_the_handbook(framework: Framework) -> None:
    assert {fault.id: fault.cap or fault.fails for fault in framework.faults} == {
        "secrecy": 6,
        "suspicion_disclosed": 6,
        "promise": 8,
        "unsuitable_advice": 8,
        "complaint_discouraged": 8,
        "tied_sale": 8,
        "pressure": 4,
        "outdated_figure": "C4.6.6",
        "beyond_delegation": "C4.6.7",
    }


def test_every_fault_has_exactly_one_effect_and_says_why(framework: Framework) -> None:
    known = {competence.code for competence in framework.competences()}
    for fault in framework.faults:
        assert (fault.cap is None) != (fault.fails is None)
        assert fault.cap is None or 0 <= fault.cap < framework.mark_maximum
        assert fault.fails is None or fault.fails in known
        assert fault.label
        assert fault.rule.endswith(".")
        assert fault.source


def test_a_fault_is_found_by_its_id(framework: Framework) -> None:
    assert all(framework.fault(fault.id) is fault for fault in framework.faults)
    with pytest.raises(KeyError):
        framework.fault(FaultId("unknown"))
