"""A phase put into an interview that has none such: something leads there, and it leads on."""

from collections.abc import Iterator

from entretien.application.authoring.adding import Addition, new_exchange
from entretien.application.authoring.draft import Draft
from entretien.application.authoring.naming_ids import id_from
from entretien.application.authoring.skeleton import SEQUENCE
from entretien.application.authoring.ways import conversation, exchanges_in, led_to, way_on
from entretien.content.names import Space
from entretien.content.shapes.moves import ENDING_PREFIX
from entretien.kernel.errors import UserError
from entretien.kernel.language import _
from entretien.manuscript.changing import put
from entretien.manuscript.edits import Edit
from entretien.manuscript.manuscript import Manuscript
from entretien.manuscript.nodes import Address, Mapping, Scalar, Sequence
from entretien.scenario.phases import PhaseName, default_plan
from entretien.scenario.words import phase_word

_ORDER = (PhaseName.PREPARATION.value, *SEQUENCE, PhaseName.FOLLOW_UP.value)
"""In which phases are written."""


def missing_phases(draft: Draft) -> tuple[PhaseName, ...]:
    """The phases of the conversation that the interview does not have."""
    present = conversation(draft.manuscript)
    return tuple(phase for phase in SEQUENCE if phase not in present)


def add_phase(draft: Draft, phase: PhaseName) -> Addition:
    """A phase with its first exchange, between what comes before it and what that led to.

    One that comes before all others opens the interview. Raises `UserError` where there is no place for it.
    """
    manuscript = draft.manuscript
    name = id_from(phase_word(phase), draft.names(Space.EXCHANGE))
    address: Address = ("phases", phase.value, "exchanges", name)
    plan = _Plan(manuscript)
    for before in _before(manuscript, phase):
        onward = way_on(manuscript, before)
        if onward and plan.leads(str(before[1]), phase, onward):
            written = put(manuscript, address, new_exchange(draft, name, onward), _ORDER)
            return Edit.of([*led_to(manuscript, before, onward, name), *written.splices]), address
    opening = _opening(manuscript)
    if opening and plan.leads("", phase, opening) and not _before(manuscript, phase):
        return put(manuscript, address, new_exchange(draft, name, opening), _ORDER), address
    raise UserError(
        _("Rien ne peut mener à la phase «\u00a0{phase}\u00a0» et en repartir.").format(
            phase=phase_word(phase)
        ),
        remedy=_("Écrivez d'abord un échange qui mène plus loin, dans une phase d'où l'on y passe."),
    )


class _Plan:
    """The moves from a phase to another that a text allows."""

    def __init__(self, manuscript: Manuscript) -> None:
        self._homes = {
            str(exchange[3]): phase
            for phase in conversation(manuscript)
            for exchange in exchanges_in(manuscript, phase)
        }
        narrowed = manuscript.find(("plan",))
        kept = {
            entry.key.text: {item.text for item in entry.value.items if isinstance(item, Scalar)}
            for entry in (narrowed.entries if isinstance(narrowed, Mapping) else ())
            if isinstance(entry.value, Sequence)
        }
        self._moves = {
            (source.value, target.value)
            for source, target in default_plan()
            if source not in kept or target in kept[source]
        }

    def leads(self, before: str, phase: PhaseName, onward: str) -> bool:
        """Whether one may come to `phase` from `before`, where there is such, and go on to what follows."""
        there = self._homes.get(onward, "")
        comes = not before or (before, phase.value) in self._moves
        return comes and (onward.startswith(ENDING_PREFIX) or (phase.value, there) in self._moves)


def _before(manuscript: Manuscript, phase: PhaseName) -> tuple[Address, ...]:
    """The exchanges that a phase may come after: those nearest to it first."""
    present = conversation(manuscript)
    earlier = [each for each in SEQUENCE[: SEQUENCE.index(phase)] if each in present]
    return tuple(_last_first(manuscript, reversed(earlier)))


def _last_first(manuscript: Manuscript, phases: Iterator[PhaseName]) -> Iterator[Address]:
    for phase in phases:
        yield from reversed(exchanges_in(manuscript, phase))


def _opening(manuscript: Manuscript) -> str:
    """The exchange that the interview opens with; empty where there is none."""
    for phase in conversation(manuscript)[:1]:
        start = manuscript.find(("phases", phase, "start"))
        return start.text.strip() if isinstance(start, Scalar) else str(exchanges_in(manuscript, phase)[0][3])
    return ""
