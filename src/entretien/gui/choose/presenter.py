"""What the cards say and which of them are shown. No Qt here."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from entretien.competences.framework import Competence
from entretien.content.library import Card
from entretien.gui.attempts import mode_word
from entretien.gui.numbers import mark_text
from entretien.gui.searching import matches
from entretien.history.records import AttemptHeader
from entretien.kernel.ids import AttemptId, CompetenceCode
from entretien.kernel.language import _, plural
from entretien.scenario.phases import PhaseName
from entretien.scenario.portrait import Portrait
from entretien.scenario.speech import Channel
from entretien.scenario.words import channel_word, phase_word


@dataclass(frozen=True, slots=True)
class Filters:
    """What is looked for; an empty filter lets everything through."""

    text: str = ""
    competence: CompetenceCode | None = None
    level: int | None = None
    channel: Channel | None = None

    def __bool__(self) -> bool:
        """Whether anything is filtered at all."""
        return self != Filters()

    def admit(self, card: Card) -> bool:
        """Whether `card` is one of those looked for."""
        return (
            (self.competence is None or self.competence in card.competences)
            and (self.level is None or self.level == card.level)
            and (self.channel is None or self.channel == card.channel)
            and matches(self.text, " ".join((card.title, _who(card), *card.competences)))
        )


@dataclass(frozen=True, slots=True)
class Tile:
    """What one card shows."""

    path: Path
    resumes: AttemptId | None
    """The unfinished interview that the card takes up; None begins a new one."""
    name: str
    portrait: Portrait | None
    title: str
    who: str
    level: int
    minutes: str
    channel: Channel
    phases: tuple[PhaseName, ...]
    badge: str = ""
    marks: str = ""
    mistakes: int = 0
    """A scenario with mistakes cannot be played."""

    @property
    def spoken(self) -> str:
        """The card as a screen reader says it."""
        level = _("niveau {level} sur 3").format(level=self.level)
        parts = (
            self.badge,
            self.title,
            self.who,
            level,
            self.minutes,
            channel_word(self.channel),
            self.marks,
        )
        return ", ".join(part for part in parts if part)

    @property
    def plan(self) -> str:
        """The phases, in words."""
        return " → ".join(phase_word(phase) for phase in self.phases)


def offered(cards: Iterable[Card]) -> tuple[Card, ...]:
    """Those that are for who learns: all but what is still being written."""
    return tuple(card for card in cards if not card.unfinished)


def tiles(cards: Sequence[Card], headers: Sequence[AttemptHeader], filters: Filters) -> tuple[Tile, ...]:
    """The cards to show: unfinished interviews first, newest first, then every scenario.

    `headers` are the attempts of who plays, newest first.
    """
    admitted = [card for card in cards if filters.admit(card)]
    by_id = {card.id: card for card in admitted}
    unfinished = [each for each in headers if each.result is None and each.scenario in by_id]
    return (
        *(_resumed(by_id[header.scenario], header) for header in unfinished),
        *(_tile(card, [each for each in headers if each.scenario == card.id]) for card in admitted),
    )


def levels(cards: Iterable[Card]) -> tuple[int, ...]:
    """The levels there are scenarios of."""
    return tuple(sorted({card.level for card in cards}))


def channels(cards: Iterable[Card]) -> tuple[Channel, ...]:
    """The channels there are scenarios of."""
    present = {card.channel for card in cards}
    return tuple(channel for channel in Channel if channel in present)


def competences(cards: Iterable[Card], known: Iterable[Competence]) -> tuple[Competence, ...]:
    """The competences that some scenario assesses, in the order of the framework."""
    assessed = {code for card in cards for code in card.competences}
    return tuple(each for each in known if each.code in assessed)


def _tile(card: Card, headers: Sequence[AttemptHeader]) -> Tile:
    return Tile(
        path=card.path,
        resumes=None,
        name=card.persona_name,
        portrait=card.portrait,
        title=card.title,
        who=_who(card),
        level=card.level,
        minutes=_("{minutes}\u00a0min").format(minutes=card.minutes),
        channel=card.channel,
        phases=card.phases,
        badge=_mistakes(card.mistakes),
        marks=_marks(headers) if not card.mistakes else "",
        mistakes=card.mistakes,
    )


def _resumed(card: Card, header: AttemptHeader) -> Tile:
    badge = _("Reprendre, tour {turn}").format(turn=header.turns + 1)
    return replace(_tile(card, ()), resumes=header.id, badge=badge, marks=mode_word(header.mode), mistakes=0)


def _who(card: Card) -> str:
    if card.mistakes:
        return _("Ce scénario ne peut pas être joué tant qu'il n'est pas corrigé.")
    age = plural("{age} an", "{age} ans", card.persona_age).format(age=card.persona_age)
    return ", ".join((card.persona_name, age, card.persona_occupation))


def _mistakes(count: int) -> str:
    return plural("{count} faute", "{count} fautes", count).format(count=count) if count else ""


def _marks(headers: Sequence[AttemptHeader]) -> str:
    """The last and the best mark; the number of plays when no mark is known."""
    finished = [each.result for each in headers if each.result is not None]
    marks = [result.mark for result in finished if result.mark is not None]
    if marks:
        last, best = mark_text(marks[0]), mark_text(max(marks))
        return _("Meilleure note {best} · dernière {last}").format(best=best, last=last)
    if finished:
        return plural("Joué {count} fois", "Joué {count} fois", len(finished)).format(count=len(finished))
    return _("Pas encore joué")
