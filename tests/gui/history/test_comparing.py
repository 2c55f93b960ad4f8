"""Which attempts of the history are put side by side."""

from collections.abc import Sequence

from entretien.gui.history.comparing import comparing, in_order, partner_line, partners
from entretien.history.records import AttemptHeader

Headers = Sequence[AttemptHeader]


def named(headers: Headers, *names: str) -> list[AttemptHeader]:
    by_name = {each.id: each for each in headers}
    return [header for name in names for id_, header in by_name.items() if id_ == name]


def test_one_attempt_is_compared_with_another_finished_one_on_its_scenario(headers: Headers) -> None:
    (better,) = named(headers, "better")
    assert [each.id for each in partners(better, headers)] == ["worse"]
    offered = comparing([better], headers)
    assert (offered.button, offered.possible) == ("Comparer avec…", True)


def test_an_attempt_that_is_alone_on_its_scenario_or_unfinished_has_no_partner(headers: Headers) -> None:
    for name in ("roussel", "under_way"):
        offered = comparing(named(headers, name), headers)
        assert (offered.possible, bool(offered.advice)) == (False, True), name


def test_two_attempts_on_one_scenario_are_compared(headers: Headers) -> None:
    offered = comparing(named(headers, "better", "worse"), headers)
    assert (offered.button, offered.possible, offered.advice) == ("Comparer", True, "")


def test_two_scenarios_what_is_unfinished_and_a_crowd_are_refused_with_a_reason(headers: Headers) -> None:
    for names in (("better", "roussel"), ("better", "under_way"), ("better", "worse", "roussel")):
        offered = comparing(named(headers, *names), headers)
        assert (offered.possible, bool(offered.advice)) == (False, True), names


def test_the_older_stands_on_the_left(headers: Headers) -> None:
    assert [each.id for each in in_order(named(headers, "better", "worse"))] == ["worse", "better"]


def test_a_partner_is_told_by_who_when_and_what_it_came_to(headers: Headers) -> None:
    (worse,) = named(headers, "worse")
    assert partner_line(worse).startswith("Noa · 17/03/2026")
    assert "8/20" in partner_line(worse)
