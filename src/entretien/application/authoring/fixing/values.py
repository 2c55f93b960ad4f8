"""Fixes of keys and values: what is missing, what is too much, what is out of bounds."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from entretien.application.authoring.blanks import blank
from entretien.application.authoring.fixing.trouble import Trouble
from entretien.application.authoring.workbench import Change
from entretien.content.quoting import lone_braces
from entretien.kernel.language import _
from entretien.manuscript.changing import remove
from entretien.manuscript.edits import Edit, Splice
from entretien.manuscript.nodes import Scalar


def add_key(trouble: Trouble) -> Iterator[Change]:
    """The missing key, to be written."""
    key, mapping = trouble.detail("key"), trouble.mapping
    form = trouble.form((*mapping, key)) if mapping is not None else None
    if mapping is None or form is None:
        return
    own = not mapping and key == "id"
    value = PurePosixPath(trouble.file).stem if own else blank(form, trouble.known)
    if value is not None:
        yield trouble.put(_("ajouter «\u00a0{key}\u00a0»").format(key=key), (*mapping, key), value)


def remove_key(trouble: Trouble) -> Iterator[Change]:
    """Without it, and without what would be left empty."""
    last = trouble.address[-1] if trouble.address else 0
    if not trouble.address or trouble.detail("name") not in {"", last}:
        return
    name = (
        _("retirer «\u00a0{key}\u00a0»").format(key=last) if isinstance(last, str) else _("retirer l'élément")
    )
    yield trouble.change(name, remove(trouble.manuscript, trouble.address))


def fill_in(trouble: Trouble) -> Iterator[Change]:
    """Something to be written where nothing is."""
    form = trouble.form(trouble.address)
    value = blank(form, trouble.known) if form is not None else None
    if value is not None:
        yield trouble.put(_("mettre de quoi commencer"), trouble.address, value)


def within_bounds(trouble: Trouble) -> Iterator[Change]:
    """The nearest bound."""
    value = int(trouble.detail("value"))
    bound = min(max(value, int(trouble.detail("minimum"))), int(trouble.detail("maximum")))
    yield trouble.put(_("écrire {value}").format(value=bound), trouble.address, bound)


def say_yes_or_no(trouble: Trouble) -> Iterator[Change]:
    """One or the other."""
    yield trouble.put(_("écrire «\u00a0oui\u00a0»"), trouble.address, True)  # noqa: FBT003 - a value
    yield trouble.put(_("écrire «\u00a0non\u00a0»"), trouble.address, False)  # noqa: FBT003 - a value


def known_format(trouble: Trouble) -> Iterator[Change]:
    """The format this program reads."""
    last = int(trouble.detail("maximum"))
    yield trouble.put(_("écrire {value}").format(value=last), trouble.address, last)


def double_brace(trouble: Trouble) -> Iterator[Change]:
    """Braces that are only braces."""
    node = trouble.node
    if not isinstance(node, Scalar):
        return
    written = trouble.manuscript.text[node.span.start : node.span.end]
    splices = [
        Splice(at, at + 1, written[at - node.span.start] * 2)
        for at in (node.span.start + place for place in lone_braces(written))
    ]
    yield trouble.change(_("doubler l'accolade"), Edit.of(splices))
