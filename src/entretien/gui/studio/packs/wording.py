"""What is said of a shared scenario before it is taken in. No Qt here."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from entretien.application.packs.opening import Opened
from entretien.application.packs.placing import Arrival
from entretien.content.sources import BANKS, FIGURES, FRAGMENTS, PERSONAS
from entretien.kernel.language import _, plural


def contents(opened: Opened) -> Iterator[tuple[str, str]]:
    """Labels, and what of each kind is in it."""
    scenario = opened.scenario
    minutes = _("niveau {level}, {minutes}\u00a0min")
    yield _("Scénario"), minutes.format(level=scenario.level, minutes=scenario.minutes)
    yield _("Client"), scenario.persona.name
    yield _("Barème"), scenario.figures.label
    yield _("Banque"), scenario.bank.name
    fragments = [name for name, _text in opened.pack.sources.files if name.startswith(f"{FRAGMENTS}/")]
    if fragments:
        yield _("Fragments"), ", ".join(PurePosixPath(each).stem for each in fragments)
    if opened.rehearsals:
        yield _("Parties témoins"), _plays(opened)
    if opened.unfinished:
        count = opened.unfinished
        told = plural("{count} texte reste à écrire", "{count} textes restent à écrire", count)
        yield _("À finir"), told.format(count=count)


def thing(arrival: Arrival, opened: Opened) -> str:
    """What differs: « Le client « lina_ferrand » »."""
    path = PurePosixPath(arrival.name)
    if path.name == arrival.name:
        return _("Le scénario «\u00a0{name}\u00a0», ou ses parties témoins").format(
            name=opened.scenario.title
        )
    sentences = {
        PERSONAS: _("Le client «\u00a0{name}\u00a0»"),
        FIGURES: _("Le barème «\u00a0{name}\u00a0»"),
        BANKS: _("La banque «\u00a0{name}\u00a0»"),
        FRAGMENTS: _("Le fragment «\u00a0{name}\u00a0»"),
    }
    return sentences[path.parts[0]].format(name=path.stem)


def _plays(opened: Opened) -> str:
    count, changed = len(opened.rehearsals), [each.path.name for each in opened.changed]
    if not changed:
        told = plural(
            "{count}, qui se rejoue comme elle est écrite", "{count}, qui se rejouent toutes", count
        )
        return told.format(count=count)
    return _("{count}, dont certaines ne se jouent plus comme elles sont écrites\u00a0: {names}").format(
        count=count, names=", ".join(changed)
    )
