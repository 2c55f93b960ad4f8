"""Attempts named by a person: by the first characters of their id, as `entretien history` shows them."""

from collections.abc import Iterable, Sequence

from entretien.history.records import AttemptHeader
from entretien.history.store import HistoryStore
from entretien.kernel.errors import UserError
from entretien.kernel.language import _

SHORT = 8
"""Characters of an id that a list shows: enough to tell apart all the attempts of a class."""

LAST = "last"
"""The attempt begun last, which no id begins like: ids are hexadecimal."""


def find_attempt(store: HistoryStore, name: str) -> AttemptHeader:
    """The attempt whose id is, or begins with, `name`. Raises `UserError` when there is not exactly one."""
    return _found(store.attempts(), name)


def find_attempts(store: HistoryStore, names: Iterable[str]) -> tuple[AttemptHeader, ...]:
    """Several attempts, named in the same way, in the order of their names."""
    headers = store.attempts()
    return tuple(_found(headers, name) for name in names)


def _found(headers: Sequence[AttemptHeader], name: str) -> AttemptHeader:
    if name == LAST and headers:
        return headers[0]  # the newest comes first
    found = [each for each in headers if each.id.startswith(name)] if name else []
    exact = [each for each in found if each.id == name]
    if len(exact or found) == 1:
        return (exact or found)[0]
    if found:
        raise UserError(
            _("Plusieurs entretiens ont un identifiant qui commence par « {name} ».").format(name=name),
            remedy=_("Donnez-en plus de caractères."),
        )
    raise UserError(
        _("Aucun entretien gardé n'a l'identifiant « {name} ».").format(name=name),
        remedy=_("« entretien history » les donne, au début de chaque ligne."),
    )
