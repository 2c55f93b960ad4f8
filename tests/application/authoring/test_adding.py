"""What is added plays at once, and says what remains to be written."""

from collections.abc import Callable

import pytest

from entretien.application.authoring import adding
from entretien.application.authoring.adding_phases import add_phase, missing_phases
from entretien.application.authoring.draft import Draft
from entretien.application.authoring.skeleton import SEQUENCE, Outline, missing_link, skeleton
from entretien.competences.reader import load
from entretien.content.diagnostics import Severity
from entretien.content.reading import Reading, read_draft
from entretien.kernel.errors import UserError
from entretien.kernel.ids import BankId, CompetenceCode, FiguresId, PersonaId, ScenarioId
from entretien.kernel.paths import shipped
from entretien.manuscript.manuscript import Manuscript
from entretien.manuscript.nodes import Mapping, value_of
from entretien.scenario.phases import PhaseName
from entretien.scenario.speech import Channel

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


@pytest.mark.parametrize("phase", SEQUENCE)
def test_a_phase_is_put_where_the_plan_lets_it(phase: PhaseName) -> None:
    kept = tuple(each for each in SEQUENCE if each not in {phase, PhaseName.COMPLAINT})
    outline = Outline(
        ScenarioId("essai"), "Un essai", PersonaId("lina_ferrand"), FiguresId("2026-03-16"),
        BankId("littoral"), Channel.PHONE, 1, 10, kept, ((CompetenceCode("C4.6.4"), 1),),
    )  # fmt: skip
    if missing_link(kept):
        return
    draft = Draft(Manuscript.of(skeleton(outline, FRAMEWORK)))
    assert phase in missing_phases(draft)

    after = reads("essai.yaml", draft, add_phase(draft, phase))

    assert phase not in missing_phases(Draft(after))


def test_a_phase_that_nothing_may_lead_to_is_refused() -> None:
    text = "phases:\n  objections:\n    exchanges:\n      fin: {client: Bien., next: end:accord}\n"

    with pytest.raises(UserError, match="Accueil"):
        add_phase(Draft(Manuscript.of(text)), PhaseName.GREETING)


def test_a_phase_that_the_author_s_plan_leaves_out_is_refused() -> None:
    exchanges = "  greeting:\n    exchanges:\n      un: {client: Bien., next: end:accord}\n"
    narrowed = Draft(Manuscript.of(f"plan: {{greeting: [complaint]}}\nphases:\n{exchanges}"))

    with pytest.raises(UserError):
        add_phase(narrowed, PhaseName.DIAGNOSIS)
    assert add_phase(Draft(Manuscript.of(f"phases:\n{exchanges}")), PhaseName.DIAGNOSIS)


@pytest.mark.parametrize(
    ("add", "where"),
    [
        (adding.add_fact, ("facts", "elle_demenage", "label")),
        (adding.add_variant, ("variants", "elle_demenage", "label")),
        (adding.add_gauge, ("gauges", "elle_demenage", "label")),
        (adding.add_flag, ("flags", "elle_demenage")),
        (adding.add_objection, ("objections", "elle_demenage", "label")),
    ],
)
def test_what_is_added_under_a_title_is_called_so(
    add: Callable[[Draft, str], adding.Addition], where: tuple[str, ...]
) -> None:
    edit, _address = add(DRAFTS["colocation_lina.yaml"], "Elle déménage")
    named = DRAFTS["colocation_lina.yaml"].manuscript.after(edit).at(where)
    assert value_of(named) == "Elle déménage"
