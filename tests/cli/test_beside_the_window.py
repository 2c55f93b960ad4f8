"""What may be asked of the program while its window has the history open."""

import json
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from entretien.kernel.clock import SystemClock
from entretien.storage.opening import open_history
from entretien.storage.store import SqlHistory
from samples.program import Run


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def ids(run: Run, scenario_file: str, home: Path) -> list[str]:
    """Two attempts on a scenario of one's own, kept without their marks."""
    home.mkdir()
    Path(scenario_file).parent.rename(home / "scenarios")
    for path in ("[],expedier", "[prep_age],saluer"):
        run("play", "fleuriste", "--choices", path)
    with closing(open_history(home, SystemClock())) as store:
        for each in store.attempts():
            assert each.result is not None
            store.finish(each.id, replace(each.result, mark=None))
        return [each.id for each in store.attempts()]


@pytest.fixture
def window(ids: list[str], home: Path) -> Iterator[SqlHistory]:
    """The history as the window holds it, with those two attempts."""
    with closing(open_history(home, SystemClock())) as store:
        assert len(store.attempts()) == len(ids)
        yield store


@pytest.mark.parametrize(
    "words",
    [
        ("history",),
        ("report", "last", "--html", "fiche.html"),
        ("replay", "last"),
        ("replay", "last", "--current"),
        ("compare", "{0}", "{1}"),
        ("group", "fleuriste"),
        ("export", "last", "--to", "classe.entretien"),
    ],
    ids=" ".join,
)
def test_what_only_reads_is_answered_and_leaves_the_history_as_it_is(
    run: Run,
    ids: list[str],
    window: SqlHistory,
    home: Path,
    words: tuple[str, ...],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    before = _files(home)
    ran = run(*(word.format(*ids) for word in words))

    assert (ran.code, ran.out != "") == (0, True), ran.err
    assert _files(home) == before
    assert [each.result and each.result.mark for each in window.attempts()] == [None, None]


def test_a_mark_found_beside_the_window_is_shown_though_it_is_not_kept(
    run: Run, ids: list[str], window: SqlHistory
) -> None:
    told = json.loads(run("replay", ids[0], "--current", "--format", "json").out)
    assert told["mark"]["after"] is not None
    compared = json.loads(run("compare", *ids, "--format", "json").out)
    assert compared["left"]["mark"] == told["mark"]["after"]
    assert all(each.result and each.result.mark is None for each in window.attempts())


def test_alone_the_mark_found_is_kept(run: Run, ids: list[str], tmp_path: Path) -> None:
    run("report", ids[0], "--html", str(tmp_path / "fiche.html"))
    marks = {each["id"]: each["mark"] for each in json.loads(run("history", "--format", "json").out)}
    assert marks[ids[0]] is not None
    assert marks[ids[1]] is None


@pytest.mark.usefixtures("window")
@pytest.mark.parametrize("words", [("play", "fleuriste", "--choices", "[]"), ("import", "classe.entretien")])
def test_what_writes_is_refused_in_words(run: Run, words: tuple[str, ...]) -> None:
    ran = run(*words)
    assert ran.code == 1
    assert "L'historique est déjà ouvert" in ran.err


def _files(home: Path) -> dict[str, bytes]:
    """What is kept on the disk, but for what readers agree on and never write down."""
    found = [each for each in home.glob("history.db*") if not each.name.endswith("-shm")]
    return {each.name: each.read_bytes() for each in found}
