"""The grammar tells what may be written at any place of any file, before anything stands there."""

import pytest

from entretien.content.describing import FileKind, form_at, form_of, keys_of, kind_of, record_of
from entretien.content.forms import (
    ConditionForm,
    EitherForm,
    FileForm,
    FlagForm,
    Form,
    IdForm,
    IntegerForm,
    NameForm,
    RecordForm,
    Step,
    TextForm,
    WayForm,
    WordForm,
)
from entretien.content.names import Space

EXCHANGE: tuple[Step, ...] = ("phases", "greeting", "exchanges", "arrivee")
REPLY: tuple[Step, ...] = (*EXCHANGE, "replies", 0)


def at(*address: Step) -> Form | None:
    return form_at(FileKind.SCENARIO, address)


@pytest.mark.parametrize(
    ("address", "form"),
    [
        (("title",), TextForm(120)),
        (("level",), IntegerForm(1, 3)),
        (("randomise",), FlagForm()),
        (("facts", "montreal", "latent"), FlagForm()),
        ((*REPLY, "say"), TextForm(1_200)),
        ((*REPLY, "when"), ConditionForm()),
        ((*REPLY, "next"), WayForm()),
        ((*REPLY, "fault"), NameForm(Space.FAULT)),
        ((*REPLY, "effects", "trust"), EitherForm((IntegerForm(-100, 100), FlagForm()))),
        ((*REPLY, "evidence", "une_competence"), IntegerForm(-3, 3)),
        (("phases", "diagnosis", "requires", "otherwise"), NameForm(Space.EXCHANGE)),
        (("phases", "preparation", "selections", "informations", "items", 2, "label"), TextForm(1_200)),
    ],
)
def test_a_place_has_its_form(address: tuple[Step, ...], form: Form) -> None:
    assert at(*address) == form


def test_a_closed_list_says_its_words() -> None:
    channel = at("channel")

    assert channel == WordForm(("branch", "phone", "video"))


def test_a_declared_name_says_where_it_is_unique() -> None:
    reply = at(*REPLY, "id")

    assert isinstance(reply, IdForm)
    assert reply.spaces == (Space.REPLY,)


def test_keys_that_are_names_have_a_form_too() -> None:
    exchanges, effects = at(*EXCHANGE[:-1]), at(*REPLY, "effects")

    assert exchanges is not None
    assert isinstance(exchanges.keys, IdForm)
    assert exchanges.keys.spaces == (Space.EXCHANGE,)
    assert effects is not None
    assert effects.keys == NameForm(Space.GAUGE)


def test_one_value_written_without_its_list_is_looked_through() -> None:
    assert at(*EXCHANGE, "client", "mood") == at(*EXCHANGE, "client", 3, "mood")
    assert at(*REPLY, "reaction", "next") == WayForm()


def test_an_exchange_is_written_there_or_included() -> None:
    assert isinstance(at(*EXCHANGE, "include"), FileForm)
    assert [key.key for key in keys_of(at(*EXCHANGE) or TextForm(0))] == [
        "client",
        "replies",
        "hub",
        "next",
        "include",
        "with",
    ]


def test_desk_phases_hold_selections_and_the_others_exchanges() -> None:
    assert at("phases", "preparation", "exchanges") is None
    assert at("phases", "greeting", "selections") is None


def test_the_endings_every_scenario_has_need_no_kind() -> None:
    own, built_in = at("endings", "accord"), at("endings", "impasse")

    assert {key.key for key in keys_of(own or TextForm(0)) if key.required} == {"kind"}
    assert not any(key.required for key in keys_of(built_in or TextForm(0)))


def test_a_key_is_described_in_french() -> None:
    reply = at(*REPLY)

    assert isinstance(reply, RecordForm)
    assert next(key for key in reply.fields if key.key == "kind").description == "L'acte de parole."
    assert all(key.description for key in reply.fields)


def test_a_persona_may_be_written_in_the_scenario_and_figures_may_not() -> None:
    assert at("persona", "portrait", "hair") == form_at(FileKind.PERSONA, ("portrait", "hair"))
    assert at("figures", "groups") is None


def test_a_fragment_holds_what_a_scenario_holds() -> None:
    of_a_fragment = form_at(FileKind.FRAGMENT, ("exchanges", "depart", "replies", 0, "next"))

    assert of_a_fragment == WayForm()


def test_nothing_may_stand_at_an_address_that_means_nothing() -> None:
    assert at("titre") is None
    assert at("title", 0) is None
    assert at(*REPLY, "say", "mood") is None


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("colocation_lina.yaml", FileKind.SCENARIO),
        ("personas/lina_ferrand.yaml", FileKind.PERSONA),
        ("figures/2026-03-16.yaml", FileKind.FIGURES),
        ("bank/littoral.yaml", FileKind.BANK),
        ("fragments/conge.yaml", FileKind.FRAGMENT),
    ],
)
def test_the_folder_says_what_a_file_holds(name: str, kind: FileKind) -> None:
    assert kind_of(name) is kind
    assert "id" in [key.key for key in form_of(kind).fields]


def test_the_record_of_a_place_is_found_alone_or_in_a_list() -> None:
    for address in (("client",), ("client", 0)):
        form = form_at(FileKind.SCENARIO, ("phases", "greeting", "exchanges", "arrivee", *address))
        assert form is not None
        record = record_of(form)
        assert record is not None
        assert record.name == "client_line"
    title = form_at(FileKind.SCENARIO, ("title",))
    assert title is not None
    assert record_of(title) is None
