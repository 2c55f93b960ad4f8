"""Golden plays: choices made once, and the conversation that must come out of them ever after.

A play file is a head of `key: value` lines, an empty line, then the script of the conversation:

    scenario: colocation_lina
    variant:
    choices: [prep_projet+prep_pieces],se_presenter,…
    ending: accord

    ## Accueil
    Lina (hésitante) : Bonjour…
"""

from dataclasses import dataclass
from pathlib import Path

from entretien.interview.engine import RefusedError, start, submit
from entretien.kernel.errors import UserError
from entretien.kernel.files import write_whole
from entretien.kernel.ids import EndingId, ScenarioId, VariantId
from entretien.kernel.language import _
from entretien.scenario.scenario import Scenario
from entretien.transcript.commands import Command, Start
from entretien.transcript.events import ConversationEnded, Event
from entretien.transcript.path import read_path, write_path
from entretien.transcript.script import as_text, script


@dataclass(frozen=True, slots=True)
class GoldenPlay:
    """Choices and what comes of them."""

    scenario: ScenarioId
    variant: VariantId
    choices: tuple[Command, ...]
    ending: EndingId | None
    """None when the choices stop before the end."""
    text: str
    """The conversation, as it is read aloud."""

    @property
    def commands(self) -> tuple[Command, ...]:
        """The choices, from the start on; offers stand in the order drawn by seed 0."""
        return (Start(self.variant), *self.choices)


def conduct(scenario: Scenario, variant: VariantId, choices: tuple[Command, ...]) -> GoldenPlay:
    """What comes of these choices today.

    Raises `UserError` when one of them is refused, with its number, from 1, or when there is no such day.
    """
    interview, opening = start(scenario, Start(variant))
    events: list[Event] = list(opening)
    for number, choice in enumerate(choices, start=1):
        try:
            interview, told = submit(interview, choice)
        except RefusedError as refused:
            raise UserError(
                _("Choix n° {number}, {choice}\u00a0: {message}").format(
                    number=number, choice=write_path((choice,)), message=refused.message
                ),
                remedy=refused.remedy,
            ) from refused
        events += told
    ended = next((each.ending for each in events if isinstance(each, ConversationEnded)), None)
    text = as_text(script(events, scenario.persona.called)).strip() + "\n"
    return GoldenPlay(scenario.id, variant, choices, ended, text)


def read_play(path: Path) -> GoldenPlay:
    """The play of a file. Raises `UserError` when it cannot be read or has no choices."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(_("La partie «\u00a0{path}\u00a0» ne se lit pas.").format(path=path)) from error
    return parse_play(text, str(path))


def parse_play(text: str, name: str) -> GoldenPlay:
    """The play of a text, called `name` to its author. Raises `UserError` when it has no choices."""
    head, _gap, script_ = text.partition("\n\n")
    fields = {
        key.strip(): value.strip()
        for key, _colon, value in (line.partition(":") for line in head.splitlines())
    }
    if not {"scenario", "choices"} <= fields.keys():
        raise UserError(_("«\u00a0{path}\u00a0» n'est pas une partie enregistrée.").format(path=name))
    return GoldenPlay(
        ScenarioId(fields["scenario"]),
        VariantId(fields.get("variant", "")),
        read_path(fields["choices"]),
        EndingId(fields["ending"]) if fields.get("ending") else None,
        script_,
    )


def play_text(play: GoldenPlay) -> str:
    """What a file of that play holds."""
    head = {
        "scenario": play.scenario,
        "variant": play.variant,
        "choices": write_path(play.choices),
        "ending": play.ending or "",
    }
    lines = [f"{key}: {value}".rstrip() for key, value in head.items()]
    return "\n".join([*lines, "", ""]) + play.text


def write_play(path: Path, play: GoldenPlay) -> None:
    """Keep a play as a test. Raises `UserError` when it cannot be written."""
    try:
        write_whole(path, play_text(play).encode())
    except OSError as error:
        raise UserError(
            _("«\u00a0{path}\u00a0» ne peut pas être écrit\u00a0: {error}.").format(path=path, error=error)
        ) from error
