"""The program without a window: the interview in the terminal, or the demonstration when nobody can type."""

import argparse
import sys

from entretien.application.golden import read_play
from entretien.application.services import Services
from entretien.cli import play
from entretien.cli.main import build_parser
from entretien.cli.output import console
from entretien.content.library import Card
from entretien.kernel.errors import UserError
from entretien.kernel.language import _
from entretien.kernel.paths import shipped
from entretien.transcript.path import write_path

DEMONSTRATION = ("scenarios", "plays", "colocation_lina.best.play")
"""The play shown where nobody can answer."""


def hold(services: Services) -> int:
    """Choose a client and talk with her; with no terminal, show the demonstration."""
    if not sys.stdin.isatty():
        return _demonstrate(services)
    cards = [card for card in services.library.cards() if not card.mistakes and not card.unfinished]
    if not cards:
        raise UserError(
            _("Il n'y a aucun scénario à jouer."), remedy=_("Ajoutez-en dans le dossier des scénarios.")
        )
    return play.run(_options(_chosen(cards).file), services)


def _demonstrate(services: Services) -> int:
    golden = read_play(shipped(*DEMONSTRATION))
    console().print(_("Personne au clavier\u00a0: voici l'entretien de démonstration."))
    scenario = shipped("scenarios", f"{golden.scenario}.yaml")
    return play.run(
        _options(str(scenario), "--choices", write_path(golden.choices), "--no-history"), services
    )


def _options(*words: str) -> argparse.Namespace:
    return build_parser().parse_args(["play", *words])


def _chosen(cards: list[Card]) -> Card:
    out = console()
    out.print(_("Qui recevez-vous\u00a0?"), style="bold")
    for number, card in enumerate(cards, start=1):
        out.print(f"{number:>2} {card.title} — {card.persona_name}, {card.persona_occupation}")
    while True:
        try:
            answer = out.input("> ").strip()
        except EOFError:
            raise KeyboardInterrupt from None
        if answer.isdecimal() and 1 <= int(answer) <= len(cards):
            return cards[int(answer) - 1]
        out.print(_("Répondez par un numéro de 1 à {last}.").format(last=len(cards)), style="red")
