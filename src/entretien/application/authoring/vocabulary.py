"""What may be named in a scenario being written, each thing with the words that tell it from the others."""

from collections.abc import Callable, Iterator

from entretien.application.authoring.wording import Term, format_word
from entretien.competences.framework import Framework
from entretien.content.names import Space
from entretien.content.shapes.moves import BACK_WORD, ENDING_PREFIX
from entretien.interview.reasons import gauge_label
from entretien.kernel.ids import CompetenceCode
from entretien.kernel.language import _
from entretien.manuscript.manuscript import Manuscript
from entretien.manuscript.nodes import Entry, Mapping, Node, Scalar, Sequence
from entretien.scenario.ending import BUILT_IN_ENDINGS, EndingKind
from entretien.scenario.gauges import STANDARD_GAUGES, Gauge
from entretien.scenario.phases import PhaseName
from entretien.scenario.words import ending_word

QUOTED = 40
"""Characters of a reply that tell it from the others."""

_PHASES = tuple(each.value for each in PhaseName)
_ENDINGS = tuple(each.value for each in EndingKind)


class Vocabulary:
    """The names that a text declares, read from the text itself: it need not be right anywhere else."""

    def __init__(self, manuscript: Manuscript, framework: Framework) -> None:
        self._manuscript = manuscript
        self._framework = framework

    def of(self, space: Space) -> tuple[Term, ...]:
        """What a name space holds."""
        spaces: dict[Space, Callable[[], tuple[Term, ...]]] = {
            Space.COMPETENCE: self.competences,
            Space.FAULT: self.faults,
            Space.GAUGE: lambda: (*self.gauges(), *self.flags()),
            Space.FLAG: self.flags,
            Space.FACT: self.facts,
            Space.OBJECTION: self.objections,
            Space.PHASE: self.phases,
            Space.EXCHANGE: self.exchanges,
            Space.REPLY: self.replies,
            Space.ENDING: self.endings,
        }
        return spaces[space]()

    def competences(self) -> tuple[Term, ...]:
        """Those the scenario assesses, in the order of the framework."""
        claimed = {each.key.text for each in self._entries("assesses")}
        return tuple(each for each in self.framework_competences() if each.name in claimed)

    def framework_competences(self) -> tuple[Term, ...]:
        """Every competence there is."""
        return tuple(Term(each.code, each.label) for each in self._framework.competences())

    def competence(self, code: str) -> str:
        """The words of a competence; its code where no framework has it."""
        try:
            return self._framework.competence(CompetenceCode(code)).label
        except KeyError:
            return code

    def faults(self) -> tuple[Term, ...]:
        """Faults of conduct."""
        return tuple(Term(each.id, each.label) for each in self._framework.faults)

    def gauges(self) -> tuple[Term, ...]:
        """The standard gauges, then the author's own."""
        standard = (Term(name, gauge_label(Gauge(name))) for name in STANDARD_GAUGES)
        own = (Term(each.key.text, _label(each, "label")) for each in self._entries("gauges"))
        return (*standard, *own)

    def flags(self) -> tuple[Term, ...]:
        """What is up or down."""
        return tuple(
            Term(each.key.text, each.value.text if isinstance(each.value, Scalar) else each.key.text)
            for each in self._entries("flags")
        )

    def facts(self) -> tuple[Term, ...]:
        """What the client says only if asked well."""
        return tuple(Term(each.key.text, _label(each, "label")) for each in self._entries("facts"))

    def objections(self) -> tuple[Term, ...]:
        """What the client raises, and what interrupts."""
        entries = (*self._entries("objections"), *self._entries("interruptions"))
        return tuple(Term(each.key.text, _label(each, "label")) for each in entries)

    def phases(self) -> tuple[Term, ...]:
        """The phases that are written."""
        return tuple(Term(each.key.text, _phase(each.key.text)) for each in self._entries("phases"))

    def exchanges(self) -> tuple[Term, ...]:
        """Every exchange, with its phase."""
        return tuple(
            Term(each.key.text, _exchange(phase, each.key.text)) for phase, each in self._exchanges()
        )

    def way(self, name: str) -> str:
        """Where a `next` leads, in words; empty where it says nothing."""
        if not name or name == BACK_WORD:
            return _("reprendre où l'on en était") if name else ""
        if not name.startswith(ENDING_PREFIX):
            return self.exchange(name)
        ending = name.removeprefix(ENDING_PREFIX).strip()
        found = next((each.words for each in self.endings() if each.name == ending), ending)
        return _("fin\u00a0: {ending}").format(ending=found)

    def ways(self) -> tuple[Term, ...]:
        """Everywhere a `next` may lead."""
        names = (
            *(each.name for each in self.exchanges()),
            *(f"{ENDING_PREFIX}{each.name}" for each in self.endings()),
            BACK_WORD,
        )
        return tuple(Term(name, self.way(name)) for name in names)

    def replies(self) -> tuple[Term, ...]:
        """Every reply and every item to pick, with what is said."""
        return tuple(self._replies())

    def exchange(self, name: str) -> str:
        """What an exchange is called, with its phase; its name where no phase has it."""
        phase = next((phase for phase, each in self._exchanges() if each.key.text == name), "")
        return _exchange(phase, name)

    def reply(self, name: str) -> str:
        """The first words of a reply, or of an item to pick; its name where there is none."""
        words = next((each.words for each in self._replies() if each.name == name), name)
        cut = words if len(words) <= QUOTED else words[:QUOTED].rpartition(" ")[0] + "…"
        return _("«\u00a0{words}\u00a0»").format(words=cut)

    def endings(self) -> tuple[Term, ...]:
        """The endings declared, then those that every scenario has."""
        declared = [Term(each.key.text, _ending(each)) for each in self._entries("endings")]
        names = {each.name for each in declared}
        built_in = (
            Term(each.id, ending_word(each.kind)) for each in BUILT_IN_ENDINGS if each.id not in names
        )
        return (*declared, *built_in)

    def _entries(self, *way: str) -> tuple[Entry, ...]:
        node = self._manuscript.find(way)
        return node.entries if isinstance(node, Mapping) else ()

    def _exchanges(self) -> Iterator[tuple[str, Entry]]:
        for phase in self._entries("phases"):
            for each in self._entries("phases", phase.key.text, "exchanges"):
                yield phase.key.text, each

    def _replies(self) -> Iterator[Term]:
        for node in self._lists():
            for item in node.items if isinstance(node, Sequence) else ():
                name = item.get("id") if isinstance(item, Mapping) else None
                if isinstance(item, Mapping) and isinstance(name, Scalar):
                    said = next((found for key in ("say", "label", "act") if (found := item.get(key))), None)
                    yield Term(name.text, said.text if isinstance(said, Scalar) else name.text)

    def _lists(self) -> Iterator[Node | None]:
        """Every list of replies, or of items to pick."""
        for phase in self._entries("phases"):
            for kind, key in (("exchanges", "replies"), ("selections", "items")):
                for each in self._entries("phases", phase.key.text, kind):
                    yield each.value.get(key) if isinstance(each.value, Mapping) else None


def _label(entry: Entry, key: str) -> str:
    node = entry.value.get(key) if isinstance(entry.value, Mapping) else None
    return node.text if isinstance(node, Scalar) and node.text else entry.key.text


def _phase(name: str) -> str:
    return format_word(_PHASES, name)


def readable(name: str) -> str:
    """« pas_si_vite » reads « pas si vite »."""
    return name.replace("_", " ")


def _exchange(phase: str, name: str) -> str:
    said = _("{phase}\u00a0: {exchange}").format(phase=_phase(phase), exchange=readable(name))
    return said if phase else name


def _ending(entry: Entry) -> str:
    word = format_word(_ENDINGS, _label(entry, "kind"))
    return _("{ending} ({name})").format(ending=word, name=entry.key.text)
