"""Which two attempts of the history are put side by side, and what is said meanwhile. No Qt here."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from entretien.application.comparing import comparable
from entretien.gui.attempts import moment, outcome, practice_word
from entretien.gui.numbers import mark_text
from entretien.history.records import AttemptHeader
from entretien.kernel.language import _

PAIR = 2


@dataclass(frozen=True, slots=True)
class Comparing:
    """What the button that compares says and may do."""

    button: str
    possible: bool
    advice: str
    """Why it may not, or how it would."""


def comparing(chosen: Sequence[AttemptHeader], others: Iterable[AttemptHeader]) -> Comparing:
    """What may be compared while these are chosen among `others`."""
    if len(chosen) == PAIR:
        possible = comparable(*chosen)
        advice = "" if possible else _("Deux entretiens se comparent terminés, et sur un même scénario.")
        return Comparing(_("Comparer"), possible, advice)
    if len(chosen) > PAIR:
        return Comparing(_("Comparer"), possible=False, advice=_("Deux entretiens à la fois se comparent."))
    if chosen and partners(chosen[0], others):
        advice = _("Ou choisissez-en deux avec Ctrl ou Maj.")
        return Comparing(_("Comparer avec…"), possible=True, advice=advice)
    advice = _("Il faut deux entretiens terminés du même scénario.")
    return Comparing(_("Comparer avec…"), possible=False, advice=advice)


def partners(one: AttemptHeader, others: Iterable[AttemptHeader]) -> tuple[AttemptHeader, ...]:
    """Those that `one` can be compared with, in the order given."""
    return tuple(each for each in others if comparable(one, each))


def in_order(chosen: Iterable[AttemptHeader]) -> tuple[AttemptHeader, ...]:
    """The older on the left: what changed since is then read from left to right."""
    return tuple(sorted(chosen, key=lambda each: each.started))


def partner_line(header: AttemptHeader) -> str:
    """An attempt among those to choose from, on one line."""
    mark = header.result.mark if header.result else None
    known = _("sans note") if mark is None else mark_text(mark)
    about = (header.learner_name, moment(header.started), known, outcome(header), practice_word(header))
    return " · ".join(about)
