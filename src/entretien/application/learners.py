"""Who practises: several people may share a laptop."""

import uuid

from entretien.application.preferences import Preferences
from entretien.history.records import Learner
from entretien.history.store import HistoryStore
from entretien.kernel.clock import Clock
from entretien.kernel.errors import UserError
from entretien.kernel.ids import LearnerId
from entretien.kernel.language import _

NAME_LIMIT = 60
"""Characters of a learner's name."""


def welcome(store: HistoryStore, clock: Clock, name: str) -> Learner:
    """Someone new. Raises `UserError` when the name is empty or too long."""
    learner = Learner(LearnerId(uuid.uuid4().hex), checked_name(name), clock.now())
    store.add_learner(learner)
    return learner


def checked_name(name: str) -> str:
    """`name` without stray spaces. Raises `UserError` when it is empty, too long, or not on one line."""
    tidy = " ".join(name.split())
    if not tidy or len(tidy) > NAME_LIMIT or not tidy.isprintable():
        raise UserError(
            _("Ce nom ne convient pas."), remedy=_("Donnez un prénom ou un pseudonyme, sur une ligne.")
        )
    return tidy


def current(store: HistoryStore, clock: Clock, preferences: Preferences) -> Learner:
    """Who plays when nobody is asked: the preferred learner, else the first one, else a newcomer."""
    learners = store.learners()
    preferred = next((each for each in learners if each.id == preferences.learner), None)
    return preferred or (learners[0] if learners else welcome(store, clock, _("Apprenant")))
