"""What a scenario holds, as lines of a plan. No Qt here."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import Enum, auto

from entretien.application.authoring.draft import Draft
from entretien.content.fragment import INCLUDE
from entretien.content.sources import BANKS, FIGURES, FRAGMENTS, PERSONAS
from entretien.gui.searching import matches
from entretien.kernel.language import _, plural
from entretien.manuscript.manuscript import Manuscript
from entretien.manuscript.nodes import Address, Mapping, Node, Scalar, Sequence
from entretien.scenario.phases import PhaseName
from entretien.scenario.words import phase_word


class Kind(Enum):
    """What a line is about."""

    SCENARIO = auto()
    FILE = auto()
    PHASE = auto()
    EXCHANGE = auto()
    INCLUSION = auto()
    SELECTION = auto()
    GROUP = auto()
    FACT = auto()
    OBJECTION = auto()
    ENDING = auto()
    VARIANT = auto()
    GAUGE = auto()
    FLAG = auto()


_BLANKS = re.compile(r"[ \n\t]+")
"""Those between words; what must not be broken stays."""

NAMED = frozenset(Kind) - {Kind.SCENARIO, Kind.FILE, Kind.PHASE, Kind.GROUP}
"""What an author gives a name, and may write twice."""

MOVABLE = NAMED | {Kind.PHASE}
"""What she may put elsewhere or take away."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A line, and the lines below it."""

    kind: Kind
    file: str
    address: Address
    text: str
    """What it says, in the author's own words where she wrote some."""
    note: str = ""
    """Its name, and what there is of it."""
    children: tuple["Entry", ...] = ()

    @property
    def name(self) -> str:
        """Its own name, as it is written."""
        return str(self.address[-1]) if self.address else ""

    @property
    def called(self) -> str:
        """What a sentence calls it: phases have no name of the author's."""
        return self.text if self.kind is Kind.PHASE else self.name


def entries(draft: Draft, file: str) -> tuple[Entry, ...]:
    """The whole plan; `file` is the scenario's own."""
    return tuple(_Plan(draft, file).lines())


def matching(lines: tuple[Entry, ...], words: str) -> tuple[Entry, ...]:
    """The lines that say `words`, each with those above and below it; all of them for no words."""
    return tuple(kept for line in lines if (kept := _kept(line, words)) is not None)


def all_lines(lines: tuple[Entry, ...]) -> Iterator[Entry]:
    """Every line, from top to bottom."""
    for line in lines:
        yield line
        yield from all_lines(line.children)


def _kept(line: Entry, words: str) -> Entry | None:
    if matches(words, f"{line.text} {line.note}"):
        return line
    below = tuple(kept for each in line.children if (kept := _kept(each, words)) is not None)
    return replace(line, children=below) if below else None


