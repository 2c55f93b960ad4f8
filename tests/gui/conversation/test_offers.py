"""What may be answered, as cards and lists."""

import pytest

from entretien.gui.conversation.offers import Picking, ReplyCard, picking, reply_cards
from entretien.kernel.ids import ExchangeId, ReplyId, SelectionId
from entretien.scenario.speech import Kind
from entretien.transcript.events import OfferedItem, OfferedReply, RepliesOffered, SelectionOffered


def offered(*names: str) -> RepliesOffered:
    """Replies by name; a name that begins with `-` is closed."""
    replies = (
        OfferedReply(
            ReplyId(name.lstrip("-")), Kind.CHECK, f"Dire {name}", "", "Trop tôt." if name[0] == "-" else ""
        )
        for name in names
    )
    return RepliesOffered(ExchangeId("e"), tuple(replies))


def numbers(*names: str, show_closed: bool = True) -> list[tuple[str, int]]:
    return [(card.id, card.number) for card in reply_cards(offered(*names), show_closed=show_closed).cards]


def test_open_replies_are_numbered_and_come_before_the_closed_ones() -> None:
    assert numbers("a", "-b", "c") == [("a", 1), ("c", 2), ("b", 0)]


def test_an_exam_hides_the_closed_ones() -> None:
    assert numbers("a", "-b", "c", show_closed=False) == [("a", 1), ("c", 2)]


def test_only_nine_have_a_key() -> None:
    assert [number for _name, number in numbers(*"abcdefghijk")] == [1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 0]


def test_a_number_finds_its_card() -> None:
    replies = reply_cards(offered("-a", "b"), show_closed=True)
    found = replies.numbered(1)
    assert found is not None
    assert found.id == "b"
    assert replies.numbered(2) is None
    assert replies.numbered(0) is None


def test_a_card_is_read_aloud_with_its_key_and_why_it_is_closed() -> None:
    assert ReplyCard(ReplyId("a"), 2, "Bonjour.", "se lever", "").spoken == "2. Bonjour. (se lever)"
    assert ReplyCard(ReplyId("a"), 0, "Bonjour.", "", "Déjà dit.").spoken == "Bonjour. Déjà dit."


@pytest.mark.parametrize(
    ("minimum", "maximum", "rule"),
    [
        (2, 3, "choisissez 2 à 3 éléments"),
        (2, 2, "choisissez 2 éléments"),
        (1, 1, "choisissez 1 élément"),
        (0, 1, "choisissez 1 élément au plus"),
        (0, 4, "choisissez 4 éléments au plus"),
    ],
)
def test_the_rule_of_a_list_is_told(minimum: int, maximum: int, rule: str) -> None:
    assert Picking("", (), minimum, maximum).rule == rule


def test_a_list_takes_as_many_as_its_rule_says() -> None:
    items = (OfferedItem(ReplyId("a"), "L'âge"),)
    listed = picking(SelectionOffered(SelectionId("s"), "Que retenez-vous ?", items, 1, 2))
    assert (listed.prompt, listed.items) == ("Que retenez-vous ?", items)
    assert [listed.accepts(count) for count in range(4)] == [False, True, True, False]
    assert [listed.progress(count) for count in range(3)] == ["0 choisi", "1 choisi", "2 choisis"]
