"""What an author does to the lines of the plan, each in one change. No Qt here."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from entretien.application.authoring import adding, arranging, renaming_along
from entretien.application.authoring.adding_phases import add_phase, missing_phases
from entretien.application.authoring.draft import Draft
from entretien.application.authoring.mentions import Mention
from entretien.application.authoring.workbench import Change, Workbench
from entretien.content.names import Space
from entretien.gui.studio.outline.entries import Entry, Kind
from entretien.gui.studio.session import Spot
from entretien.kernel.errors import UserError
from entretien.kernel.language import _
from entretien.manuscript.edits import Edit
from entretien.manuscript.nodes import Address
from entretien.manuscript.nodes import Mapping as Keys
from entretien.scenario.phases import DESK_PHASES, PhaseName
from entretien.scenario.words import phase_word

_SPACES: Mapping[Kind, Space] = {
    Kind.EXCHANGE: Space.EXCHANGE,
    Kind.INCLUSION: Space.EXCHANGE,
    Kind.SELECTION: Space.SELECTION,
    Kind.FACT: Space.FACT,
    Kind.OBJECTION: Space.OBJECTION,
    Kind.ENDING: Space.ENDING,
    Kind.VARIANT: Space.VARIANT,
    Kind.GAUGE: Space.GAUGE,
    Kind.FLAG: Space.FLAG,
}


@dataclass(frozen=True, slots=True)
class Act:
    """A change, and what is looked at once it is made."""

    change: Change
    spot: Spot


def rename(bench: Workbench, draft: Draft, entry: Entry, name: str) -> Act:
    """Give what a line is about another name, everywhere. Raises `UserError`."""
    change = renaming_along.rename(bench, draft, _SPACES[entry.kind], entry.name, name)
    return Act(change, Spot(entry.file, (*entry.address[:-1], name)))


def duplicate(draft: Draft, entry: Entry) -> Act:
    """Write what a line is about twice."""
    edit, where = arranging.copy(draft, entry.address)
    return _act(_("dupliquer «\u00a0{name}\u00a0»").format(name=entry.name), entry.file, edit, where)


def remove(draft: Draft, entry: Entry) -> Act:
    """Take away what a line is about; its neighbour is looked at."""
    edit = arranging.removal(draft, entry.address)
    said = _("supprimer «\u00a0{name}\u00a0»").format(name=entry.called)
    return _act(said, entry.file, edit, _neighbour(draft, entry.address))


def move(draft: Draft, entry: Entry, rank: int, into: Address) -> Act:
    """Put what a line is about before what has a rank now in a collection."""
    edit = arranging.move(draft, entry.address, rank, into)
    said = _("déplacer «\u00a0{name}\u00a0»").format(name=entry.called)
    return _act(said, entry.file, edit, (*into, entry.name))


def step(draft: Draft, entry: Entry, by: int) -> Act | None:
    """Put what a line is about one line up or down, in the next phase where its own ends; None at the end."""
    keys, rank = _siblings(draft, entry.address[:-1]), _rank(draft, entry.address)
    if 0 <= rank + by < len(keys):
        return move(draft, entry, rank + by + (by > 0), entry.address[:-1])
    if entry.kind not in {Kind.EXCHANGE, Kind.INCLUSION}:
        return None
    phases = [name for name in _siblings(draft, ("phases",)) if name not in DESK_PHASES]
    there = phases.index(str(entry.address[1])) + by
    if not 0 <= there < len(phases):
        return None
    into: Address = ("phases", phases[there], "exchanges")
    return move(draft, entry, 0 if by > 0 else len(_siblings(draft, into)), into)


def references(draft: Draft, entry: Entry) -> tuple[Mention, ...]:
    """What is written elsewhere about what a line is about."""
    return arranging.references_to(draft, entry.address)


@dataclass(frozen=True, slots=True)
class Addition:
    """Something that can be added."""

    label: str
    """« Un échange »."""
    act: Callable[[Draft, Entry | None], Act]
    """Adds it, beside the line at hand where that makes sense. Raises `UserError`."""


def additions(file: str) -> tuple[Addition, ...]:
    """All that can be added to a scenario, what is added most first."""
    return (
        Addition(_("Un échange"), partial(_add_exchange, file)),
        Addition(_("Une réponse"), partial(_add_reply, file)),
        _plain(file, _("Une information à découvrir"), adding.add_fact),
        _plain(file, _("Une objection"), adding.add_objection),
        _plain(file, _("Une interruption"), partial(adding.add_objection, interruption=True)),
        _plain(file, _("Une fin"), adding.add_ending),
        _plain(file, _("Une variante du jour"), adding.add_variant),
        _plain(
            file, _("Une liste avant l'entretien"), partial(adding.add_selection, phase=PhaseName.PREPARATION)
        ),
        _plain(
            file, _("Une liste après l'entretien"), partial(adding.add_selection, phase=PhaseName.FOLLOW_UP)
        ),
        _plain(file, _("Une jauge"), adding.add_gauge),
        _plain(file, _("Un indicateur"), adding.add_flag),
    )


def phase_additions(file: str, draft: Draft) -> tuple[Addition, ...]:
    """The phases that an interview does not have yet."""
    return tuple(
        _plain(file, phase_word(phase), partial(add_phase, phase=phase)) for phase in missing_phases(draft)
    )


def _plain(file: str, label: str, add: Callable[[Draft], adding.Addition]) -> Addition:
    def act(draft: Draft, _at_hand: Entry | None) -> Act:
        return _act(_added(label), file, *add(draft))

    return Addition(label, act)


def _add_exchange(file: str, draft: Draft, at_hand: Entry | None) -> Act:
    after = _exchange_before(draft, at_hand.address if at_hand else ())
    return _act(_added(_("Un échange")), file, *adding.add_exchange(draft, after))


def _add_reply(file: str, draft: Draft, at_hand: Entry | None) -> Act:
    """A reply of the exchange at hand, after the others."""
    if at_hand is None or at_hand.kind not in {Kind.EXCHANGE, Kind.INCLUSION}:
        raise UserError(
            _("Une réponse s'ajoute à un échange."), remedy=_("Choisissez d'abord cet échange dans le plan.")
        )
    return _act(_added(_("Une réponse")), file, *adding.add_reply(draft, at_hand.address))


def _added(label: str) -> str:
    return _("ajouter\u00a0: {what}").format(what=label[:1].lower() + label[1:])


def _exchange_before(draft: Draft, address: Address) -> Address:
    """What a new exchange comes after: the one at hand, or the last of its phase, or the last of all."""
    match address:
        case ("phases", str(phase), "exchanges", str(name), *_within) if draft.manuscript.find(address):
            return ("phases", phase, "exchanges", name)
        case ("phases", str(phase), *_within) if _siblings(draft, ("phases", phase, "exchanges")):
            phases = [phase]
        case _:
            phases = _siblings(draft, ("phases",))
    for phase in reversed(phases):
        if names := _siblings(draft, ("phases", phase, "exchanges")):
            return ("phases", phase, "exchanges", names[-1])
    raise UserError(_("L'entretien n'a pas encore d'échange."), remedy=_("Écrivez-en un d'abord."))


def _neighbour(draft: Draft, address: Address) -> Address:
    """What is looked at once something is gone: what came after it, else before it, else what held it."""
    keys, rank = _siblings(draft, address[:-1]), _rank(draft, address)
    others = keys[rank + 1 : rank + 2] or keys[max(rank - 1, 0) : rank]
    return (*address[:-1], others[0]) if others else ()


def _siblings(draft: Draft, address: Address) -> list[str]:
    node = draft.manuscript.find(address)
    return [entry.key.text for entry in node.entries] if isinstance(node, Keys) else []


def _rank(draft: Draft, address: Address) -> int:
    return _siblings(draft, address[:-1]).index(str(address[-1]))


def _act(name: str, file: str, edit: Edit, address: Address) -> Act:
    return Act(Change(name, file, edit), Spot(file, address))
