"""The JSON documents of a bundle, exactly as `FORMAT.md` describes them: what msgspec reads and writes."""

from datetime import datetime
from typing import Annotated

import msgspec
from msgspec import Meta

FORMAT = 1
"""Version of the format written today."""

OLDEST_FORMAT = 1
"""Oldest version still read."""

SCENARIO_LIMIT = 200
"""Scenario versions of one file: each is read as if its author had just written it, which takes time."""

Id = Annotated[str, Meta(pattern=r"\A[A-Za-z0-9_-]{1,64}\Z")]
"""The id of an attempt, a learner, an annotation."""

Name = Annotated[str, Meta(pattern=r"\A[A-Za-z0-9_.-]{0,64}\Z")]
"""A name an author or a framework gave: scenario, variant, mode, competence."""

Hash = Annotated[str, Meta(pattern=r"\A[0-9a-f]{64}\Z")]
Seal = Annotated[str, Meta(max_length=64)]
"""A link as it was recorded; anything may stand there, and only the right one holds."""

Level = Annotated[str, Meta(max_length=64)]
"""The id of a level of the framework."""

Text = Annotated[str, Meta(max_length=5_000)]
Count = Annotated[int, Meta(ge=0, le=2**53)]
Moment = Annotated[datetime, Meta(tz=True)]


class Document(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A JSON object whose every field is known."""


class LearnerDocument(Document, frozen=True):
    """Someone, or the pseudonym that hides them."""

    id: Id
    name: Annotated[str, Meta(min_length=1, max_length=60)]


class Manifest(Document, frozen=True):
    """`manifest.json`: what the bundle holds."""

    format: int
    created: Moment
    pseudonyms: bool
    learners: tuple[LearnerDocument, ...]
    attempts: tuple[Id, ...]
    """Each in `attempts/ID.json`."""
    scenarios: Annotated[tuple[Hash, ...], Meta(max_length=SCENARIO_LIMIT)]
    """Each in `scenarios/HASH.json`."""


class TurnDocument(Document, frozen=True):
    """An accepted command, and what seals it."""

    number: Count
    command: msgspec.Raw
    at: Moment
    elapsed: Count
    undone: bool
    link: Seal


class AnnotationDocument(Document, frozen=True):
    """What a trainer wrote."""

    id: Id
    text: Text
    written: Moment
    turn: Count | None = None
    competence: Name | None = None
    level: Level = ""


class SelfAssessmentDocument(Document, frozen=True):
    """What the learner said of her own interview."""

    levels: Annotated[tuple[tuple[Name, Level], ...], Meta(max_length=200)]
    strength: Text
    axis: Text
    made: Moment


class AttemptDocument(Document, frozen=True):
    """`attempts/ID.json`."""

    id: Id
    learner: Id
    scenario: Name
    title: Text
    digest: Hash
    variant: Name
    mode: Name
    started: Moment
    turns: Annotated[tuple[TurnDocument, ...], Meta(min_length=1, max_length=10_000)]
    seal: Seal
    """The link of the last turn, said again: turns taken off the end would not show otherwise."""
    parent: Id | None = None
    """The attempt it leaves at some turn, in the bundle or not."""
    annotations: Annotated[tuple[AnnotationDocument, ...], Meta(max_length=10_000)] = ()
    self_assessment: SelfAssessmentDocument | None = None


class SourcesDocument(Document, frozen=True):
    """`scenarios/HASH.json`: the files a scenario is made of."""

    entry: str
    files: tuple[tuple[str, str], ...]
