"""Fixes of names: the one that was meant, one that is free, or what it names, to be written."""

from collections.abc import Iterator

from entretien.application.authoring.blanks import blank, way_out
from entretien.application.authoring.fixing.trouble import Trouble
from entretien.application.authoring.naming_ids import id_from
from entretien.application.authoring.workbench import Change
from entretien.content.codes import Code
from entretien.content.describing import FileKind, form_at, kind_of
from entretien.content.fragment import WITH
from entretien.content.names import Space
from entretien.content.placeholder import to_write
from entretien.kernel.language import _
from entretien.manuscript.changing import add
from entretien.manuscript.nodes import Address, Mapping, Value

_DECLARED = {
    Code.UNKNOWN_FACT: "facts",
    Code.UNKNOWN_GAUGE: "gauges",
    Code.UNKNOWN_FLAG: "flags",
    Code.UNKNOWN_ENDING: "endings",
}
"""Where what an unknown name names would be declared."""


def nearest(trouble: Trouble) -> Iterator[Change]:
    """The name that was probably meant."""
    near = trouble.diagnostic.near
    if near:
        name = _("écrire «\u00a0{name}\u00a0»").format(name=near)
        yield from trouble.rewrite(name, trouble.detail("name"), near)


def create(trouble: Trouble) -> Iterator[Change]:
    """What has that name, to be written."""
    name = trouble.detail("name")
    if id_from(name) != name:
        return
    if trouble.code is Code.UNKNOWN_EXCHANGE:
        yield from _create_exchange(trouble, name)
        return
    address: Address = (_DECLARED[trouble.code], name)
    form = form_at(FileKind.SCENARIO, address)
    value = blank(form, trouble.known) if form is not None else None
    if isinstance(value, dict) and trouble.code is Code.UNKNOWN_ENDING:
        value["text"] = to_write(_("comment l'entretien se termine"))
    if value is not None:
        title = _("créer «\u00a0{name}\u00a0»").format(name=name)
        yield trouble.put(title, address, value, trouble.bench.entry)


def claim(trouble: Trouble) -> Iterator[Change]:
    """The competence announced, with a weight of one."""
    code = trouble.detail("competence")
    title = _("annoncer {competence}").format(competence=code)
    yield trouble.put(title, ("assesses", code), 1, trouble.bench.entry)


def give_argument(trouble: Trouble) -> Iterator[Change]:
    """What a fragment asks for, to be written."""
    name = trouble.detail("parameter")
    title = _("ajouter «\u00a0{key}\u00a0»").format(key=name)
    yield trouble.put(title, (*trouble.address, WITH, name), to_write(trouble.detail("label")))


def name_of_file(trouble: Trouble) -> Iterator[Change]:
    """The id that the file's name promises."""
    name = trouble.detail("name")
    yield trouble.put(_("écrire «\u00a0{name}\u00a0»").format(name=name), ("id",), name)


def proper_id(trouble: Trouble) -> Iterator[Change]:
    """The same words as an id."""
    yield from _renamed(trouble, trouble.detail("text"))


def another_id(trouble: Trouble) -> Iterator[Change]:
    """A free id like the one that is taken."""
    yield from _renamed(trouble, trouble.detail("name") or trouble.detail("text"))


def _renamed(trouble: Trouble, old: str) -> Iterator[Change]:
    taken = {name for space in Space for name in trouble.known(space)} | {old}
    new = id_from(old, taken)
    yield from trouble.rewrite(_("écrire «\u00a0{name}\u00a0»").format(name=new), old, new)


def _create_exchange(trouble: Trouble, name: str) -> Iterator[Change]:
    """An exchange after the one that leads to it, or at the end of the interview."""
    file = trouble.file if kind_of(trouble.file) is FileKind.FRAGMENT else trouble.bench.entry
    manuscript = trouble.bench.manuscript(file)
    where, before = _exchanges(trouble, file)
    exchanges = manuscript.find(where) if manuscript is not None else None
    if manuscript is None or not isinstance(exchanges, Mapping):
        return
    rank = exchanges.rank(before)
    reply: dict[str, Value] = {
        "id": id_from(f"{name}_1", trouble.known(Space.REPLY)),
        "kind": "open_question",
        "say": to_write(_("la réponse attendue")),
        "next": way_out(trouble.known),
    }
    value: Value = {"client": to_write(_("ce que dit le client")), "replies": [reply]}
    title = _("créer l'échange «\u00a0{name}\u00a0»").format(name=name)
    edit = add(manuscript, where, name, value, None if rank is None else rank + 1)
    yield trouble.change(title, edit, file)


def _exchanges(trouble: Trouble, file: str) -> tuple[Address, str]:
    """The exchanges to write among, and after which of them."""
    match trouble.address if trouble.file == file else ():
        case ("phases", str(phase), "exchanges", str(exchange), *_rest):
            return ("phases", phase, "exchanges"), exchange
        case ("phases", str(phase), *_rest):
            return ("phases", phase, "exchanges"), ""
        case ("exchanges", str(exchange), *_rest):
            return ("exchanges",), exchange
    manuscript = trouble.bench.manuscript(file)
    phases = manuscript.find(("phases",)) if manuscript is not None else None
    names = [
        entry.key.text
        for entry in (phases.entries if isinstance(phases, Mapping) else ())
        if isinstance(entry.value, Mapping) and entry.value.get("exchanges") is not None
    ]
    return ("phases", names[-1] if names else "", "exchanges"), ""
