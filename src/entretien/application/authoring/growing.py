"""One more of what stands somewhere, and what must exist because something leads to it."""

from collections.abc import Callable

from entretien.application.authoring import adding
from entretien.application.authoring.adding import Addition
from entretien.application.authoring.draft import Draft
from entretien.application.authoring.naming_ids import id_from
from entretien.content.describing import FileKind, form_at, keys_of, record_of
from entretien.content.forms import IdForm, IntegerForm, KeyForm, RecordForm, WordForm
from entretien.content.names import Space
from entretien.content.placeholder import to_write
from entretien.content.shapes.moves import BACK_WORD
from entretien.manuscript.changing import add, put
from entretien.manuscript.edits import difference
from entretien.manuscript.nodes import Address, Mapping, Value
from entretien.manuscript.one_or_many import insert_part, parts_at
from entretien.manuscript.writing import Bare, Quoted
from entretien.scenario.phases import PhaseName

USUAL = "trust >= 7"
"""The condition of a variant until its author thinks of one."""


def one_more(draft: Draft, kind: FileKind, address: Address, title: str = "") -> Addition:
    """Another of the records that stand at `address`, called `title` where it has a name.

    Raises `UserError` where there can be none, `KeyError` where none is known of.
    """
    match address:
        case ("phases", str(), "exchanges", str(), "replies"):
            return adding.add_reply(draft, address[:-1])
        case ("phases", str(phase), "selections"):
            return adding.add_selection(draft, PhaseName(phase), title)
        case ("interruptions",):
            return adding.add_objection(draft, title, interruption=True)
        case (str(key),) if key in _ADDERS:
            return _ADDERS[key](draft, title)
        case _:
            return _in_list(draft, kind, address)


_ADDERS: dict[str, Callable[[Draft, str], Addition]] = {
    "facts": adding.add_fact,
    "endings": adding.add_ending,
    "variants": adding.add_variant,
    "gauges": adding.add_gauge,
    "flags": adding.add_flag,
    "objections": adding.add_objection,
}


def with_new_exchange(
    draft: Draft, phase: str, title: str, onward: str, led_from: tuple[Address, tuple[str, ...]]
) -> Addition:
    """A new exchange of `phase` called after `title`, with what leads to it.

    What leads there is `led_from`, the address of a `next` and the keys of its record in their order; the
    new exchange leads `onward`.
    """
    exchanges: Address = ("phases", phase, "exchanges")
    manuscript, (address, order) = draft.manuscript, led_from
    name = id_from(title, draft.names(Space.EXCHANGE) | {BACK_WORD}, "echange")
    led = manuscript.after(put(manuscript, address, name, order))
    new = adding.new_exchange(draft, name, onward)
    written = add(led, exchanges, name, new, _after(manuscript.find(exchanges), address))
    return difference(manuscript.text, led.after(written).text), (*exchanges, name)


def _in_list(draft: Draft, kind: FileKind, address: Address) -> Addition:
    """A record of a list, or of what may be written without its list."""
    form, holder = form_at(kind, (*address, 0)), form_at(kind, address[:-1])
    record = record_of(form) if form is not None else None
    if record is None or holder is None:
        raise KeyError(address)
    count = len(parts_at(draft.manuscript, address))
    order = [key.key for key in keys_of(holder)]
    value, rank = _fresh(record, draft, f"{address[-2]}_{count + 1}" if len(address) > 1 else ""), count
    if count and record.inside("when"):  # the last has no condition: one after it would never be said
        value, rank = {record.shorthand: value, "when": Bare(USUAL)}, count - 1
    edit = insert_part(draft.manuscript, address, value, rank, order)
    return edit, parts_at(draft.manuscript.after(edit), address)[rank]


def _fresh(record: RecordForm, draft: Draft, name: str) -> Value:
    """A record that says what it must, and that all of it is to be written."""
    if record.shorthand:
        return _to_write(record.fields[0])
    needed = (each for each in record.fields if each.required)
    return {each.key: _least(each, draft, name) for each in needed}


def _least(key: KeyForm, draft: Draft, name: str) -> Value:
    match key.form:
        case IdForm():
            return id_from(name, draft.names(Space.REPLY))
        case WordForm(words):
            return words[0]
        case IntegerForm(minimum=minimum):
            return minimum
        case _:
            return _to_write(key)


def _to_write(key: KeyForm) -> Value:
    return Quoted(to_write(key.description[:1].lower() + key.description[1:].rstrip(".")))


def _after(exchanges: object, address: Address) -> int | None:
    """Right after the exchange that leads there, if it is one of them."""
    if isinstance(exchanges, Mapping) and len(address) > 3:
        rank = exchanges.rank(str(address[3]))
        return None if rank is None else rank + 1
    return None
