"""What is added plays at once, and says what remains to be written."""

from collections.abc import Callable

import pytest

from entretien.application.authoring import adding
from entretien.application.authoring.draft import Draft
from entretien.competences.reader import load
from entretien.content.diagnostics import Severity
from entretien.content.reading import Reading, read_draft
from entretien.kernel.errors import UserError
from entretien.kernel.paths import shipped
from entretien.manuscript.manuscript import Manuscript
from entretien.manuscript.nodes import Mapping
from entretien.scenario.phases import PhaseName

Read = Callable[[str], Reading]

FOLDER = shipped("scenarios")
FRAMEWORK = load()
DRAFTS = {
    file: Draft(Manuscript.of((FOLDER / file).read_text(encoding="utf-8")))
    for file in ("colocation_lina.yaml", "virement_disparu.yaml")
}


def reads(file: str, draft: Draft, addition: adding.Addition) -> Manuscript:
    """It is legal and unfinished, it is where it is said to be, and it can be undone."""
    edit, where = addition
    after = draft.manuscript.after(edit)
    reading = read_draft(FOLDER / file, {file: after.text}, FRAMEWORK)
    assert not [each for each in reading.diagnostics if each.severity is Severity.ERROR]
    assert reading.unfinished
    assert after.find(where) is not None
    assert edit.inverse(draft.manuscript.text).applied(after.text) == draft.manuscript.text
    return after


@pytest.mark.parametrize("file", DRAFTS)
@pytest.mark.parametrize(
    "add",
    [
        adding.add_fact,
        adding.add_ending,
        adding.add_variant,
        adding.add_gauge,
        adding.add_flag,
        adding.add_objection,
        lambda draft: adding.add_objection(draft, interruption=True),
        lambda draft: adding.add_selection(draft, PhaseName.PREPARATION),
        lambda draft: adding.add_selection(draft, PhaseName.FOLLOW_UP),
    ],
    ids=["fact", "ending", "variant", "gauge", "flag", "objection", "interruption", "before", "after"],
)
def test_what_is_added_is_legal_and_to_be_written(file: str, add: Callable[[Draft], adding.Addition]) -> None:
    reads(file, DRAFTS[file], add(DRAFTS[file]))


@pytest.mark.parametrize("file", DRAFTS)
@pytest.mark.parametrize("phase", ["greeting", "closing", "leave_taking"])
def test_an_exchange_and_a_reply_are_added_between_others(file: str, phase: str) -> None:
    draft, address = DRAFTS[file], ("phases", phase, "exchanges")
    exchanges = draft.manuscript.at(address)
    assert isinstance(exchanges, Mapping)
    after = (*address, exchanges.entries[0].key.text)
    reads(file, draft, adding.add_exchange(draft, after))
    reads(file, draft, adding.add_reply(draft, after))


def test_what_led_on_leads_to_the_new_exchange_which_leads_on(including: Draft, read: Read) -> None:
    edit, where = adding.add_exchange(including, ("phases", "greeting", "exchanges", "relance"))

    text = edit.applied(including.manuscript.text)
    assert where[-1] == "nouvel_echange"
    assert text.count("next: nouvel_echange") == 2
    assert text.count("next: fin") == 1
    assert read(text).scenario is not None


def test_nothing_is_added_inside_a_fragment(including: Draft) -> None:
    inclusion = ("phases", "greeting", "exchanges", "adieu")

    with pytest.raises(UserError):
        adding.add_exchange(including, inclusion)
    with pytest.raises(UserError):
        adding.add_reply(including, inclusion)


def test_two_additions_have_two_names(including: Draft) -> None:
    first, where = adding.add_fact(including)
    again, there = adding.add_fact(Draft(including.manuscript.after(first), including.others))

    assert (where, there) == (("facts", "nouveau_fait"), ("facts", "nouveau_fait_2"))
    assert again.splices
