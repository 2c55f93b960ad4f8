"""How far a search got."""

import pytest

from entretien.cli.progress import shown_search


def test_without_a_terminal_nothing_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    with shown_search("La fleuriste") as search:
        search(12)

    assert search.states == 12
    assert capsys.readouterr() == ("", "")


def test_explorations_add_up() -> None:
    with shown_search("La fleuriste") as search:
        search.next()
        search(10)
        search.next()
        search(4)
        search(5)

    assert search.states == 15


def _interrupted() -> None:
    with shown_search("La fleuriste") as search:
        search(1200)
        raise KeyboardInterrupt


def test_interrupted_it_says_how_far_it_got(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(KeyboardInterrupt):
        _interrupted()

    assert "1200 situations explorées" in capsys.readouterr().err


def test_on_a_terminal_a_bar_moves(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)

    with shown_search("La [fleuriste]") as search:
        search(7)

    assert search.states == 7
    assert "La [fleuriste]" in capsys.readouterr().err
