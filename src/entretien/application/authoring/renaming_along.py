"""Another name for something, in the scenario and in its golden plays: one change, undone as one."""

import contextlib
import re
from collections.abc import Iterator

from entretien.application.authoring.draft import Draft
from entretien.application.authoring.renaming import NewNames, new_names, renamed
from entretien.application.authoring.text_file import open_text
from entretien.application.authoring.workbench import Change, Workbench
from entretien.application.rehearsing import play_files
from entretien.content.names import Space
from entretien.interchange.packs.pack import PLAYS
from entretien.kernel.errors import UserError
from entretien.kernel.language import _
from entretien.manuscript.edits import Edit, Splice

_CHOSEN = {"choices": Space.REPLY, "ending": Space.ENDING, "variant": Space.VARIANT}
"""The lines of a play's head that hold names, and of which name space."""

_LINE = re.compile(r"^(?P<key>\w+):(?P<names>.*)$", re.MULTILINE)
_NAME = re.compile(r"\w+")


def rename(bench: Workbench, draft: Draft, space: Space, name: str, new: str) -> Change:
    """Everything called `name` in a name space called `new` instead, wherever this scenario says it.

    Raises `UserError` where it cannot be done.
    """
    names = new_names(draft, space, name, new)
    said = _("renommer «\u00a0{name}\u00a0» en «\u00a0{new}\u00a0»").format(name=name, new=new)
    edit = renamed(draft.manuscript, draft.mentions(), names)
    along = (Change(said, file, each) for file, each in _plays(bench, names))
    return Change(said, bench.entry, edit, along=tuple(along))


def _plays(bench: Workbench, names: NewNames) -> Iterator[tuple[str, Edit]]:
    """The golden plays that say one of the names; one that cannot be changed is left to who looks into it."""
    for path in play_files(bench.path).values():
        file = f"{PLAYS}/{path.name}"
        with contextlib.suppress(UserError):
            on_disk = open_text(path)
            edit = Edit(tuple(_splices(bench.texts.get(file, on_disk.text), names)))
            if edit.splices and on_disk.locked is None:
                yield file, edit


def _splices(play: str, names: NewNames) -> Iterator[Splice]:
    """The names in the head of a play: what follows is a conversation."""
    head = play.partition("\n\n")[0]
    for line in _LINE.finditer(head):
        if (space := _CHOSEN.get(line["key"])) is not None:
            for name in _NAME.finditer(head, *line.span("names")):
                if new := names.get((space, name.group())):
                    yield Splice(name.start(), name.end(), new)
