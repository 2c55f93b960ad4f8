"""From what an author looks at to its card on the map, and back."""

from pathlib import Path

import pytest

from entretien.application.authoring.draft import Draft
from entretien.competences.reader import load
from entretien.content.reading import read_scenario
from entretien.gui.studio.map.spots import addresses, card_at
from entretien.kernel.paths import shipped
from entretien.manuscript.manuscript import Manuscript
from entretien.manuscript.nodes import Address
from entretien.mapping.surveying import survey
from samples.including import FRAGMENT, INCLUDING

LINA = shipped("scenarios", "colocation_lina.yaml")


@pytest.mark.parametrize(
    ("address", "card"),
    [
        (("phases", "greeting", "exchanges", "arrivee"), "arrivee"),
        (("phases", "greeting", "exchanges", "arrivee", "replies", 2, "say"), "arrivee"),
        (("phases", "preparation", "selections", "outils", "items", 0), "outils"),
        (("objections", "frais_non_dits", "when"), "objection:frais_non_dits"),
        (("interruptions", "appel_de_sa_mere"), "objection:appel_de_sa_mere"),
        (("endings", "refus_net", "text"), "end:refus_net"),
        (("phases", "greeting"), ""),
        (("title",), ""),
        ((), ""),
    ],
)
def test_what_is_looked_at_has_a_card_or_none(address: Address, card: str) -> None:
    assert card_at(address) == card


def test_every_card_of_a_scenario_is_written_somewhere() -> None:
    scenario = read_scenario(LINA, load()).scenario
    assert scenario is not None
    written = addresses(scenario)
    manuscript = Manuscript.of(LINA.read_text(encoding="utf-8"))

    assert {card.id for card in survey(scenario).cards()} == set(written)
    for card, address in written.items():
        assert manuscript.find(address) is not None
        assert card_at(address) == card


def test_what_comes_from_a_fragment_is_written_where_it_is_included(tmp_path: Path) -> None:
    for name in ("personas", "figures", "bank"):
        (tmp_path / name).symlink_to(shipped("scenarios", name))
    (tmp_path / "fragments").mkdir()
    (tmp_path / "fragments" / "conge.yaml").write_text(FRAGMENT, encoding="utf-8")
    (tmp_path / "essai.yaml").write_text(INCLUDING, encoding="utf-8")
    scenario = read_scenario(tmp_path / "essai.yaml", load()).scenario
    draft = Draft(Manuscript.of(INCLUDING), {"fragments/conge.yaml": Manuscript.of(FRAGMENT)})
    assert scenario is not None

    written = addresses(scenario, draft.included())

    inclusion = ("phases", "greeting", "exchanges", "adieu")
    assert {card for card, address in written.items() if address == inclusion} == {"adieu", "adieu_encore"}
    assert card_at(inclusion) == "adieu"
    assert "adieu_saluer" not in written
