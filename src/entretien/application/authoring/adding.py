"""Something new in a scenario: legal at once, and everywhere « à écrire »."""

from collections.abc import Callable

from entretien.application.authoring.draft import Draft
from entretien.application.authoring.naming_ids import id_from
from entretien.application.authoring.ways import conversation, led_to, way_on
from entretien.content.describing import FileKind, form_of
from entretien.content.fragment import INCLUDE
from entretien.content.names import Space
from entretien.content.placeholder import to_write
from entretien.content.shapes.moves import BACK_WORD, ENDING_PREFIX
from entretien.content.shapes.scalars import FLAG_WORDS
from entretien.kernel.errors import UserError
from entretien.kernel.language import _
from entretien.manuscript.changing import add, insert, put
from entretien.manuscript.edits import Edit, difference
from entretien.manuscript.manuscript import Manuscript
from entretien.manuscript.nodes import Address, Mapping, Node, Scalar, Sequence, Value
from entretien.manuscript.writing import Quoted
from entretien.scenario.ending import IMPASSE, EndingKind
from entretien.scenario.phases import PhaseName
from entretien.scenario.speech import Domain, Kind

Addition = tuple[Edit, Address]
"""What writes something new, and where it then is."""

_KEYS = tuple(each.key for each in form_of(FileKind.SCENARIO).fields)
_PHASES = tuple(each.value for each in PhaseName)


def add_exchange(draft: Draft, after: Address) -> Addition:
    """An exchange between another and what follows it: it comes next, and leads on to where that one led.

    Raises `UserError` after one that comes from a fragment, `KeyError` where there is none.
    """
    name = id_from(_("nouvel échange"), draft.names(Space.EXCHANGE))
    return insert_exchange(draft, after, name, lambda onward: new_exchange(draft, name, onward))


def insert_exchange(draft: Draft, after: Address, name: str, made: Callable[[str], Value]) -> Addition:
    """The exchange `made` for what follows, put between another and what follows that one, likewise."""
    manuscript = draft.manuscript
    _own_exchange(draft, after)
    onward = way_on(manuscript, after)
    siblings = manuscript.collection(after[:-1])
    assert isinstance(siblings, Mapping)  # noqa: S101 - for the type checker
    value = made(onward or _last_resort(manuscript))
    written = add(manuscript, after[:-1], name, value, (siblings.rank(str(after[-1])) or 0) + 1)
    if onward:
        edit = Edit.of([*led_to(manuscript, after, onward, name), *written.splices])
    else:
        led = manuscript.after(written)
        edit = difference(manuscript.text, led.after(put(led, (*after, "next"), name)).text)
    return edit, (*after[:-1], name)


def add_reply(draft: Draft, exchange: Address, rank: int | None = None) -> Addition:
    """A reply of an exchange, at `rank` or at the end; it leads where the others do.

    Raises `UserError` in an exchange that comes from a fragment, `KeyError` where there is none.
    """
    own = _own_exchange(draft, exchange)
    replies = own.get("replies")
    count = len(replies.items) if isinstance(replies, Sequence) else 0
    onward = "" if _is_hub(own) else way_on(draft.manuscript, exchange) or _last_resort(draft.manuscript)
    value = _reply(f"{exchange[-1]}_{count + 1}", draft, onward, _kind_of(replies))
    at = count if rank is None else rank
    return insert(draft.manuscript, (*exchange, "replies"), value, at), (*exchange, "replies", at)


def add_fact(draft: Draft, title: str = "") -> Addition:
    """Something to discover, that `title` says if it is given."""
    label = _said(title, _("ce qu'il y a à découvrir"))
    value: Value = {"label": label, "domain": next(iter(Domain))}
    return _keyed(draft, "facts", Space.FACT, title or _("nouveau fait"), value)


def add_ending(draft: Draft, title: str = "") -> Addition:
    """Another issue of the interview, called after `title`."""
    text = to_write(_("ce qui est dit à l'issue de l'entretien"))
    value: Value = {"kind": EndingKind.REFUSAL.value, "text": text}
    return _keyed(draft, "endings", Space.ENDING, title or _("nouvelle fin"), value)


def add_variant(draft: Draft, title: str = "") -> Addition:
    """Another day, that `title` says if it is given."""
    value: Value = {"label": _said(title, _("ce qui change ce jour-là"))}
    return _keyed(draft, "variants", Space.VARIANT, title or _("autre jour"), value)


def add_gauge(draft: Draft, title: str = "") -> Addition:
    """A gauge of the author's own, named `title` if it is given."""
    value: Value = {"label": _said(title, _("son nom, tel qu'il se lit à l'écran"))}
    return _keyed(draft, "gauges", Space.GAUGE, title or _("nouvelle jauge"), value)


