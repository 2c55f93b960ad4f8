"""`entretien replay`: an attempt told again, or tried on the current version of its scenario."""

import argparse
import sys

from rich.console import Console
from rich.text import Text

from entretien.application.naming import find_attempt
from entretien.application.replaying import Drift, Replayer, Revision
from entretien.application.sealing import Broken, break_in, dossier_of
from entretien.application.services import Services
from entretien.cli.origins import broken_words
from entretien.cli.output import console, print_json, print_script
from entretien.cli.parsing import Commands, add_command, add_format
from entretien.cli.scorecard import format_mark
from entretien.kernel.ids import AttemptId
from entretien.kernel.language import _
from entretien.scoring.scorecard import CompetenceMark, Scorecard
from entretien.transcript.codec import event_to_builtins
from entretien.transcript.script import script


def add(commands: Commands) -> None:
    """Declare the command."""
    parser = add_command(commands, "replay", _("rejoue un entretien tel qu'il a été mené"))
    parser.add_argument(
        "attempt",
        metavar=_("ENTRETIEN"),
        help=_("identifiant d'un entretien, ou son début (voir « entretien history »)"),
    )
    parser.add_argument(
        "--current",
        action="store_true",
        help=_("sur la version actuelle du scénario : ce qui ne passe plus, les notes qui changent"),
    )
    add_format(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, services: Services) -> int:
    """Replay, then print what happens; 1 when the current version breaks the attempt."""
    store = services.read_history()
    try:
        attempt = find_attempt(store, options.attempt).id
        replayer = Replayer(store, services.library, services.framework(), services.bounding)
        if not options.current:
            _tell(replayer, attempt, as_json=options.format == "json")
            _warn(break_in(dossier_of(store, attempt)))
            return 0
        revision = replayer.on_current(attempt)
    finally:
        store.close()
    if options.format == "json":
        print_json(_as_json(revision))
    else:
        _print(console(), revision)
    return int(revision.broken is not None)


def _tell(replayer: Replayer, attempt: AttemptId, *, as_json: bool) -> None:
    scenario, again = replayer.told(attempt)
    events = [event for each in again.told for event in each]
    if as_json:
        print_json([event_to_builtins(each) for each in events])
    else:
        print_script(console(), script(events, scenario.persona.called))


def _warn(broken: Broken | None) -> None:
    """Say aside that the attempt is not what was recorded."""
    if broken is not None:
        print(broken_words(broken.turn), file=sys.stderr)


def _as_json(revision: Revision) -> dict[str, object]:
    broken = revision.broken
    return {
        "id": revision.header.id,
        "same_version": revision.same,
        "broken": broken and {"turn": broken.turn, "reason": broken.reason},
        "drifts": [_drift_json(each) for each in revision.drifts],
        "mark": {"before": revision.before.mark, "after": revision.after.mark},
        "competences": [
            {"before": _mark_json(before), "after": _mark_json(after)} for before, after in revision.changes
        ],
    }


def _drift_json(drift: Drift) -> dict[str, object]:
    return {
        "turn": drift.turn,
        "competence": drift.competence,
        "before": drift.before,
        "after": drift.after,
    }


def _mark_json(mark: CompetenceMark | None) -> dict[str, object] | None:
    if mark is None:
        return None
    level = mark.level.id if mark.level else None
    return {"code": mark.code, "obtained": mark.mark.obtained, "best": mark.mark.best, "level": level}


def _print(out: Console, revision: Revision) -> None:
    if revision.same:
        out.print(_("Le scénario n'a pas changé depuis cet entretien."))
        return
    if revision.broken is not None:
        broken = _("Tour {turn} : ne passe plus. {reason}")
        text = broken.format(turn=revision.broken.turn, reason=revision.broken.reason)
        out.print(Text(text, style="red"))
        out.print(_("Les notes ci-dessous s'arrêtent au tour précédent, dans les deux versions."))
    for drift in revision.drifts:
        moved = _("Tour {turn} : {competence} {before:+d} → {after:+d}")
        out.print(
            moved.format(turn=drift.turn, competence=drift.competence, before=drift.before, after=drift.after)
        )
    out.print(
        _("Note : {before} → {after}").format(before=_note(revision.before), after=_note(revision.after))
    )
    for before, after in revision.changes:
        code = before.code if before else after.code if after else ""
        out.print(f"  {code} : {_points(before)} → {_points(after)}")
    if not revision.changes and revision.broken is None:
        out.print(_("Aucune note ne change."))


def _note(scorecard: Scorecard) -> str:
    return "—" if scorecard.mark is None else format_mark(scorecard.mark)


def _points(mark: CompetenceMark | None) -> str:
    if mark is None:
        return "—"
    points = str(mark.mark.obtained) if mark.mark.best is None else f"{mark.mark.obtained}/{mark.mark.best}"
    return f"{points} {mark.level.id}" if mark.level else points
