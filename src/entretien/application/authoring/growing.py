"""What an author adds: it plays at once, and says what remains to be written."""

from entretien.application.authoring.naming_ids import id_from
from entretien.application.authoring.vocabulary import Vocabulary
from entretien.content.forms import (
    ConditionForm,
    IdForm,
    IntegerForm,
    KeyForm,
    ListForm,
    NameForm,
    RecordForm,
    WordForm,
)
from entretien.content.placeholder import to_write
from entretien.kernel.language import _
from entretien.manuscript.changing import add, put
from entretien.manuscript.copying import copied
from entretien.manuscript.edits import Edit, difference
from entretien.manuscript.manuscript import Manuscript
from entretien.manuscript.nodes import Address, Mapping, Node, Scalar, Sequence, Value
from entretien.manuscript.writing import Bare, Quoted
from entretien.scenario.speech import Kind


def fresh(record: RecordForm, vocabulary: Vocabulary, title: str = "", name: str = "") -> Value:
    """A record that says what it must: `title` where it has a name to be read, `name` as its id."""
    if record.shorthand:
        return _to_write(record.fields[0])
    value: dict[str, Value] = {}
    for key in record.fields:
        if isinstance(key.form, IdForm):
            value[key.key] = id_from(name, _taken(vocabulary))
        elif key.key in _TITLES and title:
            value[key.key] = Quoted(title)
        elif key.required:
            value[key.key] = _least(key, vocabulary, name)
    return value


def new_reply(manuscript: Manuscript, exchange: Address, vocabulary: Vocabulary) -> Value:
    """A reply like the last of an exchange: of its kind, leading where it leads."""
    replies = manuscript.find((*exchange, "replies"))
    last = replies.items[-1] if isinstance(replies, Sequence) and replies.items else None
    kind = last.get("kind") if isinstance(last, Mapping) else None
    onward = last.get("next") if isinstance(last, Mapping) else None
    reply: dict[str, Value] = {
        "id": id_from(f"{exchange[-1]}_{_rank(replies)}", _taken(vocabulary)),
        "kind": kind.text if isinstance(kind, Scalar) else Kind.OPEN_QUESTION.value,
        "say": Quoted(to_write(_("ce que dit l'apprenant"))),
    }
    return reply | {"next": onward.text} if isinstance(onward, Scalar) else reply


def copy_of(node: Node, vocabulary: Vocabulary) -> Value:
    """The same record, under an id of its own if it has one."""
    value = copied(node)
    if isinstance(value, dict) and "id" in value:
        value["id"] = id_from(str(value["id"]), _taken(vocabulary))
    return value


def with_new_exchange(
    manuscript: Manuscript, phase: str, title: str, onward: str, led_from: tuple[Address, tuple[str, ...]]
) -> tuple[str, Edit]:
    """The id of a new exchange of `phase`, and the edit that writes it and what leads to it.

    What leads there is `led_from`, the address of a `next` and the keys of its record in their order; the
    new exchange leads `onward`.
    """
    exchanges: Address = ("phases", phase, "exchanges")
    node = manuscript.find(exchanges)
    taken = [entry.key.text for entry in node.entries] if isinstance(node, Mapping) else []
    name = id_from(title, [*taken, "back"], "echange")
    new: Value = {
        "client": Quoted(to_write(_("ce que dit le client"))),
        "replies": [
            {
                "id": f"{name}_1",
                "kind": Kind.OPEN_QUESTION.value,
                "say": Quoted(to_write(_("ce que dit l'apprenant"))),
                **({"next": onward} if onward else {}),
            }
        ],
    }
    address, order = led_from
    led = put(manuscript, address, name, order).applied(manuscript.text)
    written = add(Manuscript.of(led), exchanges, name, new, _after(node, address)).applied(led)
    return name, difference(manuscript.text, written)


_TITLES = ("label", "prompt", "text")
"""Keys under which a record is given its name."""


def _least(key: KeyForm, vocabulary: Vocabulary, name: str) -> Value:
    """The least that may be written under a key; none of it is right before its author has seen it."""
    match key.form:
        case WordForm(words):
            return words[0]
        case IntegerForm(minimum=minimum):
            return minimum
        case NameForm(space):
            return next((each.name for each in vocabulary.of(space)), name)
        case ListForm(RecordForm() as record):
            return [fresh(record, vocabulary, name=name)]
        case ListForm(WordForm(words)):
            written = {each.name for each in vocabulary.phases()}
            return [next((word for word in words[1:] if word in written), words[0])]
        case ConditionForm():
            return Bare("turns >= 1")
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


def _rank(replies: object) -> int:
    return len(replies.items) + 1 if isinstance(replies, Sequence) else 1


def _taken(vocabulary: Vocabulary) -> list[str]:
    return [each.name for each in vocabulary.replies()]
