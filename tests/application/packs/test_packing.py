"""A scenario leaves whole, and only sound."""

from pathlib import Path

import pytest

from entretien.application.packs.opening import open_pack
from entretien.application.packs.packing import pack_scenario
from entretien.kernel.errors import UserError
from samples.packed import FRAMEWORK, write_shop


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    return write_shop(tmp_path / "scenarios")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "fleuriste.entretien-pack"


def test_a_pack_holds_all_that_the_scenario_reads_and_its_plays(shop: Path, file: Path) -> None:
    (shop.parent / "personas" / "autre.yaml").write_text("id: autre\n", encoding="utf-8")

    packed = pack_scenario(shop, file, FRAMEWORK)

    assert sorted(packed.pack.files) == [
        "bank/littoral.yaml",
        "figures/2026-03-16.yaml",
        "fleuriste.yaml",
        "fragments/conge.yaml",
        "personas/lea_roux.yaml",
        "plays/fleuriste.best.play",
    ]
    assert open_pack(file, FRAMEWORK) == packed
    assert [each.same for each in packed.rehearsals] == [True]


def test_the_same_scenario_makes_the_same_bytes(shop: Path, file: Path, tmp_path: Path) -> None:
    elsewhere = write_shop(tmp_path / "ailleurs")
    pack_scenario(shop, file, FRAMEWORK)
    pack_scenario(elsewhere, tmp_path / "autre.entretien-pack", FRAMEWORK)

    assert file.read_bytes() == (tmp_path / "autre.entretien-pack").read_bytes()


def test_a_mistake_stays_at_home(shop: Path, file: Path) -> None:
    shop.write_text(
        shop.read_text(encoding="utf-8").replace("next: au_revoir", "next: nulle_part"), encoding="utf-8"
    )
    with pytest.raises(UserError, match="fautes"):
        pack_scenario(shop, file, FRAMEWORK)
    assert not file.exists()


def test_an_unfinished_scenario_leaves_and_says_so(shop: Path, file: Path) -> None:
    shop.write_text(
        shop.read_text(encoding="utf-8").replace("La question ouvre.", "à écrire"), encoding="utf-8"
    )

    assert pack_scenario(shop, file, FRAMEWORK).unfinished == 1


def test_a_play_that_changed_leaves_and_says_so(shop: Path, file: Path) -> None:
    shop.write_text(
        shop.read_text(encoding="utf-8").replace("Un atelier.", "Un petit atelier."), encoding="utf-8"
    )

    packed = pack_scenario(shop, file, FRAMEWORK)

    assert [each.path.name for each in packed.changed] == ["fleuriste.best.play"]


def test_a_folder_one_may_not_write_in_is_told(shop: Path) -> None:
    with pytest.raises(UserError, match="ne peut pas être écrit"):
        pack_scenario(shop, shop / "dans un fichier" / "x.entretien-pack", FRAMEWORK)
