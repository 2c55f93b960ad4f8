"""The doors of the program."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from samples.program import Run

COMMANDS = ["play", "check", "analyse", "simulate", "explain", "schema", "history"]


def test_help_is_in_french(run: Run) -> None:
    ran = run("--help")

    assert ran.code == 0
    assert "affiche ce message" in ran.out or "affiche cette aide" in ran.out
    assert all(command in ran.out for command in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_its_help(run: Run, command: str) -> None:
    ran = run(command, "--help")

    assert ran.code == 0
    assert "usage" in ran.out.lower()


def test_help_in_english_has_no_french(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ENTRETIEN_LANG", "en")

    out = run("--help").out

    assert "show this help message" in out
    assert "fenêtre" not in out


def test_an_unknown_language_is_a_sentence(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ENTRETIEN_LANG", "tlh")

    ran = run("history")

    assert ran.code == 2
    assert "tlh" in ran.err


def test_an_unknown_command_is_bad_usage(run: Run) -> None:
    ran = run("danse")

    assert ran.code == 2
    assert "choix" in ran.err


def test_without_a_screen_nor_a_terminal_the_demonstration_is_played(run: Run) -> None:
    ran = run()

    assert ran.code == 0
    assert "Il n'y a pas d'écran ici" in ran.out
    assert "Note\u00a0:" in ran.out


def test_a_screen_that_does_not_answer_is_no_abort(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":987")

    ran = run()

    assert ran.code == 0
    assert "L'entretien se tient dans le terminal" in ran.out


@pytest.mark.parametrize("command", [["history", "--help"], ["check", "--help"], ["schema"]])
def test_the_command_line_loads_neither_qt_nor_sqlalchemy(command: list[str], tmp_path: Path) -> None:
    program = """
import sys
from contextlib import suppress
from entretien.__main__ import main
with suppress(SystemExit):
    main(sys.argv[1:])
print([each for each in ("PySide6", "sqlalchemy", "alembic") if each in sys.modules], file=sys.stderr)
"""

    ran = subprocess.run(
        [sys.executable, "-c", program, *command],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "ENTRETIEN_HOME": str(tmp_path)},
    )

    assert ran.stderr.strip() == "[]"


def test_a_reader_that_leaves_is_no_error(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "entretien", "schema"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "ENTRETIEN_HOME": str(tmp_path)},
    ) as program:
        assert program.stdout is not None
        assert program.stderr is not None
        assert program.stdout.readline() == "{\n"
        program.stdout.close()

        assert program.stderr.read() == ""
    assert program.returncode == 0
