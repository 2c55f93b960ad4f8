"""Another name for something, wherever it is written: one edit, conditions included."""

import keyword
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby

from entretien.application.authoring.draft import Draft, kin
from entretien.application.authoring.mentions import Mention
from entretien.content.describing import FileKind, form_at
from entretien.content.forms import IdForm
from entretien.content.names import Space
from entretien.kernel.errors import UserError
from entretien.kernel.language import _
from entretien.manuscript import writing
from entretien.manuscript.edits import Edit, Splice
from entretien.manuscript.manuscript import Manuscript
from entretien.manuscript.nodes import Scalar
from entretien.scenario.conditions import TURNS
from entretien.scenario.ending import BUILT_IN_ENDINGS
from entretien.scenario.gauges import STANDARD_GAUGES

_MEANT = {
    Space.ENDING: frozenset(each.id for each in BUILT_IN_ENDINGS),
    Space.GAUGE: frozenset({*STANDARD_GAUGES, TURNS}),
    Space.FLAG: frozenset({*STANDARD_GAUGES, TURNS}),
    Space.EXCHANGE: frozenset({"back"}),
}
"""Names that every scenario has already."""


NewNames = Mapping[tuple[Space, str], str]
"""What is called otherwise, by name space and name."""


def new_names(draft: Draft, space: Space, name: str, new: str) -> NewNames:
    """All that is called otherwise once `name` is called `new` in a name space.

    What a fragment brings follows the name of its inclusion. Raises `UserError` where it cannot be done.
    """
    _refuse(draft, space, name, new)
    changed = {(each, name): new for each in kin(space)}
    for each in draft.included():
        if space is Space.EXCHANGE and each.inclusion[-1] == name:
            changed[each.space, each.name] = new + each.name.removeprefix(name)
    return changed


def renaming(draft: Draft, space: Space, name: str, new: str) -> Edit:
    """Everything called `name` in a name space called `new` instead, in the scenario's own file.

    Raises `UserError` where it cannot be done.
    """
    return renamed(draft.manuscript, draft.mentions(), new_names(draft, space, name, new))


def renamed(manuscript: Manuscript, written: Iterable[Mention], names: NewNames) -> Edit:
    """Some of the names written in a file replaced by others."""
    concerned = [each for each in written if (each.space, each.name) in names]
    splices: set[Splice] = set()
    for (address, is_key), group in groupby(concerned, lambda each: (each.address, each.is_key)):
        here = list(group)
        scalar = manuscript.entry(address).key if is_key else manuscript.at(address)
        assert isinstance(scalar, Scalar)  # noqa: S101 - for the type checker
        splices.update(_replaced(scalar, here, names))
    return Edit.of(splices)


def _replaced(scalar: Scalar, here: list[Mention], names: NewNames) -> Iterator[Splice]:
    """Each name on its own characters; the whole text written anew where one has none."""
    if all(each.span for each in here):
        for each in here:
            if each.span is not None:
                yield Splice(each.span.start, each.span.end, names[each.space, each.name])
        return
    text = scalar.text
    for _start, each in sorted({each.start: each for each in here}.items(), reverse=True):
        text = text[: each.start] + names[each.space, each.name] + text[each.start + len(each.name) :]
    yield Splice(scalar.span.start, scalar.span.end, writing.scalar(text, style=scalar.style))


def _refuse(draft: Draft, space: Space, name: str, new: str) -> None:
    """Raise what stands against a new name."""
    if name in _MEANT.get(space, ()) or not any(
        each.declares and each.name == name and each.space is space for each in draft.mentions()
    ):
        raise UserError(
            _("«\u00a0{name}\u00a0» ne peut pas être renommé ici.").format(name=name),
            remedy=_("Son nom vient d'ailleurs\u00a0: du programme, ou d'un fragment."),
        )
    if files := draft.elsewhere(space, name):
        raise UserError(
            _("«\u00a0{name}\u00a0» est aussi nommé dans {files}.").format(name=name, files=", ".join(files)),
            remedy=_("Ce fichier sert peut-être à d'autres scénarios\u00a0: changez-le d'abord."),
        )
    refuse_name(draft, space, new)


def refuse_name(draft: Draft, space: Space, new: str) -> None:
    """Raise what stands against something new being called `new`."""
    form = _form(space)
    if not re.fullmatch(form.pattern, new):
        raise UserError(
            _("«\u00a0{name}\u00a0» ne peut pas servir d'identifiant.").format(name=new),
            remedy=_("Une minuscule sans accent, puis des minuscules, des chiffres ou «\u00a0_\u00a0»."),
        )
    if (
        keyword.iskeyword(new)
        or new in form.reserved
        or new in _MEANT.get(space, ())
        or writing.scalar(new) != new
    ):
        raise UserError(
            _("«\u00a0{name}\u00a0» a déjà un sens.").format(name=new), remedy=_("Prenez un autre nom.")
        )
    if new in draft.names(space):
        raise UserError(
            _("«\u00a0{name}\u00a0» existe déjà.").format(name=new), remedy=_("Prenez un autre nom.")
        )


_PLACES: Mapping[Space, tuple[str | int, ...]] = {
    Space.EXCHANGE: ("phases", "greeting", "exchanges"),
    Space.SELECTION: ("phases", "preparation", "selections"),
    Space.FACT: ("facts",),
    Space.GAUGE: ("gauges",),
    Space.FLAG: ("flags",),
    Space.OBJECTION: ("objections",),
    Space.ENDING: ("endings",),
    Space.VARIANT: ("variants",),
}
"""Where the keys are names of a name space."""


def _form(space: Space) -> IdForm:
    """What a name of a name space may be."""
    if space is Space.REPLY:
        form = form_at(FileKind.SCENARIO, ("phases", "greeting", "exchanges", "", "replies", 0, "id"))
    else:
        place = form_at(FileKind.SCENARIO, _PLACES[space])
        form = place.keys if place is not None else None
    assert isinstance(form, IdForm)  # noqa: S101 - for the type checker: such is the grammar
    return form
