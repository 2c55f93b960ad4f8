"""A record in a few words, as its folded card shows it. No Qt."""

from dataclasses import dataclass

from entretien.application.authoring.wording import format_word
from entretien.content.forms import WordForm
from entretien.content.placeholder import hint_of, is_to_write
from entretien.gui.studio.fields.number_field import number_in
from entretien.gui.studio.fields.site import Site
from entretien.gui.widgets.tones import Tone, tone_of_points
from entretien.kernel.language import _
from entretien.manuscript.nodes import Mapping, Scalar

_SAID = ("say", "act", "cue", "label", "prompt", "text", "title", "name")
"""What may say what a record is about, the best first."""

_TAGS = ("kind", "mood", "domain")
"""Words that tell one record from another."""


@dataclass(frozen=True, slots=True)
class Chip:
    """Something short, in its tone."""

    text: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class Summary:
    """What a folded card shows."""

    tag: str
    text: str
    chips: tuple[Chip, ...]
    leads: str

    @property
    def spoken(self) -> str:
        """All of it, for assistive tools."""
        parts = (self.tag, self.text, *(each.text for each in self.chips), self.leads)
        return ", ".join(part for part in parts if part)


def summary_of(site: Site) -> Summary:
    """The summary of the record written at `site`."""
    said = next((text for key in _SAID if (text := site.text(key))), "")
    chips = [
        Chip(f"{code} {points:+d}".replace("-", "−"), tone_of_points(points))
        for code, points in _evidence(site)
    ]
    if site.text("fault"):
        chips.append(Chip(_("faute"), Tone.BAD))
    if site.text("when"):
        chips.append(Chip(_("sous condition"), Tone.QUIET))
    if site.text("latent"):
        chips.append(Chip(_("non exprimé"), Tone.QUIET))
    if is_to_write(said):
        said = hint_of(said)
        chips.append(Chip(_("à écrire"), Tone.CAUTION))
    return Summary(_tag(site), said, tuple(chips), site.vocabulary.way(site.text("next")))


def _tag(site: Site) -> str:
    for each in site.form.fields:
        if each.key in _TAGS and isinstance(each.form, WordForm):
            only = each.form.words[0] if len(each.form.words) == 1 else ""
            if name := site.text(each.key) or only:
                return format_word(each.form.words, name)
    return ""


def _evidence(site: Site) -> list[tuple[str, int]]:
    node = site.find("evidence")
    entries = node.entries if isinstance(node, Mapping) else ()
    return [(each.key.text, number_in(each.value.text)) for each in entries if isinstance(each.value, Scalar)]
