"""A scenario made of another program's story: it plays already, and says everywhere what it lacks.

Passages become exchanges of one phase, links become replies, passages that lead nowhere end the interview.
What has no equivalent stands as a comment above the exchange it comes from.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from entretien.application.stories.comments import commented, told
from entretien.application.stories.naming import StoryNames
from entretien.application.stories.texts import escaped, pieces, placeholder, shortened
from entretien.application.stories.tying import alone
from entretien.competences.framework import Framework, Setting
from entretien.content.grammar import STORY
from entretien.foreign.rich_text import tidy
from entretien.foreign.story import Link, Lost, Note, Passage, Story, note
from entretien.kernel.ids import BankId, CompetenceCode, FiguresId, ScenarioId
from entretien.kernel.language import _
from entretien.manuscript.nodes import Address, Value
from entretien.manuscript.writing import Bare, document
from entretien.scenario.ending import IMPASSE
from entretien.scenario.phases import PhaseName
from entretien.scenario.speech import Channel, Kind

PHASE = PhaseName.DIAGNOSIS
"""Where everything is put: nothing in a story says which phase a passage belongs to."""

TITLE_ROOM = 50
"""Characters of a title that are kept, were each of them a brace."""


@dataclass(frozen=True, slots=True)
class Needed:
    """What a story does not say, and a scenario needs."""

    id: ScenarioId
    figures: FiguresId
    bank: BankId


@dataclass(frozen=True, slots=True)
class Adapted:
    """The text of a scenario, and what of the story had no equivalent."""

    text: str
    title: str
    exchanges: int
    notes: tuple[Note, ...]


def adapted(story: Story, needed: Needed, framework: Framework) -> Adapted:
    """The scenario that a story makes."""
    return _Adapter(story, needed, framework).adapted()


class _Adapter:
    """Makes one scenario: the exchanges of the story, then those that hold it together."""

    def __init__(self, story: Story, needed: Needed, framework: Framework) -> None:
        self._story = story
        self._needed = needed
        self._framework = framework
        self._names = StoryNames(story)
        self._notes = list(story.notes)
        self._exchanges: dict[str, dict[str, Value]] = {}

    def adapted(self) -> Adapted:
        for key, passage in self._story.passages.items():
            self._add_passage(key, passage)
        self._add_absent()
        self._tie(tuple(alone(self._story)))
        title = shortened(tidy(self._story.title), TITLE_ROOM)
        text = document(dict(self._parts(title)))
        return Adapted(self._commented(text), title, len(self._exchanges), tuple(self._notes))

    def _note(self, lost: Lost, text: str, place: str = "") -> None:
        self._notes.append(note(lost, text, place))

    # What the story tells.

    def _add_passage(self, key: str, passage: Passage) -> None:
        """An exchange, or several that follow one another where one breath is too short."""
        *first, last = pieces(passage.text)
        if not last:
            self._note(Lost.EMPTY, passage.name, passage.name)
            last = placeholder(
                _("ce que dit le client (passage «\u00a0{name}\u00a0»)").format(name=passage.name)
            )
        if first:
            told_ = _("réparti entre {count} échanges").format(count=len(first) + 1)
            self._note(Lost.LENGTH, told_, passage.name)
        here = self._names.exchanges[key]
        for piece in first:
            following = self._names.fresh(_("{name} suite").format(name=passage.name))
            self._exchanges[here] = {"client": piece, "next": following}
            here = following
        self._exchanges[here] = {"client": last, **self._ways(here, key, passage)}

    def _ways(self, here: str, key: str, passage: Passage) -> dict[str, Value]:
        """The replies of a passage, or how it ends."""
        if not passage.ways:
            return {"next": f"end:{self._names.own_endings[key]}"}
        ways = enumerate(passage.ways, 1)
        return {"replies": [self._reply(f"{here}_{rank}", each, passage) for rank, each in ways]}

    def _reply(self, id_: str, link: Link, passage: Passage) -> Value:
        say, *more = pieces(link.text)
        remark, *rest = pieces(link.remark)
        for cut in (*more, *rest):
            self._note(Lost.LENGTH, cut, passage.name)
        say = say or placeholder(_("ce que dit l'apprenant"))
        return _reply(id_, say, self._names.way(link.target), remark)

    # What holds it together.

    def _add_absent(self) -> None:
        for name, id_ in self._names.absent.items():
            self._note(Lost.TARGET, name)
            line = _("le passage «\u00a0{name}\u00a0», que le fichier ne contient pas").format(name=name)
            self._exchanges[id_] = {"client": placeholder(line), "next": f"end:{IMPASSE.id}"}

    def _tie(self, keys: tuple[str, ...]) -> None:
        """Offer the passages that nothing reaches from one exchange, itself offered at the start."""
        if not keys:
            return
        here = self._names.fresh(_("à rattacher"))
        replies: list[Value] = []
        for rank, key in enumerate(keys, 1):
            name = self._story.passages[key].name
            self._note(Lost.ALONE, name, name)
            say = placeholder(_("rattacher le passage «\u00a0{name}\u00a0»").format(name=name))
            replies.append(_reply(f"{here}_{rank}", say, self._names.exchanges[key]))
        line = _("des passages que rien n'atteint\u00a0; rattachez-les, puis supprimez cet échange")
        self._exchanges[here] = {"client": placeholder(line), "replies": replies}
        start = self._exchanges[self._names.exchanges[self._story.start]]
        there = start.get("replies")
        way = _reply(f"{here}_0", placeholder(_("aller aux passages à rattacher")), here)
        start["replies"] = [*(there if isinstance(there, list) else []), way]

    # The file.

    def _parts(self, title: str) -> Iterator[tuple[str, Value]]:
        yield "format", 1
        yield "id", self._needed.id
        yield "title", escaped(title) or placeholder(_("le titre"))
        yield "persona", _persona()
        yield "figures", Bare(self._needed.figures)
        yield "bank", self._needed.bank
        yield "channel", Channel.BRANCH.value
        yield "level", 1
        yield "minutes", 20
        yield "assesses", {self._competence(): 1}
        yield "briefing", {"task": placeholder(_("qui vient, et ce que l'apprenant doit faire"))}
        phase: dict[str, Value] = {
            "start": self._names.exchanges[self._story.start],
            "exchanges": dict(self._exchanges),
        }
        yield "phases", {PHASE.value: phase}
        endings = dict(self._endings())
        if endings:
            yield "endings", endings

    def _endings(self) -> Iterator[tuple[str, Value]]:
        for key, id_ in self._names.endings.items():
            text, *more = pieces(self._story.endings[key], STORY // 2)
            for cut in more:
                self._note(Lost.LENGTH, cut)
            yield id_, _ending(text or placeholder(_("ce qui est convenu à la fin")))
        for key, id_ in self._names.own_endings.items():
            name = self._story.passages[key].name
            hint = _("ce qui est convenu à la fin (passage «\u00a0{name}\u00a0»)").format(name=name)
            yield id_, _ending(placeholder(hint))

    def _competence(self) -> CompetenceCode:
        """One that such an interview shows, until its author says which."""
        known = self._framework.competences()
        shown = (each for each in known if each.observation.principal is Setting.INTERVIEW)
        return next((each.code for each in shown if PHASE in each.phases), known[0].code)

    def _commented(self, text: str) -> str:
        """The text with its notes: above the exchange of their passage, or at the head of the file."""
        places = {each.name: self._names.exchanges[key] for key, each in self._story.passages.items()}
        head = [_("Importé d'une histoire {origin}.").format(origin=self._story.origin)]
        comments: dict[Address, list[str]] = defaultdict(list)
        for each in self._notes:
            here = places.get(each.place)
            if here is None:
                head.append(told(each))
            else:
                comments["phases", PHASE.value, "exchanges", here].append(told(each))
        return commented(text, head, comments)


def _reply(id_: str, say: str, way: str, remark: str = "") -> Value:
    """What may be said; a question is told by its mark, all the rest is left to the author."""
    kind = Kind.OPEN_QUESTION if say.endswith("?") else Kind.INFORMATION
    told_: dict[str, Value] = {"id": id_, "kind": kind.value, "say": say}
    return {**told_, **({"feedback": remark} if remark else {}), "next": way}


def _ending(text: str) -> Value:
    return {"kind": "partial", "text": text}


def _persona() -> Value:
    return {
        "id": "client",
        "name": placeholder(_("prénom et nom du client")),
        "age": 40,
        "occupation": placeholder(_("sa situation en quelques mots")),
    }
