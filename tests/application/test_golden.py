"""Golden plays."""

from pathlib import Path

import pytest

from entretien.application.golden import conduct, read_play, write_play
from entretien.application.playing import Playable
from entretien.kernel.errors import UserError
from entretien.scenario.variants import BASE
from entretien.transcript.path import read_path


def test_a_play_is_written_and_read_the_same(playable: Playable, tmp_path: Path) -> None:
    play = conduct(playable.scenario, BASE, read_path("bien,finir"))
    write_play(tmp_path / "essai.best.play", play)

    assert read_play(tmp_path / "essai.best.play") == play
    assert play.ending == "accord"
    assert "Vous\u00a0: Je dis bien." in play.text


def test_choices_may_stop_before_the_end(playable: Playable) -> None:
    assert conduct(playable.scenario, BASE, read_path("bien")).ending is None


@pytest.mark.parametrize("content", [b"", b"bonjour", b"\xff\xfe", b"scenario: a\n\nfin"])
def test_what_is_not_a_play_is_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "a.play"
    file.write_bytes(content)

    with pytest.raises(UserError):
        read_play(file)


def test_a_missing_play_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError):
        read_play(tmp_path / "absente.play")