def add_flag(draft: Draft, title: str = "") -> Addition:
    """A flag, down, that means `title` if it is given."""
    value = _said(title, _("ce que veut dire l'indicateur"))
    return _keyed(draft, "flags", Space.FLAG, title or _("nouvel indicateur"), value)


def add_objection(draft: Draft, title: str = "", *, interruption: bool = False) -> Addition:
    """Something the client opposes, or that interrupts, with the exchange it opens and the way back."""
    manuscript = draft.manuscript
    phases = conversation(manuscript)
    if not phases:
        raise UserError(_("L'entretien n'a pas encore d'échange."), remedy=_("Écrivez-en un d'abord."))
    usual = ("diagnosis",) if interruption else ("proposal", "closing")
    where = [phase for phase in phases if phase in usual] or [phases[-1]]
    home = "objections" if "objections" in phases and not interruption else where[0]
    key = "interruptions" if interruption else "objections"
    said = title or (_("interruption") if interruption else _("objection"))
    exchange = id_from(said, draft.names(Space.EXCHANGE))
    name = id_from(said, draft.names(Space.OBJECTION))
    label = _said(title, _("son nom, dans le bilan"))
    value: Value = {"label": label, "in": list(where), "exchange": exchange}
    talk = new_exchange(draft, exchange, BACK_WORD)
    opened = manuscript.after(add(manuscript, ("phases", home, "exchanges"), exchange, talk))
    raised = opened.after(put(opened, (key, name), value, _KEYS))
    return difference(manuscript.text, raised.text), (key, name)


def add_selection(draft: Draft, phase: PhaseName, title: str = "") -> Addition:
    """A list to choose from at one's desk; `phase` is before the interview or after it."""
    name = id_from(title or _("nouvelle liste"), draft.names(Space.SELECTION))
    hints = (_("ce qu'il faut retenir"), _("ce qui ne sert à rien ici"))
    items: list[Value] = [
        {"id": id_from(f"{name}_{rank}", draft.names(Space.REPLY)), "label": to_write(hint)}
        for rank, hint in enumerate(hints, 1)
    ]
    value: Value = {
        "prompt": _said(title, _("ce qu'il faut choisir")),
        "minimum": 1,
        "maximum": 1,
        "items": items,
    }
    address = ("phases", phase.value, "selections", name)
    return put(draft.manuscript, address, value, _PHASES), address


def _keyed(draft: Draft, key: str, space: Space, name: str, value: Value) -> Addition:
    address = (key, id_from(name, draft.names(space)))
    return put(draft.manuscript, address, value, _KEYS), address


# What new things are made of.


def _said(title: str, hint: str) -> str:
    """What its author calls something, or what she should think of."""
    return Quoted(title or to_write(hint))


def new_exchange(draft: Draft, name: str, onward: str) -> Value:
    """An exchange to be written, with one reply that leads on."""
    reply = _reply(f"{name}_1", draft, onward, Kind.OPEN_QUESTION.value)
    return {"client": to_write(_("ce que dit le client")), "replies": [reply]}


def _reply(name: str, draft: Draft, onward: str, kind: str) -> Value:
    return {
        "id": id_from(name, draft.names(Space.REPLY)),
        "kind": kind,
        "say": to_write(_("ce que l'on dit")),
        "reaction": to_write(_("ce que le client répond")),
        **({"next": onward} if onward else {}),
    }


def _kind_of(replies: Node | None) -> str:
    """The kind of the last reply; a question where there is none."""
    last = replies.items[-1] if isinstance(replies, Sequence) and replies.items else None
    kind = last.get("kind") if isinstance(last, Mapping) else None
    return kind.text.strip() if isinstance(kind, Scalar) else Kind.OPEN_QUESTION.value


# Where what is there leads.


def _own_exchange(draft: Draft, address: Address) -> Mapping:
    """An exchange written in the scenario itself."""
    exchange = draft.manuscript.at(address)
    if not isinstance(exchange, Mapping) or exchange.get(INCLUDE) is not None:
        raise UserError(
            _("Cet échange vient d'un fragment\u00a0: il ne se change pas ici."),
            remedy=_("Choisissez un échange écrit dans ce scénario."),
        )
    return exchange


def _is_hub(exchange: Mapping) -> bool:
    flag = exchange.get("hub")
    return isinstance(flag, Scalar) and FLAG_WORDS.get(flag.text.strip().lower(), False)


def _last_resort(manuscript: Manuscript) -> str:
    """The first ending that is declared, or the one that every scenario has."""
    endings = manuscript.find(("endings",))
    declared = endings.entries[0].key.text if isinstance(endings, Mapping) and endings.entries else IMPASSE.id
    return ENDING_PREFIX + declared
