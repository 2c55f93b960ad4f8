"""One's own files come first and are the only ones written; nothing is ever written over."""

from pathlib import Path

import pytest

from entretien.application.authoring.shelves import Shelves
from entretien.application.authoring.workbench import Change
from entretien.application.authoring.workshop import Workshop
from entretien.kernel.errors import UserError
from entretien.kernel.paths import shipped
from entretien.manuscript.edits import difference

LINA = "personas/lina_ferrand.yaml"


def test_what_is_shipped_is_there_to_start_from(shelves: Shelves) -> None:
    assert "lina_ferrand" in [each.id for each in shelves.personas()]
    assert (shelves.figures()[0], shelves.banks()) == ("2026-03-16", ("littoral",))
    assert "colocation_lina" in shelves.taken()
    assert not shelves.is_own(shipped("scenarios", "colocation_lina.yaml"))
    assert shelves.is_own(shelves.path("essai"))


def test_ones_own_client_stands_for_the_shipped_one(shelves: Shelves) -> None:
    shelves.bring([LINA])
    file = shelves.own / LINA
    file.write_text(file.read_text("utf-8").replace("age: 19", "age: 20"), "utf-8")
    (lina,) = [each for each in shelves.personas() if each.id == "lina_ferrand"]
    assert lina.age == 20
    shelves.bring([LINA])
    assert "age: 20" in file.read_text("utf-8")


def test_a_client_whose_file_has_a_mistake_is_left_out(shelves: Shelves) -> None:
    shelves.write(shelves.path("faux", "personas"), "id: faux\nname: [\n")
    assert "faux" not in [each.id for each in shelves.personas()]


def test_fragments_are_found_by_their_label(shelves: Shelves) -> None:
    shipped_ones = [each.label for each in shelves.fragments()]
    text = "id: merci\nlabel: Dire merci\nexchanges:\n  a: {client: Merci., next: end:accord}\n"
    shelves.write(shelves.path("merci", "fragments"), text)
    assert sorted(each.label for each in shelves.fragments()) == sorted(["Dire merci", *shipped_ones])


def test_a_file_that_is_there_is_never_written_over(shelves: Shelves) -> None:
    shelves.write(shelves.path("essai"), "un")
    with pytest.raises(UserError, match="porte déjà ce nom"):
        shelves.write(shelves.path("essai"), "deux")
    assert shelves.path("essai").read_text() == "un"


def test_a_folder_that_cannot_be_written_is_told(shelves: Shelves, tmp_path: Path) -> None:
    (tmp_path / "scenarios").write_text("un fichier à la place du dossier")
    with pytest.raises(UserError):
        shelves.write(shelves.path("essai"), "un")
    with pytest.raises(UserError):
        shelves.bring([LINA])


def test_an_id_is_not_free_while_a_text_is_kept_aside_for_it(workshop: Workshop) -> None:
    path = workshop.shelves.path("essai")
    workshop.shelves.write(path, "un\n")
    bench = workshop.open(path)
    bench.do(Change("essai", bench.entry, difference("un\n", "deux\n")))
    bench.keep_aside()
    path.unlink()
    assert not workshop.shelves.is_free("essai")
    assert workshop.shelves.is_free("autre")
