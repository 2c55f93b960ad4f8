"""What is said of imports and exports, and what an export is called. No Qt here."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from entretien.application.exporting import Exported
from entretien.application.importing import Imported, Outcome, told
from entretien.application.sealing import Broken
from entretien.gui.attempts import broken_chain
from entretien.history.records import AttemptHeader
from entretien.interchange.bundle import SUFFIX
from entretien.kernel.errors import UserError
from entretien.kernel.language import _, plural

LONGEST = 80
"""Characters of the name proposed for a file."""


@dataclass(frozen=True, slots=True)
class Message:
    """What the banner says."""

    text: str
    details: str = ""
    tone: Literal["good", "caution", "bad"] = "good"


@dataclass(frozen=True, slots=True)
class Offers:
    """What may be handed out: the attempts chosen, those shown, with or without names, or their sheets."""

    chosen: str
    shown: str
    chosen_hidden: str
    shown_hidden: str
    chosen_sheets: str
    shown_sheets: str


def offers(chosen: int, shown: int) -> Offers:
    """The words of a menu for so many attempts."""
    return Offers(
        plural("Cet entretien…", "{count} entretiens choisis…", chosen).format(count=chosen),
        plural("{count} entretien affiché…", "{count} entretiens affichés…", shown).format(count=shown),
        plural("Cet entretien, sans les noms…", "{count} entretiens choisis, sans les noms…", chosen).format(
            count=chosen
        ),
        plural(
            "{count} entretien affiché, sans les noms…", "{count} entretiens affichés, sans les noms…", shown
        ).format(count=shown),
        plural("Sa fiche, en PDF…", "Leurs {count} fiches, en PDF…", chosen).format(count=chosen),
        plural(
            "La fiche de l'entretien affiché, en PDF…",
            "Les fiches des {count} entretiens affichés, en PDF…",
            shown,
        ).format(count=shown),
    )


def of_import(outcomes: Sequence[Outcome]) -> Message:
    """What came of files; those that were refused first."""
    refused = [(file, came) for file, came in outcomes if isinstance(came, UserError)]
    kept = [(file, came) for file, came in outcomes if isinstance(came, Imported)]
    alone = len(outcomes) == 1
    lines = [_line(file, str(error), alone=alone) for file, error in refused]
    lines += [_line(file, f"{told(came)}.", alone=alone) for file, came in kept]
    broken = [each for _file, came in kept for each in came.broken]
    details = "\n".join(_broken(broken))
    tone: Literal["good", "caution", "bad"] = "bad" if refused else "caution" if broken else "good"
    return Message("\n".join(lines), details, tone)


def of_export(done: Exported, file: Path) -> Message:
    """What went into a file."""
    count = len(done.headers)
    written = plural(
        "{count} entretien écrit dans «\u00a0{file}\u00a0».",
        "{count} entretiens écrits dans «\u00a0{file}\u00a0».",
        count,
    )
    text = written.format(count=count, file=file.name)
    return Message(text, "\n".join(_broken(done.broken)), "caution" if done.broken else "good")


def file_name(headers: Sequence[AttemptHeader]) -> str:
    """The name proposed for an export: the scenario's title, nobody's name."""
    titles = {each.title for each in headers}
    title = re.sub(r"[^\w\- ]", "", titles.pop())[:LONGEST].strip() if len(titles) == 1 else ""
    return (title or _("Entretiens")) + SUFFIX


def _line(file: Path, text: str, *, alone: bool) -> str:
    return text if alone else _("{file}\u00a0: {text}").format(file=file.name, text=text)


def _broken(attempts: Iterable[Broken]) -> list[str]:
    line = _("{learner}, {title}\u00a0: {broken}")
    return [
        line.format(learner=each.header.learner_name, title=each.header.title, broken=broken_chain(each.turn))
        for each in attempts
    ]