class _Plan:
    """Reads one draft, whatever is missing in it."""

    def __init__(self, draft: Draft, file: str) -> None:
        self._manuscript = draft.manuscript
        self._others = draft.others
        self._file = file

    def lines(self) -> Iterator[Entry]:
        yield Entry(Kind.SCENARIO, self._file, (), _("Le scénario"), self._text(("title",)))
        yield from self._files()
        for address, _node in self._parts(("phases",)):
            yield self._phase(address)
        yield from self._group("facts", _("Informations"), Kind.FACT, self._labelled)
        yield from self._group("objections", _("Objections"), Kind.OBJECTION, self._labelled)
        yield from self._group("interruptions", _("Interruptions"), Kind.OBJECTION, self._labelled)
        yield from self._group("endings", _("Fins"), Kind.ENDING, self._ending)
        yield from self._group("variants", _("Variantes du jour"), Kind.VARIANT, self._labelled)
        yield from self._group("gauges", _("Jauges"), Kind.GAUGE, self._labelled)
        yield from self._group("flags", _("Indicateurs"), Kind.FLAG, self._flag)

    # The files.

    def _files(self) -> Iterator[Entry]:
        if isinstance(persona := self._manuscript.find(("persona",)), Mapping):
            name = self._text(("persona", "name"))
            yield Entry(Kind.FILE, self._file, ("persona",), _("Le client"), name)
        elif persona is not None:
            yield from self._other(PERSONAS, "persona", _("Le client"))
        yield from self._other(FIGURES, "figures", _("Le barème"))
        yield from self._other(BANKS, "bank", _("La banque"))
        for name in sorted(self._others):
            if name.startswith(f"{FRAGMENTS}/"):
                label = self._said(self._others[name], ("label",))
                yield Entry(Kind.FILE, name, (), _("Un fragment"), label or name)

    def _other(self, folder: str, key: str, text: str) -> Iterator[Entry]:
        if written := self._text((key,)):
            name = f"{folder}/{written}.yaml"
            yield Entry(Kind.FILE, name, (), text, self._said(self._others.get(name), ("name",)) or written)

    # The interview.

    def _phase(self, address: Address) -> Entry:
        key = str(address[-1])
        word = phase_word(PhaseName(key)) if key in set(PhaseName) else key
        exchanges = tuple(self._exchange(*part) for part in self._parts((*address, "exchanges")))
        selections = tuple(self._selection(*part) for part in self._parts((*address, "selections")))
        return Entry(Kind.PHASE, self._file, address, word, children=exchanges + selections)

    def _exchange(self, address: Address, node: Node) -> Entry:
        name = str(address[-1])
        fragment = node.get(INCLUDE) if isinstance(node, Mapping) else None
        if isinstance(fragment, Scalar):
            label = self._said(self._others.get(f"{FRAGMENTS}/{fragment.text}.yaml"), ("label",))
            note = _("{name} · fragment").format(name=name)
            return Entry(Kind.INCLUSION, self._file, address, label or fragment.text, note)
        count = self._count((*address, "replies"))
        replies = plural("{count} réponse", "{count} réponses", count).format(count=count)
        text = self._first_words((*address, "client")) or _("Le client ne dit rien")
        return Entry(Kind.EXCHANGE, self._file, address, text, f"{name} · {replies}")

    def _selection(self, address: Address, _node: Node) -> Entry:
        count = self._count((*address, "items"))
        items = plural("{count} élément", "{count} éléments", count).format(count=count)
        text = self._text((*address, "prompt")) or str(address[-1])
        return Entry(Kind.SELECTION, self._file, address, text, f"{address[-1]} · {items}")

    # What has a name.

    def _group(self, key: str, title: str, kind: Kind, text: Callable[[Address], str]) -> Iterator[Entry]:
        children = tuple(
            Entry(kind, self._file, address, text(address) or str(address[-1]), str(address[-1]))
            for address, _node in self._parts((key,))
        )
        if children:
            yield Entry(Kind.GROUP, self._file, (key,), title, children=children)

    def _labelled(self, address: Address) -> str:
        return self._text((*address, "label"))

    def _ending(self, address: Address) -> str:
        return self._text((*address, "text"))

    def _flag(self, address: Address) -> str:
        return self._text(address)

    # What is written.

    def _parts(self, address: Address) -> Iterator[tuple[Address, Node]]:
        node = self._manuscript.find(address)
        for entry in node.entries if isinstance(node, Mapping) else ():
            yield (*address, entry.key.text), entry.value

    def _count(self, address: Address) -> int:
        node = self._manuscript.find(address)
        return len(node.items) if isinstance(node, Sequence) else 0

    def _first_words(self, client: Address) -> str:
        return next(
            filter(None, map(self._text, (client, (*client, "say"), (*client, 0), (*client, 0, "say")))), ""
        )

    def _text(self, address: Address) -> str:
        return self._said(self._manuscript, address)

    def _said(self, manuscript: Manuscript | None, address: Address) -> str:
        """A text on one line; empty where there is none."""
        node = manuscript.find(address) if manuscript is not None else None
        return _BLANKS.sub(" ", node.text).strip(" ") if isinstance(node, Scalar) else ""
