"""`entretien play`: conduct an interview in the terminal, or from a list of choices."""

import argparse
import sys
from pathlib import Path

from entretien.application import learners
from entretien.application.golden import conduct, write_play
from entretien.application.playing import Sitting
from entretien.application.services import Services
from entretien.cli.dialogue import converse
from entretien.cli.output import console, print_json, print_script
from entretien.cli.parsing import Commands, add_command, add_format, add_variant
from entretien.cli.scorecard import print_scorecard
from entretien.history.memory import MemoryHistory
from entretien.history.mode import Mode
from entretien.history.store import HistoryStore
from entretien.kernel.chance import SEED_LIMIT, fresh_seed
from entretien.kernel.ids import VariantId
from entretien.kernel.language import _
from entretien.transcript.codec import event_to_builtins
from entretien.transcript.commands import Command, Start
from entretien.transcript.path import read_path
from entretien.transcript.script import script


def add(commands: Commands) -> None:
    """Declare the command."""
    parser = add_command(commands, "play", _("joue un entretien dans le terminal"))
    parser.add_argument("scenario", type=Path, metavar=_("SCÉNARIO"), help=_("fichier ou nom du scénario"))
    parser.add_argument(
        "--choices",
        metavar=_("CHEMIN"),
        help=_(
            "choix à jouer\u00a0: id,id,…\u00a0; une sélection s'écrit [a+b]\u00a0;"
            "\u00a0! met fin à l'entretien"
        ),
    )
    add_variant(parser)
    parser.add_argument(
        "--seed", type=int, metavar="N", help=_("graine de l'ordre des réponses\u00a0; sans elle, au hasard")
    )
    parser.add_argument("--exam", action="store_true", help=_("sans remarques ni retour en arrière"))
    parser.add_argument("--no-history", action="store_true", help=_("ne garde pas l'entretien"))
    parser.add_argument("--record", type=Path, metavar=_("FICHIER"), help=_("garde cette partie comme test"))
    add_format(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, services: Services) -> int:
    """Play, then tell what came of it."""
    scripted = None if options.choices is None else read_path(options.choices)
    playable = services.library.open(options.scenario)
    store: HistoryStore = MemoryHistory() if options.no_history else services.open_history()
    try:
        seed = fresh_seed() if options.seed is None else options.seed % SEED_LIMIT
        sitting = Sitting.begin(
            store,
            services.clock,
            playable,
            learners.current(store, services.clock, services.preferences.load()),
            Mode.EXAM if options.exam else Mode.TRAINING,
            Start(VariantId(options.variant), seed),
        )
        _conduct(sitting, scripted)
        if options.record:
            _record(sitting, options.record)
        _tell(sitting, services, store, options.format, aloud=scripted is not None)
    finally:
        store.close()
    return 0


def _conduct(sitting: Sitting, scripted: tuple[Command, ...] | None) -> None:
    if scripted is None:
        converse(sitting, console())
    else:
        for command in scripted:
            sitting.submit(command)


def _record(sitting: Sitting, path: Path) -> None:
    choices = tuple(turn.command for turn in sitting.attempt.played()[1:])
    write_play(path, conduct(sitting.scenario, sitting.attempt.header.variant, choices))


def _tell(sitting: Sitting, services: Services, store: HistoryStore, form: str, *, aloud: bool) -> None:
    """The transcript when it was not seen yet, and the debrief when there is one."""
    attempt = sitting.attempt.header.id
    debrief = None
    if sitting.over:
        reviewing = services.reviewing(store)
        debrief = reviewing.debrief(attempt)
        if debrief.scorecard.mark is None:
            print(_("Recherche de ce que ce scénario permet d'atteindre…"), file=sys.stderr)
            reviewing.bound(debrief)
            debrief = reviewing.debrief(attempt)
    if form == "json":
        print_json(
            {
                "attempt": attempt,
                "over": sitting.over,
                "events": [event_to_builtins(event) for event in sitting.events],
                "scorecard": debrief and debrief.scorecard,
            }
        )
        return
    if aloud:
        print_script(console(), script(sitting.events, sitting.scenario.persona.called))
    if debrief:
        print_scorecard(console(), debrief, services.framework())
