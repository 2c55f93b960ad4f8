"""Which door: the window, the terminal, or a command."""

import sys
from collections.abc import Sequence

from entretien import bootstrap
from entretien.kernel.errors import UserError
from entretien.kernel.language import _, speak, wanted_language

USER_ERROR, BAD_USAGE, INTERRUPTED = 1, 2, 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; the exit code."""
    words = sys.argv[1:] if arguments is None else list(arguments)
    try:
        speak(wanted_language(bootstrap.preferences().load().language))
    except UserError as error:
        return _tell(error, BAD_USAGE)
    try:
        return _command(words) if words else _program()
    except UserError as error:
        return _tell(error, USER_ERROR)
    except KeyboardInterrupt:
        return INTERRUPTED


def _command(words: list[str]) -> int:
    from entretien.cli.main import main as run_command

    return run_command(words, bootstrap.services())


def _program() -> int:
    from entretien.gui.display import why_no_window

    reason = why_no_window()
    if not reason:
        from entretien.gui.app import run

        return run(bootstrap.preferences().load(), bootstrap.services)
    from entretien.cli.alone import hold

    print(reason, _("L'entretien se tient dans le terminal."))  # noqa: T201 - the only thing said before the terminal
    return hold(bootstrap.services())


def _tell(error: UserError, code: int) -> int:
    print(f"entretien\u00a0: {error}", file=sys.stderr)  # noqa: T201 - the terminal is where this is read
    return code


if __name__ == "__main__":
    sys.exit(main())
