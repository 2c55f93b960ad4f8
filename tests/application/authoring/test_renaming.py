"""A name changed everywhere it is written, and nothing else."""

from collections.abc import Callable

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from entretien.application.authoring.draft import Draft
from entretien.application.authoring.mentions import Mention
from entretien.application.authoring.renaming import renaming
from entretien.competences.reader import load
from entretien.content.names import Space
from entretien.content.reading import Reading, read_draft
from entretien.kernel.errors import UserError
from entretien.kernel.paths import shipped
from entretien.manuscript.manuscript import Manuscript
from entretien.scenario.ending import BUILT_IN_ENDINGS
from samples.desk import draft_of

Read = Callable[[str], Reading]

FOLDER = shipped("scenarios")
FRAMEWORK = load()
DRAFTS = {path.name: draft_of(path) for path in sorted(FOLDER.glob("*.yaml"))}
BUILT_IN = {each.id for each in BUILT_IN_ENDINGS}


def names_of(draft: Draft) -> list[Mention]:
    """What may be renamed."""
    return [
        each
        for each in draft.mentions()
        if each.declares and each.space is not Space.CLAIM and each.name not in BUILT_IN
    ]


@pytest.mark.parametrize("file", DRAFTS)
@given(data=st.data())
@settings(max_examples=1, deadline=None)
def test_a_renamed_scenario_is_the_same_up_to_the_names_and_its_bytes_come_back(
    file: str, data: st.DataObject
) -> None:
    draft = DRAFTS[file]
    chosen = [
        data.draw(st.sampled_from([each for each in names_of(draft) if each.space is space]))
        for space in sorted({each.space for each in names_of(draft)})
    ]
    fresh = {each.name: f"tout_autre_{rank}" for rank, each in enumerate(chosen)}
    chosen = list({each.name: each for each in chosen}.values())

    changed = draft
    for each in chosen:
        edit = renaming(changed, each.space, each.name, fresh[each.name])
        changed = Draft(changed.manuscript.after(edit), draft.others)

    said = as_said(file, changed.manuscript.text)
    for each in chosen:
        assert fresh[each.name] in said
        said = said.replace(fresh[each.name], each.name)
    assert said == as_said(file, draft.manuscript.text)
    for each in chosen:
        edit = renaming(changed, each.space, fresh[each.name], each.name)
        changed = Draft(changed.manuscript.after(edit), draft.others)
    assert changed.manuscript.text == draft.manuscript.text


def as_said(file: str, text: str) -> str:
    """All that the reader takes from a scenario."""
    reading = read_draft(FOLDER / file, {file: text}, FRAMEWORK)
    assert reading.scenario is not None, reading.diagnostics
    return msgspec.json.encode(reading.scenario).decode()


def test_what_a_fragment_brings_follows_its_inclusion(including: Draft, read: Read) -> None:
    text = including.manuscript.text

    renamed = renaming(including, Space.EXCHANGE, "adieu", "depart_de_lina").applied(text)

    assert "depart_de_lina: {include: conge, with: {nom: Lina, suite: relance}}" in renamed
    assert "next: depart_de_lina\n" in renamed
    assert "piece_vue and chosen(depart_de_lina_saluer)" in renamed
    assert read(renamed).scenario is not None
    assert renamed.replace("depart_de_lina", "adieu") == text


def test_what_is_given_to_a_fragment_is_renamed_too(including: Draft, read: Read) -> None:
    renamed = renaming(including, Space.EXCHANGE, "relance", "oubli").applied(including.manuscript.text)

    assert "with: {nom: Lina, suite: oubli}" in renamed
    assert read(renamed).scenario is not None


def test_a_flag_is_renamed_where_it_is_put_up_and_where_it_is_asked_about(including: Draft) -> None:
    renamed = renaming(including, Space.FLAG, "piece_vue", "identite").applied(including.manuscript.text)

    assert "piece_vue" not in renamed
    assert "effects: {identite: oui}" in renamed
    assert "when: identite and chosen(" in renamed


def test_a_name_written_with_escapes_is_renamed_all_the_same() -> None:
    text = (
        'facts: {ville: {}}\nphases: {greeting: {requires: {when: "known(v\\u0069lle) and known(ville)"}}}\n'
    )

    renamed = renaming(Draft(Manuscript.of(text)), Space.FACT, "ville", "pays").applied(text)

    assert renamed == (
        'facts: {pays: {}}\nphases: {greeting: {requires: {when: "known(pays) and known(pays)"}}}\n'
    )


@pytest.mark.parametrize(
    ("space", "name", "new"),
    [
        (Space.EXCHANGE, "arrivee", "relance"),
        (Space.EXCHANGE, "arrivee", "adieu_encore"),
        (Space.REPLY, "ouvrir", "fin_saluer"),
        (Space.EXCHANGE, "arrivee", "back"),
        (Space.EXCHANGE, "arrivee", "Arrivée"),
        (Space.EXCHANGE, "arrivee", "not"),
        (Space.EXCHANGE, "arrivee", "null"),
        (Space.FLAG, "piece_vue", "trust"),
        (Space.ENDING, "accord", "impasse"),
    ],
)
def test_a_name_that_cannot_be_is_refused_with_a_remedy(
    including: Draft, space: Space, name: str, new: str
) -> None:
    with pytest.raises(UserError) as refused:
        renaming(including, space, name, new)
    assert refused.value.remedy


def test_what_comes_from_a_fragment_is_not_renamed_in_the_scenario(including: Draft) -> None:
    with pytest.raises(UserError, match="adieu_saluer"):
        renaming(including, Space.REPLY, "adieu_saluer", "autre")


def test_a_name_that_another_file_speaks_of_is_not_renamed_behind_its_back(including: Draft) -> None:
    persona = Manuscript.of("walks_out_when: chosen(ouvrir)\n")
    draft = Draft(including.manuscript, {**including.others, "personas/lina.yaml": persona})

    with pytest.raises(UserError, match=r"personas/lina\.yaml"):
        renaming(draft, Space.REPLY, "ouvrir", "autre")
