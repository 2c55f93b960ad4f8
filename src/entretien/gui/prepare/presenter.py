"""What a briefing says and how the interview may begin. No Qt here."""

from dataclasses import dataclass

from entretien.history.mode import Mode
from entretien.kernel.chance import source
from entretien.kernel.ids import VariantId
from entretien.kernel.language import _, plural
from entretien.scenario.persona import Persona
from entretien.scenario.scenario import Scenario
from entretien.scenario.speech import Channel
from entretien.scenario.variants import BASE
from entretien.transcript.commands import Start


@dataclass(frozen=True, slots=True)
class Day:
    """A way the client may come in today."""

    label: str
    variant: VariantId | None
    """None: drawn when the interview begins."""


def days(scenario: Scenario) -> tuple[Day, ...]:
    """The days to pick from; only the ordinary one when the scenario has no variant."""
    ordinary = Day(_("Jour ordinaire"), BASE)
    if not scenario.variants:
        return (ordinary,)
    named = (Day(variant.label, variant.id) for variant in scenario.variants)
    return (ordinary, *named, Day(_("Au hasard"), None))


def start(scenario: Scenario, day: Day, seed: int) -> Start:
    """The command that begins on that day; `seed` decides of what is left to chance."""
    if day.variant is not None:
        return Start(day.variant, seed)
    every = (BASE, *(variant.id for variant in scenario.variants))
    return Start(source(seed, "variant").choice(every), seed)


def who(persona: Persona) -> str:
    """« 19 ans, étudiante »."""
    age = plural("{age} an", "{age} ans", persona.age).format(age=persona.age)
    return f"{age}, {persona.occupation}"


def begin_word(channel: Channel) -> str:
    """What one does to begin."""
    return {
        Channel.BRANCH: _("Faire entrer le client"),
        Channel.PHONE: _("Commencer l'appel"),
        Channel.VIDEO: _("Ouvrir la visio"),
    }[channel]


def mode_help(mode: Mode) -> str:
    """What a mode changes."""
    return {
        Mode.TRAINING: _("Jauges et remarques visibles, retour en arrière permis."),
        Mode.EXAM: _("Rien n'est montré avant le bilan."),
    }[mode]
