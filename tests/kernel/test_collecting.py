"""The collector is left as it was found, whatever happened meanwhile."""

import gc

import pytest

from entretien.kernel.collecting import no_collection


def test_nothing_is_collected_meanwhile() -> None:
    with no_collection():
        assert not gc.isenabled()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0


def test_a_collector_that_was_stopped_stays_so() -> None:
    gc.disable()
    try:
        with no_collection():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_an_error_starts_it_again() -> None:
    with pytest.raises(ValueError, match="non"), no_collection():
        raise ValueError("non")
    assert gc.isenabled()
