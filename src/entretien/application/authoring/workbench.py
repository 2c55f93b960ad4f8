"""A scenario's files on the desk: changed by named edits that can all be undone, then saved together."""

import contextlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from entretien.application.authoring.recovery import Recovery
from entretien.application.authoring.text_file import TextFile, look_at, open_text
from entretien.kernel.errors import UserError
from entretien.manuscript.edits import Edit, difference
from entretien.manuscript.manuscript import Manuscript
from entretien.manuscript.reading import UnwrittenError


@dataclass(frozen=True, slots=True)
class Change:
    """What an author did to one file, under the name it is undone by: « modifier la réplique »."""

    name: str
    file: str
    """The name of the file, relative to the scenario's folder."""
    edit: Edit
    strand: str = ""
    """Changes of one strand that follow one another are undone together: letters typed in one field."""
    along: tuple["Change", ...] = ()
    """Changes of other files that are done and undone with it."""


@dataclass(frozen=True, slots=True)
class _Done:
    change: Change
    before: Mapping[str, str]
    """The texts of its files."""
    after: Mapping[str, str]


class Workbench:
    """The scenario's own file, and those around it as they are asked for."""

    def __init__(self, path: Path, recovery: Recovery) -> None:
        """Open the scenario of `path`. Raises `UserError` when it cannot be read."""
        self.path = path
        self.entry = path.name
        self._recovery = recovery
        self._files: dict[str, TextFile] = {}
        self._texts: dict[str, str] = {}
        self._done: list[_Done] = []
        self._undone: list[_Done] = []
        self._manuscripts: dict[str, tuple[str, Manuscript | None]] = {}
        self.open(self.entry)

    def open(self, name: str) -> str:
        """The text of one of its files. Raises `UserError` when it cannot be read."""
        if name not in self._files:
            file = look_at(self.path.parent / name)
            self._files[name], self._texts[name] = file, file.text
        return self._texts[name]

    def locked(self, name: str) -> UserError | None:
        """Why a file can only be looked at; None where it can be changed. Raises `UserError`."""
        self.open(name)
        return self._files[name].locked

    @property
    def texts(self) -> Mapping[str, str]:
        """The texts of the files that are open, as they are on the desk."""
        return self._texts

    @property
    def drafts(self) -> Mapping[str, str]:
        """Those that say all that their file would: what a scenario is read from, before the disk."""
        return {name: text for name, text in self._texts.items() if self._files[name].faithful}

    def manuscript(self, name: str) -> Manuscript | None:
        """A file open to changes value by value; None while it can only be changed as text."""
        text = self.open(name)
        known = self._manuscripts.get(name)
        if known is None or known[0] != text:
            whole = self._files[name].faithful
            known = self._manuscripts[name] = text, _manuscript(text) if whole else None
        return known[1]

    # Changes.

    def do(self, change: Change) -> None:
        """Change a file on the desk; what was undone before cannot be done again.

        Raises `UserError` where it, or one that is changed along, can only be looked at.
        """
        parts = (change, *change.along)
        before = {each.file: self.open(each.file) for each in parts}
        if not change.edit.splices:
            return
        for name in before:
            if (locked := self.locked(name)) is not None:
                raise locked
        after = {each.file: each.edit.applied(before[each.file]) for each in parts}
        last = self._done[-1] if self._done else None
        if last is not None and change.strand and not self._undone and _same_strand(last.change, change):
            self._done[-1] = replace(last, after=after)
        else:
            self._done.append(_Done(change, before, after))
        self._undone.clear()
        self._texts.update(after)

    def undo(self) -> Change | None:
        """Take back the last change, and tell how; None where there is none."""
        if not self._done:
            return None
        done = self._done.pop()
        self._undone.append(done)
        return self._put(done.change, done.after, done.before)

    def redo(self) -> Change | None:
        """Do again what was taken back last, and tell how; None where there is nothing."""
        if not self._undone:
            return None
        done = self._undone.pop()
        self._done.append(done)
        return self._put(done.change, done.before, done.after)

    @property
    def undo_name(self) -> str:
        """What would be undone; empty for nothing."""
        return self._done[-1].change.name if self._done else ""

    @property
    def redo_name(self) -> str:
        """What would be done again; empty for nothing."""
        return self._undone[-1].change.name if self._undone else ""

    # The disk.

    @property
    def unsaved(self) -> tuple[str, ...]:
        """The files that differ from what was read or saved."""
        return tuple(name for name, file in self._files.items() if self._texts[name] != file.text)

    def save(self) -> None:
        """Write every file that was changed.

        Raises `ChangedOnDiskError` or `UserError` at the first that cannot be: those before it are saved,
        it and the others stay as they are on the desk.
        """
        for name in self.unsaved:
            self._files[name] = self._files[name].written(self._texts[name])
            self._recovery.forget(self._files[name].path)

    def keep_aside(self) -> None:
        """Keep what is unsaved where a crash does not take it, and nothing else. Raises `OSError`."""
        for name, file in self._files.items():
            if name in self.unsaved:
                self._recovery.keep(file.path, file.digest, self._texts[name])
            else:
                self._recovery.forget(file.path)

    def recover(self, title: str, name: str = "") -> bool:
        """Take up what was left unsaved of a file, the scenario's own by default; it can be undone.

        Whether there was anything. The change is named `title`. Raises `UserError` when what was left is of
        a file that cannot be changed here any more.
        """
        name = name or self.entry
        kept = self._recovery.find(self.path.parent / name)
        if kept is None or kept.text == self.open(name):
            return False
        self.do(Change(title, name, difference(self._texts[name], kept.text)))
        return True

    def changed_on_disk(self) -> tuple[str, ...]:
        """The files somebody else wrote since they were read."""
        return tuple(name for name, file in self._files.items() if file.changed_on_disk())

    def rebase(self, name: str) -> Edit:
        """Start from the file as the disk has it now, the desk untouched; what would make the desk the same.

        Raises `UserError` when it cannot be changed here any more.
        """
        self._files[name] = open_text(self._files[name].path)
        return difference(self._texts[name], self._files[name].text)

    def _put(self, change: Change, before: Mapping[str, str], after: Mapping[str, str]) -> Change:
        self._texts.update(after)
        parts = [
            replace(each, edit=difference(before[each.file], after[each.file]), along=())
            for each in (change, *change.along)
        ]
        return replace(parts[0], along=tuple(parts[1:]))


def _same_strand(one: Change, other: Change) -> bool:
    return (one.file, one.strand) == (other.file, other.strand)


def _manuscript(text: str) -> Manuscript | None:
    with contextlib.suppress(UnwrittenError):
        return Manuscript.of(text)
    return None
