"""What the window says of imports and exports."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from entretien.application.exporting import Exported
from entretien.application.importing import Imported
from entretien.application.sealing import Broken
from entretien.gui.history.exchange import file_name, of_export, of_import
from entretien.history.records import AttemptHeader, Origin
from entretien.kernel.errors import UserError

Headers = Sequence[AttemptHeader]
NOON = datetime(2026, 3, 16, 12, tzinfo=UTC)


@pytest.fixture
def broken(headers: Headers) -> AttemptHeader:
    return replace(headers[2], origin=Origin(NOON, 3))


def test_one_file_is_told_without_its_name(headers: Headers) -> None:
    message = of_import([(Path("classe.entretien"), Imported(tuple(headers), (), (), 0))])
    assert (message.text, message.details, message.tone) == ("5 entretiens importés.", "", "good")


def test_a_file_refused_is_told_with_what_to_do(headers: Headers) -> None:
    refused = UserError("Ce fichier est abîmé.", remedy="Redemandez-le.")
    alone = of_import([(Path("a.entretien"), refused)])
    assert (alone.text, alone.tone) == ("Ce fichier est abîmé. Redemandez-le.", "bad")

    both = of_import(
        [(Path("b.entretien"), Imported((headers[0],), (), (), 0)), (Path("a.entretien"), refused)]
    )
    assert both.text == (
        "a.entretien\u00a0: Ce fichier est abîmé. Redemandez-le.\nb.entretien\u00a0: 1 entretien importé."
    )
    assert both.tone == "bad"


def test_a_broken_chain_is_told_by_whom_and_where(broken: AttemptHeader) -> None:
    message = of_import([(Path("a.entretien"), Imported((broken,), (), (), 0))])
    assert message.details == "Noa, La colocation de Lina\u00a0: chaîne rompue au tour 3"
    assert message.tone == "caution"


def test_an_export_is_told_with_its_file(headers: Headers, broken: AttemptHeader) -> None:
    file = Path("dossier", "Lina.entretien")
    assert of_export(Exported((headers[0],), ()), file).text == (
        "1 entretien écrit dans «\u00a0Lina.entretien\u00a0»."
    )
    message = of_export(Exported(tuple(headers), (Broken(broken, 3),)), file)
    assert "rompue au tour 3" in message.details
    assert message.tone == "caution"


def test_a_file_is_named_after_the_scenario_never_after_a_person(headers: Headers) -> None:
    assert file_name([headers[3]]) == "Le coup de fil à Mme Roussel.entretien"
    assert file_name(headers) == "Entretiens.entretien"
    assert file_name([replace(headers[0], title="../<b>|?*")]) == "b.entretien"
    assert file_name([replace(headers[0], title="?!")]) == "Entretiens.entretien"
