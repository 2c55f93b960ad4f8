"""Fixes of the course of an interview: where it leads, what is said, how much is chosen."""

from collections.abc import Iterator

from entretien.application.authoring.blanks import way_out
from entretien.application.authoring.fixing.trouble import Trouble
from entretien.application.authoring.naming_ids import id_from
from entretien.application.authoring.workbench import Change
from entretien.content.names import Space
from entretien.content.placeholder import to_write
from entretien.kernel.language import _
from entretien.manuscript.changing import remove
from entretien.manuscript.edits import Edit
from entretien.manuscript.nodes import Address, Mapping, Node, Scalar, Sequence, Value


def lead_on(trouble: Trouble) -> Iterator[Change]:
    """A way on: the exchange written next, or the first way to end."""
    address = _exchange(trouble.address)
    if len(address) < 2:
        return
    way = _written_next(trouble, address[:-1], str(address[-1]))
    if trouble.address[len(address) :][:1] == ("replies",):
        address = trouble.address[: len(address) + 2]
    title = _("mener à «\u00a0{way}\u00a0»").format(way=way)
    yield trouble.put(title, (*address, "next"), way)


def offer_a_reply(trouble: Trouble) -> Iterator[Change]:
    """A reply, to be written."""
    exchange = trouble.detail("exchange")
    reply: dict[str, Value] = {
        "id": id_from(f"{exchange}_1", trouble.known(Space.REPLY)),
        "kind": "open_question",
        "say": to_write(_("la réponse attendue")),
        "next": way_out(trouble.known),
    }
    address = _exchange(trouble.address)
    yield trouble.put(_("ajouter une réponse"), (*address, "replies"), [reply])


def ask_no_condition(trouble: Trouble) -> Iterator[Change]:
    """The line that may always be said: without its condition."""
    mapping = trouble.mapping
    if mapping is not None:
        title = _("retirer sa condition")
        yield trouble.change(title, remove(trouble.manuscript, (*mapping, "when")))


def drop_condition(trouble: Trouble) -> Iterator[Change]:
    """Without the condition that never keeps anything out; two of the same words are left to their author."""
    holder = trouble.address[:-1] if trouble.address[-1:] == ("id",) else trouble.address
    node = trouble.manuscript.find(holder)
    found = [] if node is None else list(_conditions(node, holder, trouble.detail("condition")))
    if len(found) == 1:
        yield trouble.change(_("retirer sa condition"), remove(trouble.manuscript, found[0]))


def fit_selection(trouble: Trouble) -> Iterator[Change]:
    """As many choices as there are."""
    mapping = trouble.mapping
    if mapping is None:
        return
    items, least = int(trouble.detail("items")), int(trouble.detail("minimum"))
    fitting = {"minimum": min(least, items), "maximum": items}
    node = trouble.manuscript.find(mapping)
    text = trouble.manuscript.text
    edits = [trouble.put("", (*mapping, key), value).edit for key, value in fitting.items()]
    if isinstance(node, Mapping) and all(node.get(key) is not None for key in fitting):
        title = _("demander de {minimum} à {maximum} choix").format(**fitting)
        splices = [splice for edit in edits for splice in edit.splices]
        kept = [each for each in splices if text[each.start : each.end] != each.text]
        yield trouble.change(title, Edit.of(kept))


def fit_gauge(trouble: Trouble) -> Iterator[Change]:
    """A start within the bounds."""
    least, most = int(trouble.detail("minimum")), int(trouble.detail("maximum"))
    mapping = trouble.mapping
    if mapping is not None and least < most:
        start = min(max(int(trouble.detail("start")), least), most)
        yield trouble.put(_("partir de {value}").format(value=start), (*mapping, "start"), start)


def say_something(trouble: Trouble) -> Iterator[Change]:
    """Words, to be written."""
    mapping = trouble.mapping
    if mapping is not None:
        yield trouble.put(_("ajouter «\u00a0{key}\u00a0»").format(key="say"), (*mapping, "say"), to_write())


def begin_anywhere(trouble: Trouble) -> Iterator[Change]:
    """The first exchange of the phase opens it."""
    match trouble.address:
        case ("phases", str(phase), *_rest) if trouble.manuscript.find(("phases", phase, "start")):
            title = _("commencer par le premier échange")
            yield trouble.change(title, remove(trouble.manuscript, ("phases", phase, "start")))


def _exchange(address: Address) -> Address:
    """The exchange that an address is in; nothing where it is in none."""
    return address[: address.index("exchanges") + 2] if "exchanges" in address else ()


def _written_next(trouble: Trouble, exchanges: Address, name: str) -> str:
    node = trouble.manuscript.find(exchanges)
    names = [entry.key.text for entry in node.entries] if isinstance(node, Mapping) else []
    after = names[names.index(name) + 1 :] if name in names else []
    return after[0] if after else way_out(trouble.known)


def _conditions(node: Node, address: Address, condition: str) -> Iterator[Address]:
    """Where a condition is written."""
    if isinstance(node, Sequence):
        for rank, item in enumerate(node.items):
            yield from _conditions(item, (*address, rank), condition)
    elif isinstance(node, Mapping):
        for entry in node.entries:
            inside = (*address, entry.key.text)
            if entry.key.text == "when" and isinstance(entry.value, Scalar):
                if entry.value.text.strip() == condition:
                    yield inside
            else:
                yield from _conditions(entry.value, inside, condition)
