"""How an attempt is told wherever one is shown: when, how, and what became of it. No Qt here."""

from datetime import datetime

from entretien.history.mode import Mode
from entretien.history.records import AttemptHeader
from entretien.kernel.ids import VariantId
from entretien.kernel.language import _
from entretien.scenario.variants import BASE
from entretien.scenario.words import ending_word


def moment(at: datetime) -> str:
    """A date and hour as they are read here: « 16/03/2026 10:00 »."""
    return at.astimezone().strftime(_("%d/%m/%Y %H:%M"))


def mode_word(mode: Mode) -> str:
    """« Entraînement »."""
    return {Mode.TRAINING: _("Entraînement"), Mode.EXAM: _("Examen")}[mode]


def practice_word(header: AttemptHeader) -> str:
    """How it was conducted: « Examen », « Entraînement · et si… » for one that leaves another."""
    mode = mode_word(header.mode)
    return mode if header.parent is None else _("{mode} · et si…").format(mode=mode)


def variant_word(variant: VariantId) -> str:
    """A variant of the day; a header keeps its name, not its label."""
    return _("Ordinaire") if variant == BASE else variant.replace("_", " ").capitalize()


def origin(header: AttemptHeader) -> str:
    """« importé », « importé, chaîne rompue au tour 3 »; nothing for an attempt conducted here."""
    if header.origin is None:
        return ""
    if header.origin.broken_at is None:
        return _("importé")
    return _("importé, {broken}").format(broken=broken_chain(header.origin.broken_at))


def broken_chain(turn: int) -> str:
    """« chaîne rompue au tour 3 »."""
    return _("chaîne rompue au tour {turn}").format(turn=turn)


def outcome(header: AttemptHeader) -> str:
    """What became of the interview."""
    return _("En cours") if header.result is None else ending_word(header.result.kind)
