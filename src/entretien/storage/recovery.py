"""When the history is missing or damaged: keep what is there, come back to the last good copy, say so."""

from itertools import count
from pathlib import Path

from entretien.kernel.language import _
from entretien.storage.backups import Backup, restore
from entretien.storage.migrating import migrate
from entretien.storage.place import SIDECARS, Place, sidecar, with_sidecars
from entretien.storage.placing import placed

ASIDE = "history-corrupt-"


def recover(place: Place, day: str) -> tuple[str, ...]:
    """Put a sound history in its place, and tell what its owner must know: nothing on the first day.

    What was there is set aside, never deleted. Raises `OSError`, `sqlite3.Error`.
    """
    aside = _set_aside(place, day)
    restored = restore(place.backups, place.database)
    if restored is not None:
        return (_restored_notice(restored, aside),)
    with placed(place.database) as building:
        building.touch(mode=0o600)
        migrate(building)
    aside = aside or max(place.folder.glob(f"{ASIDE}*.db"), default=None)
    return (_fresh_notice(aside),) if aside else ()


def _set_aside(place: Place, day: str) -> Path | None:
    """Rename the database and what SQLite keeps beside it, which would spoil the next one."""
    if not any(path.exists() for path in with_sidecars(place.database)):
        return None
    aside = _free(place.folder, day)
    for ending in ("", *SIDECARS):
        part = sidecar(place.database, ending)
        if part.exists():
            part.rename(sidecar(aside, ending))
    return aside


def _free(folder: Path, day: str) -> Path:
    names = (folder / f"{ASIDE}{day}{f'-{number}' if number > 1 else ''}.db" for number in count(1))
    return next(name for name in names if not any(path.exists() for path in with_sidecars(name)))


def _restored_notice(backup: Backup, aside: Path | None) -> str:
    if aside is None:
        return _(
            "Le fichier de l'historique avait disparu. L'historique a été repris de la sauvegarde du {day} ; "
            "les entretiens menés depuis n'y figurent pas."
        ).format(day=backup.day)
    return _(
        "Le fichier de l'historique était abîmé. Il est gardé sous « {aside} », et l'historique a été "
        "repris de la sauvegarde du {day} ; les entretiens menés depuis n'y figurent pas."
    ).format(aside=aside, day=backup.day)


def _fresh_notice(aside: Path) -> str:
    return _(
        "Le fichier de l'historique était abîmé et aucune sauvegarde n'était utilisable. Il est gardé "
        "sous « {aside} », et un nouvel historique a été commencé."
    ).format(aside=aside)
