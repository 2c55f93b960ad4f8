"""The packaged framework is whole: counted, stable, and every link leads somewhere."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from entretien.competences.framework import Block, Competence, Framework, Savoir, SubBlock
from entretien.kernel.ids import CompetenceCode
from entretien.scenario.phases import PhaseName

Item = Block | SubBlock | Competence | Savoir


def items(framework: Framework) -> Iterator[Item]:
    """All that carries a code, block by block."""
    for block in framework.blocks:
        yield block
        yield from block.sub_blocks
        yield from block.competences
        yield from block.savoirs


def test_it_counts_what_the_unit_counts(framework: Framework) -> None:
    assert len(framework.blocks) == 7
    assert sum(len(block.sub_blocks) for block in framework.blocks) == 6
    assert len(framework.competences()) == 53
    assert len(framework.savoirs()) == 65


def test_codes_are_unique_and_never_change(framework: Framework) -> None:
    codes = [item.code for item in items(framework)]
    frozen = Path(__file__).with_name(f"{framework.id}.codes").read_text(encoding="utf-8").split()
    assert codes == frozen
    assert len(set(codes)) == len(codes)


def test_codes_say_which_block_they_belong_to(framework: Framework) -> None:
    for block in framework.blocks:
        number = block.code.removeprefix("C")
        assert all(competence.block == block.code for competence in block.competences)
        assert all(competence.code.startswith(f"C{number}.") for competence in block.competences)
        assert all(savoir.code.startswith(f"S{number}.") for savoir in block.savoirs)


def test_a_block_with_sub_blocks_shares_out_all_its_competences(framework: Framework) -> None:
    for block in framework.blocks:
        declared: set[str | None] = {sub_block.code for sub_block in block.sub_blocks}
        assert {competence.sub_block for competence in block.competences} == (declared or {None})


def test_savoirs_and_competences_call_on_each_other_inside_their_block(framework: Framework) -> None:
    for block in framework.blocks:
        assert all(competence.savoirs for competence in block.competences)
        called = {code for competence in block.competences for code in competence.savoirs}
        assert called == {savoir.code for savoir in block.savoirs}


def test_every_ambiguity_bears_on_something_and_is_explained(framework: Framework) -> None:
    referred = {code for item in items(framework) for code in item.ambiguities}
    assert referred == {ambiguity.code for ambiguity in framework.ambiguities}


def test_every_competence_can_be_read_and_seen(framework: Framework) -> None:
    phases = {phase.value for phase in PhaseName}
    for competence in framework.competences():
        assert competence.text.endswith(".")
        assert 0 < len(competence.label) <= 60
        assert competence.indicators
        assert competence.observation.principal not in competence.observation.secondary
        assert set(competence.phases) <= phases


def test_the_crosswalk_starts_from_known_competences(framework: Framework) -> None:
    known = {competence.code for competence in framework.competences()}
    linked = [code for link in framework.crosswalk.links for code in link.competences]
    assert set(linked) <= known
    assert len(set(linked)) == len(linked)


def test_a_competence_is_found_by_its_code(framework: Framework) -> None:
    assert all(framework.competence(each.code) is each for each in framework.competences())
    with pytest.raises(KeyError):
        framework.competence(CompetenceCode("C9.9.9"))
