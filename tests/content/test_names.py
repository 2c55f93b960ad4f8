"""Names are declared and referred to in any order, and must meet in the end."""

from entretien.content.codes import Code
from entretien.content.diagnostics import Place
from entretien.content.findings import Findings
from entretien.content.names import Names, Space


def test_a_name_may_be_referred_to_before_it_is_declared() -> None:
    findings = Findings()
    names = Names(findings)
    names.refer(Space.EXCHANGE, "arrivee", Place("f", 1))
    names.declare(Space.EXCHANGE, "arrivee", Place("f", 2))
    names.resolve()

    assert findings.sorted() == ()
    assert names.places() == {"exchange:arrivee": Place("f", 2)}


def test_a_name_of_another_space_is_unknown() -> None:
    findings = Findings()
    names = Names(findings)
    names.declare(Space.FACT, "voyage", Place("f", 1))
    names.refer(Space.REPLY, "voyage", Place("f", 2))
    names.resolve()

    assert [(each.code, each.place.line) for each in findings.sorted()] == [(Code.UNKNOWN_REPLY, 2)]


def test_names_that_are_given_need_no_declaration() -> None:
    findings = Findings()
    names = Names(findings)
    names.give(Space.GAUGE, ["trust"])
    names.refer(Space.GAUGE, "trust", Place("f", 1))
    names.refer(Space.GAUGE, "trus", Place("f", 2))
    names.resolve()

    (found,) = findings.sorted()
    assert found.code is Code.UNKNOWN_GAUGE
    assert "trust" in found.message


def test_the_second_declaration_of_a_name_says_where_the_first_is() -> None:
    findings = Findings()
    names = Names(findings)
    names.declare(Space.REPLY, "saluer", Place("f", 4))
    names.declare(Space.REPLY, "saluer", Place("f", 9))

    (found,) = findings.sorted()
    assert (found.code, found.place.line) == (Code.DUPLICATE_ID, 9)
    assert "ligne 4" in found.message
