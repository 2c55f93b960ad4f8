"""What the list of scenarios to write says. No Qt here."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from entretien.content.library import Card
from entretien.gui.attempts import moment
from entretien.gui.searching import matches
from entretien.gui.widgets.banner import Tone
from entretien.kernel.language import _, plural
from entretien.scenario.portrait import Portrait


@dataclass(frozen=True, slots=True)
class Heading:
    """What the rows below are; `hint` is said where there is none."""

    text: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A scenario."""

    path: Path
    own: bool
    title: str
    name: str
    portrait: Portrait | None
    about: str
    changed: str
    badge: str = ""
    tone: Tone = "info"
    mistakes: int = 0

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        return ", ".join(part for part in (self.title, self.badge, self.about, self.changed) if part)


Line = Heading | Row


def lines(cards: Iterable[Card], sought: str, is_own: Callable[[Path], bool]) -> tuple[Line, ...]:
    """One's own scenarios, those changed last first, then those shipped; only those `sought`."""
    rows = [(_changed(card.path), _row(card, own=is_own(card.path))) for card in cards]
    found = [(time, row) for time, row in rows if matches(sought, f"{row.title} {row.about} {row.path.stem}")]
    own = sorted((pair for pair in found if pair[1].own), key=lambda pair: pair[0], reverse=True)
    shipped = [row for _time, row in found if not row.own]
    hint = _("Aucun pour l'instant\u00a0: «\u00a0Nouveau scénario\u00a0» en commence un.")
    mine = Heading(_("Mes scénarios"), "" if own or sought else hint)
    return (
        *((mine,) if own or mine.hint else ()),
        *(row for _time, row in own),
        *((Heading(_("Scénarios fournis, à dupliquer")),) if shipped else ()),
        *shipped,
    )


def _row(card: Card, *, own: bool) -> Row:
    if card.mistakes:
        badge = plural("{count} erreur", "{count} erreurs", card.mistakes).format(count=card.mistakes)
    elif card.unfinished:
        badge = _("{count} à écrire").format(count=card.unfinished)
    else:
        badge = ""
    level = _("niveau {level} sur 3").format(level=card.level)
    minutes = _("{minutes}\u00a0min").format(minutes=card.minutes)
    changed = _changed(card.path)
    return Row(
        path=card.path,
        own=own,
        title=card.title,
        name=card.persona_name,
        portrait=card.portrait,
        about=card.path.name if card.mistakes else " · ".join((card.persona_name, level, minutes)),
        changed=_("modifié le {moment}").format(moment=moment(changed)) if own else "",
        badge=badge,
        tone="bad" if card.mistakes else "caution",
        mistakes=card.mistakes,
    )


def _changed(path: Path) -> datetime:
    """When a file was last written; long ago for one that is gone."""
    try:
        return datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except OSError:
        return datetime.fromtimestamp(0, UTC)
