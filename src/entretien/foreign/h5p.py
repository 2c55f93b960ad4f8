"""H5P « Branching Scenario »: questions whose answers lead on, in `content/content.json`."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import msgspec

from entretien.foreign.refusals import foreign, too_large, without_passage
from entretien.foreign.rich_text import pictures, plain, tidy
from entretien.foreign.story import Link, Lost, Note, Passage, Story, note
from entretien.interchange.archive import Kind, read_members
from entretien.interchange.refusals import damaged, refused
from entretien.kernel.language import _

HEAD, CONTENT = "h5p.json", "content/content.json"
LIBRARY = "H5P.BranchingScenario"
QUESTION, TEXT = "H5P.BranchingQuestion", "H5P.AdvancedText"

ARCHIVE = Kind(
    foreign,
    too_large,
    lambda name: name in {HEAD, CONTENT},
    others=True,
    file_limit=100_000_000,
    content_limit=5_000_000,
    member_limit=20_000,
)
"""Pictures and films are many and large; only its two texts are ever expanded."""

MOST = 1_000_000
"""Numbers beyond which no honest file goes."""

Json = Mapping[str, Any]


def read_archive(path: Path) -> Story:
    """The story of an `.h5p` file. Raises `UserError` when it is none."""
    members = read_members(path, ARCHIVE)
    if CONTENT not in members:
        raise foreign()
    head = _object(_json(members[HEAD])) if HEAD in members else {}
    library = head.get("mainLibrary", LIBRARY)
    if library != LIBRARY:
        raise refused(
            _("Ce fichier H5P est d'un autre genre\u00a0: {library}.").format(
                library=tidy(str(library))[:80]
            ),
            remedy=_("Seuls les «\u00a0Branching Scenario\u00a0» ont un équivalent ici."),
        )
    return read_content(members[CONTENT], _text(head.get("title")))


def read_content(data: bytes, title: str = "", notes: tuple[Note, ...] = ()) -> Story:
    """The story of a `content.json`. Raises `UserError` when it is none."""
    root = _object(_json(data))
    scenario = root.get("branchingScenario")
    if not isinstance(scenario, dict):
        raise foreign()
    return _Reader(scenario, title, notes).story()


class _Reader:
    """Reads one branching scenario; the key of a passage is its rank, of an ending its number."""

    def __init__(self, scenario: Json, title: str, notes: tuple[Note, ...]) -> None:
        self._scenario = scenario
        self._title = title or _text(scenario.get("title"))
        self._notes = list(notes)
        self._named: set[str] = set()
        self._endings: dict[str, str] = {}

    def story(self) -> Story:
        self._read_start()
        for each in _list(self._scenario.get("endScreens")):
            self._read_ending(_object(each))
        contents = _list(self._scenario.get("content"))
        passages = {str(rank): self._passage(rank, _object(each)) for rank, each in enumerate(contents)}
        if not passages:
            raise without_passage()
        return Story(self._title or "H5P", "H5P", "0", passages, self._endings, tuple(self._notes))

    def _read_start(self) -> None:
        screen = _object(self._scenario.get("startScreen"))
        words = _joined(_text(screen.get("startScreenTitle")), _text(screen.get("startScreenSubtitle")))
        if words:
            self._notes.append(note(Lost.SETTING, words, _("écran d'accueil")))
        if screen.get("startScreenImage"):
            self._notes.append(note(Lost.MEDIA, _("image de l'écran d'accueil")))

    def _read_ending(self, screen: Json) -> None:
        key = _number(screen.get("contentId"))
        title, words = _text(screen.get("endScreenTitle")), _text(screen.get("endScreenSubtitle"))
        self._endings.setdefault(key, _joined(title, words))
        self._note_extras(screen, _("écran de fin"), "endScreenImage")

    def _passage(self, rank: int, content: Json) -> Passage:
        library = _object(content.get("type"))
        kind = str(library.get("library", "")).split(" ")[0]
        params = _object(library.get("params"))
        name = self._name(_text(_object(library.get("metadata")).get("title")), rank)
        remark = self._remark(content, name)
        if kind == QUESTION:
            question = _object(params.get("branchingQuestion"))
            asked = self._words(question.get("question"), name)
            links = tuple(self._links(question, name))
            return Passage(name, asked, links, "" if links else _key(content))
        words = self._words(params.get("text"), name) if kind == TEXT else ""
        if kind != TEXT:
            held = plain(str(params.get("alt", ""))) or name
            self._notes.append(note(Lost.MEDIA, f"{kind}\u00a0: {held}", name))
        return Passage(name, _joined(words, remark), (), _key(content))

    def _name(self, title: str, rank: int) -> str:
        """A name of its own, to speak of it."""
        name = title or _("contenu {rank}").format(rank=rank + 1)
        name = f"{name} ({rank + 1})" if name in self._named else name
        self._named.add(name)
        return name

    def _links(self, question: Json, place: str) -> Iterator[Link]:
        for each in _list(question.get("alternatives")):
            alternative = _object(each)
            remark = self._remark(alternative, place)
            yield Link(self._words(alternative.get("text"), place), _key(alternative), remark)

    def _remark(self, holder: Json, place: str) -> str:
        feedback = _object(holder.get("feedback"))
        self._note_extras(feedback, place, "image")
        return _joined(_text(feedback.get("title")), _text(feedback.get("subtitle")))

    def _note_extras(self, holder: Json, place: str, picture: str) -> None:
        score = holder.get("endScreenScore")
        if isinstance(score, int | float) and 0 < abs(score) < MOST:
            self._notes.append(note(Lost.SCORE, str(score), place))
        if holder.get(picture):
            self._notes.append(note(Lost.MEDIA, picture, place))

    def _words(self, html: object, place: str) -> str:
        if not isinstance(html, str):
            return ""
        self._notes += (note(Lost.MEDIA, tidy(each), place) for each in pictures(html))
        return plain(html)


def _key(holder: Json) -> str:
    """What comes next; nothing said is the usual ending."""
    return _number(holder.get("nextContentId"))


def _number(value: object) -> str:
    """A key; what is no number, or no place in any list, is the usual ending."""
    whole = isinstance(value, int) and not isinstance(value, bool) and abs(value) < MOST
    return str(value) if whole else "-1"


def _joined(title: str, words: str) -> str:
    return " ".join(each for each in (title, words) if each)


def _text(value: object) -> str:
    return plain(value) if isinstance(value, str) else ""


def _object(value: object) -> Json:
    return value if isinstance(value, dict) else {}


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _json(data: bytes) -> object:
    try:
        value: object = msgspec.json.decode(data)
    except (msgspec.DecodeError, UnicodeError, RecursionError) as error:
        raise damaged() from error
    return value
