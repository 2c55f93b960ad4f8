"""Chance that can be replayed."""

from entretien.kernel.chance import SEED_LIMIT, fresh_seed, shuffled, source


def test_the_same_seed_and_reason_draw_the_same() -> None:
    assert source(3, "a").random() == source(3, "a").random() != source(3, "b").random()


def test_shuffling_keeps_every_item() -> None:
    items = tuple(range(20))

    assert sorted(shuffled(items, 1, "offre")) == list(items)
    assert shuffled(items, 1, "offre") == shuffled(items, 1, "offre") != shuffled(items, 2, "offre")


def test_a_fresh_seed_is_in_range() -> None:
    assert 0 <= fresh_seed() < SEED_LIMIT
