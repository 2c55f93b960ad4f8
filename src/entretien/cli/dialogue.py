"""The interview held in the terminal: numbers choose, words act."""

import re

from rich.console import Console

from entretien.application.playing import Offer, Sitting
from entretien.cli.output import print_script
from entretien.history.mode import Mode
from entretien.interview.engine import RefusedError
from entretien.kernel.ids import ReplyId
from entretien.kernel.language import _
from entretien.transcript.commands import Abandon, Choose, Command, Select
from entretien.transcript.events import OfferedReply, RepliesOffered, SelectionOffered, TrainerRemarked
from entretien.transcript.script import script


def converse(sitting: Sitting, console: Console) -> None:
    """Hold the interview until it ends, or until the learner goes away (the attempt is then kept)."""
    scenario = sitting.scenario
    console.print(scenario.title, style="bold underline")
    console.print(scenario.briefing.task)
    for entry in scenario.briefing.client_file:
        console.print(_("{label}\u00a0: {value}").format(label=entry.label, value=entry.value), style="dim")
    told = 0
    while True:
        for events in sitting.told[told:]:
            shown = [
                each
                for each in events
                if sitting.mode is Mode.TRAINING or not isinstance(each, TrainerRemarked)
            ]
            print_script(console, script(shown, scenario.persona.called))
        told = len(sitting.told)
        if sitting.offer is None:
            return
        told = _answer(sitting, sitting.offer, console, told)


def _answer(sitting: Sitting, offer: Offer, console: Console, told: int) -> int:
    """Ask until something is accepted; how much of the transcript has been shown."""
    answers = _print_offer(sitting, offer, console)
    while True:
        text = _ask(console)
        if text == _("retour"):
            return _undo(sitting, console, told)
        command = _command(text, offer, answers)
        if command is None:
            console.print(
                _(
                    "Répondez par un numéro\u00a0; «\u00a0fin\u00a0» met fin à l'entretien, "
                    "«\u00a0retour\u00a0» revient en arrière."
                ),
                style="red",
            )
            continue
        try:
            sitting.submit(command)
        except RefusedError as error:
            console.print(str(error), style="red")
        else:
            return told


def _ask(console: Console) -> str:
    try:
        return console.input("> ").strip()
    except EOFError:
        console.print(_("Entretien gardé\u00a0: il se reprend dans la fenêtre."))
        raise KeyboardInterrupt from None


def _undo(sitting: Sitting, console: Console, told: int) -> int:
    try:
        sitting.undo()
    except RefusedError as error:
        console.print(str(error), style="red")
        return told
    console.print(_("— Vous revenez en arrière. —"), style="dim")
    return len(sitting.told) - 1


def _print_offer(sitting: Sitting, offer: Offer, console: Console) -> list[ReplyId]:
    """Print what may be answered; the ids in the order of their numbers."""
    console.print()
    if isinstance(offer, SelectionOffered):
        console.print(
            _("Choisissez de {low} à {high} éléments (par exemple\u00a0: 1 3).").format(
                low=offer.minimum, high=offer.maximum
            ),
            style="dim",
        )
        entries = [(item.id, item.label) for item in offer.items]
    else:
        entries = [(each.id, _spoken(each)) for each in offer.replies if not each.closed]
        if sitting.mode is Mode.TRAINING:
            for each in offer.replies:
                if each.closed:
                    console.print(f"   {_spoken(each)} — {each.closed}", style="dim")
    for number, (_id, text) in enumerate(entries, start=1):
        console.print(f"{number:>2} {text}")
    return [name for name, _text in entries]


def _spoken(reply: OfferedReply) -> str:
    return " ".join(part for part in (reply.say, f"({reply.act})" if reply.act else "") if part)


def _command(text: str, offer: Offer, answers: list[ReplyId]) -> Command | None:
    if text == _("fin"):
        return Abandon()
    numbers = [int(each) for each in re.findall(r"\d+", text)]
    if any(not 1 <= number <= len(answers) for number in numbers) or re.search(r"[^\d\s,+]", text):
        return None
    picked = [answers[number - 1] for number in numbers]
    if isinstance(offer, RepliesOffered):
        return Choose(picked[0]) if len(picked) == 1 else None
    return Select(tuple(picked))
