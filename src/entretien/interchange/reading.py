"""From the file of a bundle to its values, everything checked that can be without playing anything."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from entretien.content.characters import FORBIDDEN
from entretien.content.sources import Sources
from entretien.history.annotations import Annotation
from entretien.history.chain import first_break
from entretien.history.dossier import Dossier
from entretien.history.mode import Mode
from entretien.history.records import Attempt, AttemptHeader, Learner, Origin, Turn
from entretien.history.self_assessment import SelfAssessment
from entretien.interchange.archive import read_members
from entretien.interchange.bundle import Bundle
from entretien.interchange.documents import (
    FORMAT,
    OLDEST_FORMAT,
    AnnotationDocument,
    AttemptDocument,
    LearnerDocument,
    Manifest,
    SelfAssessmentDocument,
    SourcesDocument,
    TurnDocument,
)
from entretien.interchange.layout import BUNDLE, MANIFEST, attempt_member, foreign, scenario_member
from entretien.interchange.refusals import damaged, tampered
from entretien.interchange.versioned import decoded, manifest_of
from entretien.kernel.chance import SEED_LIMIT
from entretien.kernel.errors import UserError
from entretien.kernel.ids import (
    AnnotationId,
    AttemptId,
    CompetenceCode,
    LearnerId,
    ScenarioId,
    VariantId,
)
from entretien.kernel.language import _
from entretien.transcript.codec import command_from_json
from entretien.transcript.commands import Choose, Command, Select, Start

Members = Mapping[str, bytes]

_NAME_LENGTH = 64
"""Characters of the longest id an author may give a reply."""


def read_bundle(path: Path, now: datetime) -> Bundle:
    """The bundle of a file, its attempts said to be imported `now`.

    Results are left out: they follow from the turns, which are to be played again. An attempt whose chain
    is broken is read all the same, and its origin tells where. Raises `UserError` when the file is not a
    sound bundle of a version we know.
    """
    members = read_members(path, BUNDLE)
    manifest = _manifest(members)
    _check_members(members, manifest)
    try:
        sources = tuple(_sources(members, digest) for digest in manifest.scenarios)
        learners = {each.id: _learner(each, now) for each in manifest.learners}
        digests = {each.digest for each in sources}
        dossiers = tuple(_dossier(members, id_, learners, digests, now) for id_ in manifest.attempts)
        created = manifest.created.astimezone(UTC)
    except (OverflowError, UnicodeError) as error:  # a date before year 1 once in UTC, half a character
        raise damaged() from error
    return Bundle(created, tuple(learners.values()), sources, dossiers, manifest.pseudonyms)


def _manifest(members: Members) -> Manifest:
    if MANIFEST not in members:
        raise foreign()
    return manifest_of(members[MANIFEST], Manifest, oldest=OLDEST_FORMAT, newest=FORMAT)


def _check_members(members: Members, manifest: Manifest) -> None:
    """What the manifest announces is there, once, and nothing else is."""
    announced = [
        MANIFEST,
        *map(attempt_member, manifest.attempts),
        *map(scenario_member, manifest.scenarios),
    ]
    learners = [each.id for each in manifest.learners]
    if len(set(announced)) < len(announced) or len(set(learners)) < len(learners):
        raise tampered(_("deux éléments y portent le même nom"))
    if set(members) - set(announced):
        raise tampered(_("il contient un élément inconnu"))
    if set(announced) - set(members):
        raise damaged()


def _learner(document: LearnerDocument, now: datetime) -> Learner:
    if not document.name.isprintable() or FORBIDDEN.search(document.name) or not document.name.strip():
        raise tampered(_("un nom d'apprenant y est impossible"))
    return Learner(LearnerId(document.id), document.name, now)


def _sources(members: Members, digest: str) -> Sources:
    document = decoded(members[scenario_member(digest)], SourcesDocument)
    sources = Sources(document.entry, document.files)
    if sources.digest != digest:
        raise tampered(_("un scénario n'y est pas celui qu'il annonce"))
    return sources


def _dossier(
    members: Members, id_: str, learners: Mapping[str, Learner], digests: set[str], now: datetime
) -> Dossier:
    document = decoded(members[attempt_member(id_)], AttemptDocument)
    if document.id != id_ or document.learner not in learners:
        raise tampered(_("un entretien n'y est pas celui qu'il annonce"))
    if document.digest not in digests:
        raise tampered(_("il manque le scénario d'un entretien"))
    turns = tuple(map(_turn, document.turns))
    _check_turns(document, turns)
    links = tuple(each.link for each in document.turns)
    header = _header(document, learners[document.learner], turns)
    broken_at = _break(header, turns, links, document.seal)
    header = replace(header, origin=Origin(now, broken_at))
    annotations = tuple(_annotation(each, len(turns)) for each in document.annotations)
    if len({each.id for each in annotations}) < len(annotations):
        raise tampered(_("deux éléments y portent le même nom"))
    said = None if document.self_assessment is None else _self_assessment(document.self_assessment)
    return Dossier(Attempt(header, turns), links, annotations, said)


def _break(header: AttemptHeader, turns: Sequence[Turn], links: Sequence[str], seal: str) -> int | None:
    """Where the chain breaks: at the start when it was taken off, after the last turn when more came."""
    if not any(links):
        return 0
    broken_at = first_break(header, turns, links)
    return len(turns) if broken_at is None and links[-1] != seal else broken_at


def _header(document: AttemptDocument, learner: Learner, turns: Sequence[Turn]) -> AttemptHeader:
    try:
        mode = Mode(document.mode)
    except ValueError as error:
        raise damaged() from error
    return AttemptHeader(
        id=AttemptId(document.id),
        learner=learner.id,
        learner_name=learner.name,
        scenario=ScenarioId(document.scenario),
        title=document.title,
        digest=document.digest,
        variant=VariantId(document.variant),
        mode=mode,
        started=document.started.astimezone(UTC),
        turns=sum(not each.undone for each in turns) - 1,
        parent=None if document.parent is None else AttemptId(document.parent),
    )


def _turn(document: TurnDocument) -> Turn:
    command = _command(document.command)
    return Turn(
        document.number, command, document.at.astimezone(UTC), document.elapsed, undone=document.undone
    )


def _command(raw: msgspec.Raw) -> Command:
    try:
        command = command_from_json(bytes(raw))
    except (UserError, RecursionError) as error:
        raise damaged() from error
    match command:
        case Start(seed=seed) if not 0 <= seed < SEED_LIMIT:
            raise damaged()
        case Choose(reply) if not _is_name(reply):
            raise damaged()
        case Select(items) if not all(map(_is_name, items)):
            raise damaged()
    return command


def _check_turns(document: AttemptDocument, turns: Sequence[Turn]) -> None:
    """Numbered from the start on, which comes first and only there, on the day the attempt says."""
    numbered = [each.number for each in turns] == list(range(len(turns)))
    first, *others = turns
    started = isinstance(first.command, Start) and first.command.variant == document.variant
    if not numbered or not started or first.undone or any(isinstance(each.command, Start) for each in others):
        raise damaged()


def _annotation(document: AnnotationDocument, turns: int) -> Annotation:
    about_turn, about_competence = document.turn is not None, document.competence is not None
    if (about_turn and about_competence) or (document.turn or 0) >= turns:
        raise damaged()
    if (document.level and not about_competence) or FORBIDDEN.search(document.text):
        raise damaged()
    competence = None if document.competence is None else CompetenceCode(document.competence)
    return Annotation(
        AnnotationId(document.id),
        document.text,
        document.written.astimezone(UTC),
        document.turn,
        competence,
        document.level,
    )


def _self_assessment(document: SelfAssessmentDocument) -> SelfAssessment:
    if FORBIDDEN.search(document.strength) or FORBIDDEN.search(document.axis):
        raise damaged()
    levels = tuple((CompetenceCode(code), level) for code, level in document.levels)
    return SelfAssessment(levels, document.strength, document.axis, document.made.astimezone(UTC))


def _is_name(text: str) -> bool:
    return 0 < len(text) <= _NAME_LENGTH and text.isascii() and text.isprintable()
