"""What was altered outside is said, never guessed."""

import sqlite3
from collections.abc import Callable
from contextlib import closing

import pytest

from entretien.kernel.errors import UserError
from entretien.kernel.ids import AttemptId
from entretien.storage.place import Place
from entretien.storage.store import SqlHistory
from samples.kept import SOURCES, fill, result

Open = Callable[[], SqlHistory]

READINGS: dict[str, Callable[[SqlHistory], object]] = {
    "learners": lambda store: store.learners(),
    "attempts": lambda store: store.attempts(),
    "attempt": lambda store: store.attempt(AttemptId("deux")),
    "sources": lambda store: store.sources(SOURCES.digest),
}


@pytest.mark.parametrize(
    ("reading", "alteration"),
    [
        ("learners", "UPDATE learner SET created = 'hier'"),
        ("attempts", "UPDATE attempt SET mode = 'triche'"),
        ("attempts", "UPDATE attempt SET started = ''"),
        ("attempts", "UPDATE result SET kind = 'triomphe'"),
        ("attempt", "UPDATE turn SET command = '{}'"),
        ("attempt", "UPDATE turn SET command = CAST(x'ff' AS TEXT)"),
        ("attempt", "UPDATE turn SET at = 'tantôt'"),
        ("sources", "UPDATE scenario_version SET sources = x'00'"),
        ("sources", "UPDATE scenario_version SET sources = substr(sources, 1, 20)"),
    ],
)
def test_an_altered_row_is_told_as_such(kept: Place, opened: Open, reading: str, alteration: str) -> None:
    store = opened()
    store.finish(fill(store, "deux"), result())
    store.close()
    with closing(sqlite3.connect(kept.database, isolation_level=None)) as connection:
        connection.execute(alteration)

    with pytest.raises(UserError, match=r"illisible|abîmé") as refused:
        READINGS[reading](opened())
    assert refused.value.remedy
