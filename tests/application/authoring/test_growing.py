"""One more of anything: it is where it is said to be, and it can be read at once."""

import pytest

from entretien.application.authoring.draft import Draft
from entretien.application.authoring.growing import one_more, with_new_exchange
from entretien.competences.reader import load
from entretien.content.codes import Code
from entretien.content.describing import FileKind
from entretien.content.diagnostics import Severity
from entretien.content.reading import read_draft
from entretien.kernel.paths import shipped
from entretien.manuscript.manuscript import Manuscript
from entretien.manuscript.nodes import Address

FILE = shipped("scenarios", "colocation_lina.yaml")
LINA = Draft(Manuscript.of(FILE.read_text(encoding="utf-8")))
NOTES: Address = ("phases", "greeting", "exchanges", "notes")


@pytest.mark.parametrize(
    "address",
    [
        (*NOTES, "client"),
        (*NOTES, "replies"),
        (*NOTES, "replies", 0, "reaction"),
        ("phases", "preparation", "selections"),
        ("phases", "preparation", "selections", "informations", "items"),
        ("briefing", "client_file"),
        ("facts",),
        ("flags",),
        ("gauges",),
        ("endings",),
        ("variants",),
        ("objections",),
        ("interruptions",),
    ],
)
def test_one_more_is_no_mistake(address: Address) -> None:
    edit, where = one_more(LINA, FileKind.SCENARIO, address, "Elle déménage")
    after = LINA.manuscript.after(edit)
    assert where[: len(address)] == address
    assert after.find(where) is not None
    reading = read_draft(FILE, {FILE.name: after.text}, load())
    assert [each for each in reading.diagnostics if each.severity is Severity.ERROR] == []
    assert edit.inverse(LINA.manuscript.text).applied(after.text) == LINA.manuscript.text


def test_a_variant_comes_before_the_one_that_is_said_otherwise() -> None:
    edit, where = one_more(LINA, FileKind.SCENARIO, (*NOTES, "client"))
    assert where == (*NOTES, "client", 0)
    assert ", when: trust >= 7}" in edit.applied(LINA.manuscript.text)


def test_nothing_is_known_of_what_is_no_list_of_records() -> None:
    with pytest.raises(KeyError):
        one_more(LINA, FileKind.SCENARIO, ("title",))


@pytest.mark.parametrize(("phase", "before"), [("greeting", "demande"), ("closing", None)])
def test_a_new_exchange_stands_after_the_one_that_leads_to_it(phase: str, before: str | None) -> None:
    led_from = (*NOTES, "replies", 0, "next"), ("id", "next")
    edit, where = with_new_exchange(LINA, phase, "Le café", "demande", led_from)
    after = LINA.manuscript.after(edit)
    exchanges = after.collection(where[:-1])
    names = [entry.key.text for entry in getattr(exchanges, "entries", ())]
    assert where == ("phases", phase, "exchanges", "le_cafe")
    assert names[names.index("le_cafe") + 1 :][:1] == ([before] if before else [])
    assert after.text.count("next: le_cafe\n") == 1
    reading = read_draft(FILE, {FILE.name: after.text}, load())
    errors = {each.code for each in reading.diagnostics if each.severity is Severity.ERROR}
    assert errors == (set() if before else {Code.MOVE_NOT_IN_PLAN})
