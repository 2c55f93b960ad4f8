"""`entretien history`: the attempts kept on this machine."""

import argparse
from collections.abc import Sequence

from rich.table import Table
from rich.text import Text

from entretien.application.naming import SHORT
from entretien.application.services import Services
from entretien.cli.origins import origin_words
from entretien.cli.output import console, print_json
from entretien.cli.parsing import Commands, add_command, add_format
from entretien.cli.scorecard import format_mark
from entretien.history.records import AttemptHeader
from entretien.kernel.language import _
from entretien.scenario.words import ending_word


def add(commands: Commands) -> None:
    """Declare the command."""
    parser = add_command(commands, "history", _("liste les entretiens gardés, les plus récents d'abord"))
    add_format(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, services: Services) -> int:
    """List the attempts."""
    store = services.read_history()
    try:
        headers = store.attempts()
    finally:
        store.close()
    if options.format == "json":
        print_json([_as_json(each) for each in headers])
    else:
        _print(headers)
    return 0


def _as_json(each: AttemptHeader) -> dict[str, object]:
    result = each.result
    return {
        "id": each.id,
        "scenario": each.scenario,
        "title": each.title,
        "learner": each.learner_name,
        "mode": each.mode,
        "variant": each.variant,
        "started": each.started,
        "ended": result and result.ended,
        "turns": each.turns,
        "mark": result and result.mark,
        "ending": result and result.ending,
        "imported": each.origin and each.origin.imported,
        "broken_at": each.origin and each.origin.broken_at,
    }


def _print(headers: Sequence[AttemptHeader]) -> None:
    out = console()
    if not headers:
        out.print(_("Aucun entretien gardé pour l'instant."))
        return
    headings = [_("Id"), _("Date"), _("Scénario"), _("Apprenant"), _("Tours"), _("Note"), _("Fin")]
    if any(each.origin for each in headers):
        headings.append(_("Origine"))
    table = Table(*headings, box=None, pad_edge=False, header_style="bold")
    for each in headers:
        result = each.result
        cells = (
            each.id[:SHORT],
            each.started.astimezone().strftime("%d/%m/%Y %H:%M"),
            Text(each.title),
            Text(each.learner_name),
            str(each.turns),
            format_mark(result.mark) if result and result.mark is not None else "—",
            ending_word(result.kind) if result else _("en cours"),
            origin_words(each),
        )
        table.add_row(*cells[: len(headings)])
    out.print(table)
