"""A pack under other names says them everywhere, and nothing else of it moves."""

from pathlib import Path

import pytest

from entretien.application.packs.packing import pack_scenario
from entretien.application.packs.renaming import renamed
from entretien.interchange.packs.pack import Pack
from samples.packed import FRAMEWORK, write_shop


@pytest.fixture
def pack(tmp_path: Path) -> Pack:
    return pack_scenario(write_shop(tmp_path / "source"), tmp_path / "x.entretien-pack", FRAMEWORK).pack


def changed_lines(before: Pack, after: Pack, old: str, new: str) -> set[str]:
    return set(after.files[new].splitlines()) - set(before.files[old].splitlines())


def test_a_shared_file_is_named_otherwise_where_it_is_and_where_it_is_referred_to(pack: Pack) -> None:
    after = renamed(
        pack, {"fragments/conge.yaml": "fragments/conge_2.yaml", "bank/littoral.yaml": "bank/b_3.yaml"}
    )

    assert set(after.files) == {
        *(set(pack.files) - {"fragments/conge.yaml", "bank/littoral.yaml"}),
        "fragments/conge_2.yaml",
        "bank/b_3.yaml",
    }
    assert changed_lines(pack, after, "fragments/conge.yaml", "fragments/conge_2.yaml") == {"id: conge_2"}
    assert changed_lines(pack, after, "fleuriste.yaml", "fleuriste.yaml") == {
        "bank: b_3",
        "      au_revoir: {include: conge_2}",
    }
    assert after.plays == pack.plays


def test_a_scenario_takes_its_plays_along(pack: Pack) -> None:
    after = renamed(pack, {"fleuriste.yaml": "fleuriste_2.yaml"})

    assert (after.scenario, after.title) == ("fleuriste_2", "La fleuriste (2)")
    assert changed_lines(pack, after, "fleuriste.yaml", "fleuriste_2.yaml") == {
        "id: fleuriste_2",
        "title: La fleuriste (2)",
    }
    assert changed_lines(pack, after, "plays/fleuriste.best.play", "plays/fleuriste_2.best.play") == {
        "scenario: fleuriste_2"
    }
