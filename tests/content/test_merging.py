"""Half-merged files are known by their markers."""

from entretien.content.merging import conflicts

BEFORE = "title: Un\n"
HALF = BEFORE + "<<<<<<< HEAD\nun: 1\n=======\ndeux: 2\n>>>>>>> autre\nfin: oui\n"


def test_a_conflict_has_two_sides_and_a_place() -> None:
    (conflict,) = conflicts(HALF)
    assert (conflict.line, conflict.ours, conflict.theirs) == (2, "un: 1\n", "deux: 2\n")
    assert HALF[: conflict.start] + HALF[conflict.end :] == BEFORE + "fin: oui\n"


def test_what_both_had_in_common_is_no_side() -> None:
    common = HALF.replace("=======\n", "||||||| base\nzéro: 0\n=======\n")
    (conflict,) = conflicts(common)
    assert (conflict.ours, conflict.theirs) == ("un: 1\n", "deux: 2\n")


def test_every_conflict_is_found() -> None:
    assert [each.line for each in conflicts(HALF * 3)] == [2, 9, 16]


def test_what_only_looks_like_a_marker_is_text() -> None:
    assert not list(conflicts("<<<<<<< seul\nun: 1\n"))
    assert not list(conflicts("<<<<<<<<<< HEAD\nun\n=======\ndeux\n>>>>>>> x\n"))
    assert not list(conflicts("  <<<<<<< HEAD\nun\n=======\ndeux\n>>>>>>> x\n"))


def test_markers_without_end_take_no_time() -> None:
    assert not list(conflicts("<<<<<<< \n" * 200_000))
