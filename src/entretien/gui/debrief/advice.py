"""What to work on: the competences that cost most, as gestures to make next time. No Qt here."""

from dataclasses import dataclass

from entretien.competences.framework import Framework
from entretien.debrief.debrief import Debrief
from entretien.gui.debrief.levels import Chip, level_chip
from entretien.kernel.language import _


@dataclass(frozen=True, slots=True)
class Axis:
    """A competence to work on."""

    label: str
    chip: Chip
    gestures: tuple[str, ...]
    """What one sees when it is there: the indicators of the framework."""


def axes(debrief: Debrief, framework: Framework) -> tuple[Axis, ...]:
    """Worst first."""
    worked = [(framework.competence(each.code), each.level) for each in debrief.to_work_on]
    return tuple(Axis(it.label, level_chip(framework, level), it.indicators) for it, level in worked)


def no_axis(debrief: Debrief) -> str:
    """What is said when nothing stands out."""
    if debrief.scorecard.overall.best is None:
        return _("Les axes de travail viendront avec les notes.")
    return _("Rien n'a vraiment coûté\u00a0: rejouez un autre jour de ce client, ou un niveau au-dessus.")
