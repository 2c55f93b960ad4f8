"""From a bundle to the bytes of its file."""

import msgspec

from entretien.content.characters import FORBIDDEN
from entretien.history.chain import links
from entretien.history.dossier import Dossier
from entretien.history.records import Learner
from entretien.history.self_assessment import SelfAssessment
from entretien.interchange import archive
from entretien.interchange.bundle import Bundle
from entretien.interchange.documents import (
    FORMAT,
    SCENARIO_LIMIT,
    AnnotationDocument,
    AttemptDocument,
    LearnerDocument,
    Manifest,
    SelfAssessmentDocument,
    SourcesDocument,
    TurnDocument,
)
from entretien.interchange.layout import BUNDLE, MANIFEST, attempt_member, scenario_member
from entretien.interchange.refusals import RefusedFileError, refused
from entretien.kernel.language import _
from entretien.transcript.codec import command_to_json

_LOST = ""
"""The seal of an attempt that lost its last turns: it stays lost when it travels on."""


def write_bundle(bundle: Bundle) -> bytes:
    """The file of a bundle. Raises `UserError` when it would be too large to be read back."""
    members = {MANIFEST: _json(_manifest(bundle))}
    for dossier in bundle.dossiers:
        members[attempt_member(dossier.attempt.header.id)] = _json(_attempt(dossier))
    for sources in bundle.sources:
        members[scenario_member(sources.digest)] = _json(SourcesDocument(sources.entry, sources.files))
    too_many = len(members) > BUNDLE.member_limit or len(bundle.sources) > SCENARIO_LIMIT
    if too_many or sum(map(len, members.values())) > BUNDLE.content_limit:
        raise _too_many()
    data = archive.written(members)
    if len(data) > BUNDLE.file_limit:
        raise _too_many()
    return data


def _manifest(bundle: Bundle) -> Manifest:
    return Manifest(
        format=FORMAT,
        created=bundle.created,
        pseudonyms=bundle.pseudonyms,
        learners=tuple(_learner(each) for each in bundle.learners),
        attempts=tuple(each.attempt.header.id for each in bundle.dossiers),
        scenarios=tuple(each.digest for each in bundle.sources),
    )


def _learner(learner: Learner) -> LearnerDocument:
    return LearnerDocument(learner.id, learner.name)


def _attempt(dossier: Dossier) -> AttemptDocument:
    header, turns = dossier.attempt.header, dossier.attempt.turns
    # Turns kept here by a version without chains are sealed now: from now on at least, changes show.
    unsealed = header.origin is None and not any(dossier.links)
    sealed = links(header, turns) if unsealed else dossier.links
    lost = header.origin is not None and header.origin.broken_at == len(turns)
    return AttemptDocument(
        id=header.id,
        learner=header.learner,
        scenario=header.scenario,
        title=header.title,
        digest=header.digest,
        variant=header.variant,
        mode=header.mode.value,
        started=header.started,
        turns=tuple(
            TurnDocument(
                each.number,
                msgspec.Raw(command_to_json(each.command)),
                each.at,
                each.elapsed,
                each.undone,
                link,
            )
            for each, link in zip(turns, sealed, strict=True)
        ),
        seal=_LOST if lost else sealed[-1],
        parent=header.parent,
        annotations=tuple(
            AnnotationDocument(each.id, each.text, each.written, each.turn, each.competence, each.level)
            for each in dossier.annotations
        ),
        self_assessment=_self_assessment(dossier.self_assessment),
    )


def _self_assessment(said: SelfAssessment | None) -> SelfAssessmentDocument | None:
    if said is None:
        return None
    strength, axis = (FORBIDDEN.sub("", text) for text in (said.strength, said.axis))
    return SelfAssessmentDocument(said.levels, strength, axis, said.made)


def _json(document: msgspec.Struct) -> bytes:
    return msgspec.json.encode(document)


def _too_many() -> RefusedFileError:
    return refused(
        _("Il y a trop d'entretiens pour un seul fichier."),
        remedy=_("Exportez-les en plusieurs fois."),
    )
