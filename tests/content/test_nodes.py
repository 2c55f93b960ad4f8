"""A document is rows; nodes look at them."""

from entretien.content.nodes import MAPPING, PLAIN, QUOTED, SEQUENCE, Document, Mapping, Scalar, Sequence


def test_rows_nest_as_they_were_closed() -> None:
    document = Document()
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
    assert values["nom"] == Scalar(2, 6, "Léa", plain=False)
    assert isinstance(values["liste"], Sequence)
    assert values["liste"].items() == [Scalar(1, 9, "un", plain=True), Scalar(1, 13, "deux", plain=False)]
    assert len(document) == 7
