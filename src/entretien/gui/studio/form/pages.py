"""Which form shows what an author looks at. No Qt."""

from dataclasses import dataclass

from entretien.application.authoring.vocabulary import readable
from entretien.gui.studio.form.layouts import Layout
from entretien.gui.studio.session import Spot
from entretien.kernel.language import _
from entretien.manuscript.nodes import Address
from entretien.scenario.phases import PhaseName
from entretien.scenario.words import phase_word

_LISTS = frozenset({"facts", "objections", "interruptions", "endings", "variants", "gauges", "flags"})
"""Keys of a scenario that are shown whole: what they hold is short, and read together."""


@dataclass(frozen=True, slots=True)
class Page:
    """A record, and what of it is shown."""

    file: str
    address: Address
    above: str = ""
    """Where it belongs, said above its title."""
    title: str = ""
    layout: Layout | None = None


def page_of(spot: Spot, entry: str) -> Page | None:
    """The page that shows `spot`; None where no form does. `entry` is the scenario's own file."""
    if spot.file != entry:
        return None
    match spot.address:
        case ("phases", str(phase), "exchanges" | "selections" as kind, str(name), *_rest):
            return Page(entry, ("phases", phase, kind, name), _phase(phase), _capital(readable(name)))
        case ("phases", str(phase), *_rest) if phase in {each.value for each in PhaseName}:
            return Page(entry, ("phases", phase), _("Phase"), _phase(phase))
        case (str(key), *_rest) if key in _LISTS:
            return Page(entry, (), layout=((key,),))
        case _:
            return Page(entry, (), title=_("Le scénario"))


def _phase(name: str) -> str:
    return phase_word(PhaseName(name)) if name in {each.value for each in PhaseName} else name


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
