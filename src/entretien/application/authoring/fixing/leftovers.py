"""Fixes of what serves for nothing: taken away, unless something still names it."""

from collections.abc import Iterator

from entretien.application.authoring.fixing.trouble import Trouble
from entretien.application.authoring.mentions import mentions
from entretien.application.authoring.workbench import Change
from entretien.content.codes import Code
from entretien.content.describing import kind_of
from entretien.content.names import Space
from entretien.kernel.language import _
from entretien.manuscript.changing import remove

_SPACES = {Code.UNUSED_FACT: Space.FACT, Code.UNUSED_GAUGE: Space.GAUGE, Code.UNREACHED_ENDING: Space.ENDING}


def remove_unused(trouble: Trouble) -> Iterator[Change]:
    """Without it."""
    space, key = _SPACES.get(trouble.code), str(trouble.address[-1])
    if space is None or not _is_named(trouble, space, key):
        name = _("retirer «\u00a0{key}\u00a0»").format(key=key)
        yield trouble.change(name, remove(trouble.manuscript, trouble.address))


def _is_named(trouble: Trouble, space: Space, name: str) -> bool:
    return any(
        mention.space is space and mention.name == name and not mention.declares
        for file in dict.fromkeys((trouble.file, *trouble.bench.texts))
        if (manuscript := trouble.bench.manuscript(file)) is not None
        for mention in mentions(kind_of(file), manuscript)
    )
