"""A bundle written then read: nothing is lost, whatever is wrong is said, whatever was altered shows."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest

from entretien.history import chain
from entretien.history.annotations import Annotation
from entretien.history.dossier import Dossier
from entretien.history.records import Attempt, Learner, Origin
from entretien.history.self_assessment import SelfAssessment
from entretien.interchange.bundle import Bundle
from entretien.interchange.layout import BUNDLE
from entretien.interchange.reading import read_bundle
from entretien.interchange.refusals import RefusedFileError
from entretien.interchange.writing import write_bundle
from entretien.kernel.errors import UserError
from entretien.kernel.ids import AnnotationId, AttemptId, CompetenceCode, ReplyId
from entretien.transcript.commands import Abandon, Select
from samples.kept import NOA, NOON, SOURCES, header, turn
from samples.travelling import Document, alter, members, write_members

LATER = NOON + timedelta(days=3)
TURNS = (
    turn(0),
    turn(1),
    replace(turn(2), undone=True),
    turn(3, Select((ReplyId("a"), ReplyId("b")))),
    turn(4, Abandon()),
)
NOTES = (
    Annotation(AnnotationId("tout"), "Bel entretien.\nÀ refaire.", NOON),
    Annotation(AnnotationId("tour"), "Là, il fallait se taire.", NOON, turn=3),
    Annotation(
        AnnotationId("niveau"), "Dit à l'oral.", NOON, competence=CompetenceCode("C4.6.4"), level="TS"
    ),
)


SAID = SelfAssessment(((CompetenceCode("C4.6.4"), "S"),), "J'ai écouté.", "Conclure.", NOON)


def dossier(name: str = "un") -> Dossier:
    head = replace(header(name), turns=3, parent=AttemptId("avant"))
    return Dossier(Attempt(head, TURNS), chain.links(head, TURNS), NOTES, SAID)


def bundle(*dossiers: Dossier) -> Bundle:
    return Bundle(NOON, (NOA,), (SOURCES,), dossiers or (dossier(),))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "classe.entretien"
    path.write_bytes(write_bundle(bundle(dossier("un"), dossier("deux"))))
    return path


def refusal(file: Path) -> str:
    with pytest.raises(RefusedFileError) as refused:
        read_bundle(file, LATER)
    assert refused.value.remedy
    return refused.value.message


def broken_at(file: Path) -> int | None:
    origin = read_bundle(file, LATER).dossiers[0].attempt.header.origin
    assert origin is not None
    assert origin.imported == LATER
    return origin.broken_at


def test_a_bundle_comes_back_as_it_was_with_where_it_comes_from(file: Path) -> None:
    came = read_bundle(file, LATER)

    assert came.sources == (SOURCES,)
    assert came.learners == (Learner(NOA.id, "Noa", LATER),)
    assert (came.created, came.pseudonyms) == (NOON, False)
    one, other = came.dossiers
    sent = dossier("un")
    assert one.attempt.header == replace(sent.attempt.header, origin=Origin(LATER, None))
    assert one.attempt.turns == TURNS
    assert (one.links, one.annotations, one.self_assessment) == (sent.links, NOTES, SAID)
    assert other.attempt.header.id == "deux"


def test_turns_never_sealed_are_sealed_when_they_leave(tmp_path: Path) -> None:
    file = tmp_path / "f.entretien"
    unsealed = replace(dossier(), links=("",) * len(TURNS))
    file.write_bytes(write_bundle(bundle(unsealed)))

    assert read_bundle(file, LATER).dossiers[0].links == dossier().links
    assert broken_at(file) is None


def set_(name: str, value: object) -> Callable[[Document], object]:
    return lambda document: document.__setitem__(name, value)


def set_turn(place: int, **changes: object) -> Callable[[Document], object]:
    return lambda document: document["turns"][place].update(changes)


def set_note(place: int, **changes: object) -> Callable[[Document], object]:
    return lambda document: document["annotations"][place].update(changes)


def doubled(name: str) -> Callable[[Document], object]:
    return lambda document: document[name].append(document[name][0])


ALTERED: dict[str, tuple[Callable[[Document], object], int]] = {
    "a reply": (set_turn(1, command={"command": "choose", "reply": "autre"}), 1),
    "a time": (set_turn(3, elapsed=1), 3),
    "a date": (set_turn(4, at="2026-03-17T12:00:00Z"), 4),
    "a turn given back": (set_turn(2, undone=False), 2),
    "a link": (set_turn(2, link="0" * 64), 2),
    "no link": (set_turn(2, link=""), 2),
    "what it leaves": (set_("parent", None), 0),
    "the mode": (set_("mode", "exam"), 0),
    "the start": (set_("started", "2026-03-15T12:00:00Z"), 0),
    "a last turn taken off": (lambda document: document["turns"].pop(), 4),
    "every seal taken off": (lambda document: [each.update(link="") for each in document["turns"]], 0),
}


@pytest.mark.parametrize("what", ALTERED)
def test_what_was_altered_is_kept_and_shows_at_its_turn(file: Path, what: str) -> None:
    change, at = ALTERED[what]
    alter(file, "attempts/un", change)

    assert broken_at(file) == at


@pytest.mark.parametrize("what", ALTERED)
def test_a_broken_chain_stays_broken_when_it_travels_on(file: Path, what: str) -> None:
    change, at = ALTERED[what]
    alter(file, "attempts/un", change)
    file.write_bytes(write_bundle(read_bundle(file, LATER)))

    assert broken_at(file) == at


WRONG: dict[str, tuple[str, Callable[[Document], object], str]] = {
    "newer": ("manifest", set_("format", 2), "plus récente"),
    "newer, otherwise made": ("manifest", lambda document: document.update(format=9, more={}), "récente"),
    "no format": ("manifest", lambda document: document.pop("format"), "abîmé"),
    "format as text": ("manifest", set_("format", "1"), "abîmé"),
    "an unknown field": ("manifest", set_("extra", 1), "abîmé"),
    "an attempt too many": ("manifest", lambda document: document["attempts"].append("trois"), "abîmé"),
    "an attempt announced twice": (
        "manifest",
        doubled("attempts"),
        "même nom",
    ),
    "an attempt not announced": ("manifest", lambda document: document["attempts"].pop(), "inconnu"),
    "a learner twice": (
        "manifest",
        doubled("learners"),
        "même nom",
    ),
    "a name on two lines": (
        "manifest",
        lambda document: document["learners"][0].update(name="No\na"),
        "nom d'apprenant",
    ),
    "a name written backwards": (
        "manifest",
        lambda document: document["learners"][0].update(name="No\u202ea"),
        "nom d'apprenant",
    ),
    "a name too long": (
        "manifest",
        lambda document: document["learners"][0].update(name="N" * 61),
        "abîmé",
    ),
    "no learner": ("manifest", set_("learners", []), "pas celui qu'il annonce"),
    "another attempt": ("attempts/un", set_("id", "deux"), "pas celui qu'il annonce"),
    "another scenario": ("attempts/un", set_("digest", "0" * 64), "manque le scénario"),
    "an id with a path": ("attempts/un", set_("learner", "../noa"), "abîmé"),
    "an unknown mode": ("attempts/un", set_("mode", "triche"), "abîmé"),
    "no turn": ("attempts/un", set_("turns", []), "abîmé"),
    "turns out of order": ("attempts/un", lambda document: document["turns"].reverse(), "abîmé"),
    "a number skipped": ("attempts/un", set_turn(4, number=5), "abîmé"),
    "a second start": ("attempts/un", set_turn(1, command={"command": "start"}), "abîmé"),
    "no start": ("attempts/un", set_turn(0, command={"command": "abandon"}), "abîmé"),
    "a start taken back": ("attempts/un", set_turn(0, undone=True), "abîmé"),
    "another day": ("attempts/un", set_("variant", "autre"), "abîmé"),
    "an unknown command": ("attempts/un", set_turn(1, command={"command": "cheat"}), "abîmé"),
    "a command that is none": ("attempts/un", set_turn(1, command=[1, 2]), "abîmé"),
    "a huge seed": (
        "attempts/un",
        set_turn(0, command={"command": "start", "variant": "pressee", "seed": 2**31}),
        "abîmé",
    ),
    "a reply that hides": (
        "attempts/un",
        set_turn(1, command={"command": "choose", "reply": "\u001b[31m"}),
        "abîmé",
    ),
    "an item without end": (
        "attempts/un",
        set_turn(3, command={"command": "select", "items": ["a" * 65]}),
        "abîmé",
    ),
    "a negative time": ("attempts/un", set_turn(1, elapsed=-1), "abîmé"),
    "a time beyond all": ("attempts/un", set_turn(1, elapsed=2**63), "abîmé"),
    "a date without a zone": ("attempts/un", set_turn(1, at="2026-03-16T12:00:00"), "abîmé"),
    "a date before all": ("attempts/un", set_turn(1, at="0001-01-01T00:00:00+14:00"), "abîmé"),
    "a date after all": ("attempts/un", set_("started", "9999-12-31T23:59:59-14:00"), "abîmé"),
    "an annotation of two things": (
        "attempts/un",
        set_note(1, competence="C4.6.4"),
        "abîmé",
    ),
    "an annotation of no turn": (
        "attempts/un",
        set_note(1, turn=5),
        "abîmé",
    ),
    "a level without competence": (
        "attempts/un",
        set_note(0, level="TS"),
        "abîmé",
    ),
    "an annotation too long": (
        "attempts/un",
        set_note(0, text="x" * 5_001),
        "abîmé",
    ),
    "an annotation that hides": (
        "attempts/un",
        set_note(0, text="a\u202eb"),
        "abîmé",
    ),
    "a self-assessment that hides": (
        "attempts/un",
        lambda document: document["self_assessment"].update(axis="a\u202eb"),
        "abîmé",
    ),
    "one annotation twice": (
        "attempts/un",
        doubled("annotations"),
        "même nom",
    ),
    "a scenario altered": (
        "scenarios",
        lambda document: document["files"][0].__setitem__(1, "format: 2"),
        "pas celui qu'il annonce",
    ),
}


@pytest.mark.parametrize("what", WRONG)
def test_what_is_wrong_is_said(file: Path, what: str) -> None:
    member, change, said = WRONG[what]
    alter(file, member, change)

    assert said in refusal(file)


@pytest.mark.parametrize("member", ["manifest.json", "attempts/un.json", f"scenarios/{SOURCES.digest}.json"])
@pytest.mark.parametrize(
    "data", [b"", b"null", b"[]", b"{", b"\xff\xfe", b"[" * 100_000, b'{"format": 1e400}']
)
def test_json_that_is_none_is_said(file: Path, member: str, data: bytes) -> None:
    write_members(file, members(file) | {member: data})
    assert "abîmé" in refusal(file)


def test_a_zip_without_manifest_is_no_bundle(file: Path) -> None:
    content = members(file)
    del content["manifest.json"]
    write_members(file, content)
    assert "pas un fichier d'entretiens" in refusal(file)


def test_a_member_the_manifest_does_not_announce_is_refused(file: Path) -> None:
    write_members(file, members(file) | {"attempts/trois.json": b"{}"})
    assert "élément inconnu" in refusal(file)


def test_too_many_attempts_are_refused_when_they_leave(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("entretien.interchange.writing.BUNDLE", replace(BUNDLE, member_limit=3))
    with pytest.raises(UserError, match="trop d'entretiens"):
        write_bundle(bundle(dossier("un"), dossier("deux"), dossier("trois")))


def test_the_note_beside_the_code_shows_a_real_manifest(file: Path) -> None:
    manifest = msgspec.json.decode(members(file)["manifest.json"])
    assert sorted(manifest) == ["attempts", "created", "format", "learners", "pseudonyms", "scenarios"]
