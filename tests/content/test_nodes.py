"""A document is rows; nodes look at them."""

from entretien.content.nodes import (
    MAPPING,
    PLAIN,
    QUOTED,
    SEQUENCE,
    Document,
    Mapping,
    Provenance,
    Scalar,
    Sequence,
)

HERE = Provenance("ici")


def test_rows_nest_as_they_were_closed() -> None:
    document = Document(HERE)
    root = document.add(MAPPING, "", 0, 0)
    document.add(PLAIN, "liste", 0, 0)
    inner = document.add(SEQUENCE, "", 0, 7)
    document.add(PLAIN, "un", 0, 8)
    document.add(QUOTED, "deux", 0, 12)
    document.close(inner)
    document.add(PLAIN, "nom", 1, 0)
    document.add(QUOTED, "Léa", 1, 5)
    document.close(root)

    node = document.node(root)
    assert isinstance(node, Mapping)
    values = node.values()
    assert list(values) == ["liste", "nom"]
    assert values["nom"] == Scalar(2, 6, "Léa", plain=False, provenance=HERE)
    assert isinstance(values["liste"], Sequence)
    assert values["liste"].items() == [
        Scalar(1, 9, "un", plain=True, provenance=HERE),
        Scalar(1, 13, "deux", plain=False, provenance=HERE),
    ]
    assert len(document) == 7


def test_a_row_may_stand_for_a_value_of_another_document() -> None:
    there = Document(Provenance("ailleurs"))
    given = there.node(there.add(QUOTED, "Léa", 4, 2))
    document = Document(HERE)
    root = document.add(SEQUENCE, "", 0, 0)
    document.graft(given)
    document.add(PLAIN, "Max", 0, 5)
    document.close(root)

    node = document.node(root)
    assert isinstance(node, Sequence)
    assert node.items() == [given, Scalar(1, 6, "Max", plain=True, provenance=HERE)]


def test_a_mapping_tells_which_keys_it_holds() -> None:
    document = Document(HERE)
    root = document.add(MAPPING, "", 0, 0)
    for text in ("nom", "Léa", "prénom", "Max"):
        document.add(PLAIN, text, 0, 0)
    document.close(root)

    node = document.node(root)
    assert isinstance(node, Mapping)
    assert node.holds("prénom")
    assert not node.holds("Léa")
