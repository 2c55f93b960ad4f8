"""A bundle without names: who conducted what is still told apart, nobody is named."""

import re
import uuid
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from entretien.history.dossier import Dossier
from entretien.history.records import Attempt, Learner
from entretien.interchange.bundle import Bundle
from entretien.kernel.ids import LearnerId
from entretien.kernel.language import _

_SHORTEST = 3
"""Letters of a part of a name that is looked for alone: « de » and « la » are everyone's."""


def without_names(bundle: Bundle, others: Sequence[Learner] = ()) -> Bundle:
    """The same bundle under pseudonyms: « Apprenant 1 », « Apprenant 2 », in the order of its learners.

    Ids of learners are drawn anew, so that two bundles cannot be brought together. Names are replaced in
    what trainer and learner wrote too, those of `others` as well; scenarios are left as they were written.
    """
    everyone = [*bundle.learners, *others]
    pseudonyms = [_("Apprenant {number}").format(number=place) for place in range(1, len(everyone) + 1)]
    hidden = {
        learner.id: replace(learner, id=LearnerId(uuid.uuid4().hex), name=name)
        for learner, name in zip(bundle.learners, pseudonyms, strict=False)
    }
    reworded = _rewording(zip((each.name for each in everyone), pseudonyms, strict=True))
    return replace(
        bundle,
        learners=tuple(hidden.values()),
        dossiers=tuple(
            _hidden(each, hidden[each.attempt.header.learner], reworded) for each in bundle.dossiers
        ),
        pseudonyms=True,
    )


def _hidden(dossier: Dossier, learner: Learner, reworded: Callable[[str], str]) -> Dossier:
    attempt = dossier.attempt
    header = replace(attempt.header, learner=learner.id, learner_name=learner.name)
    annotations = tuple(replace(each, text=reworded(each.text)) for each in dossier.annotations)
    said = dossier.self_assessment
    if said is not None:
        said = replace(said, strength=reworded(said.strength), axis=reworded(said.axis))
    return Dossier(Attempt(header, attempt.turns), dossier.links, annotations, said)


def _rewording(names: Iterable[tuple[str, str]]) -> Callable[[str], str]:
    """What puts pseudonyms in a text: whole names whatever their case, then capitalised parts of them."""
    whole: dict[str, str] = {}
    parts: dict[str, str] = {}
    for name, pseudonym in names:
        whole.setdefault(name.casefold(), pseudonym)
        for part in re.findall(r"\w+", name):
            if len(part) >= _SHORTEST and part[0].isupper():
                parts.setdefault(part, pseudonym)
    looked_for = re.compile(f"(?i:{_any(whole)})|{_any(parts)}")

    def replaced(found: re.Match[str]) -> str:
        return whole.get(found.group().casefold()) or parts.get(found.group()) or _("Apprenant")

    return lambda text: looked_for.sub(replaced, text)


def _any(names: Iterable[str]) -> str:
    """The pattern of any of these as a whole word, the longest first; of nothing when there are none."""
    longest_first = sorted(names, key=len, reverse=True)
    return "|".join(rf"(?<!\w){re.escape(each)}(?!\w)" for each in longest_first) or "(?!)"
