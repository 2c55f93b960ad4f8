"""A text file of an author's, written back as it was read: same byte order mark, same line ends."""

import os
from codecs import BOM_UTF8
from dataclasses import dataclass, replace
from errno import EINVAL
from hashlib import sha256
from pathlib import Path
from stat import S_ISREG, S_IWGRP, S_IWOTH, S_IWUSR

from entretien.content.characters import FORBIDDEN
from entretien.content.limits import FILE_LIMIT
from entretien.kernel.errors import UserError
from entretien.kernel.files import write_whole
from entretien.kernel.language import _

SHOWN = 500_000
"""Bytes shown of a file that is too large to be read."""


class ChangedOnDiskError(UserError):
    """Somebody else wrote the file since it was read; nothing was written over it."""


@dataclass(frozen=True, slots=True)
class TextFile:
    """A file as it was last read or written here."""

    path: Path
    text: str
    """Its lines end with `\\n` whatever the file's do."""
    line_end: str = "\n"
    marked: bool = False
    """Whether it begins with a byte order mark."""
    digest: bytes = b""
    """SHA-256 of its bytes; empty for a file that does not exist yet."""
    locked: UserError | None = None
    """Why nothing may be written to it here; its text is only shown."""
    faithful: bool = True
    """Whether `text` is all that the file says; otherwise it is what can be shown of it."""

    def changed_on_disk(self) -> bool:
        """Whether the file is no longer what was read; a file that is gone can be written again."""
        try:
            data = _bytes(self.path)
        except FileNotFoundError:
            return False
        except OSError:
            return True
        return sha256(data).digest() != self.digest

    def written(self, text: str) -> "TextFile":
        """The file once it holds `text`.

        Raises `ChangedOnDiskError` when somebody else wrote it, `UserError` when it cannot be written; the
        old file is then whole.
        """
        if self.locked is not None:
            raise self.locked
        if self.changed_on_disk():
            raise ChangedOnDiskError(
                _("Le fichier «\u00a0{file}\u00a0» a changé sur le disque.").format(file=self.path.name),
                remedy=_("Reprenez celui du disque, ou gardez votre texte."),
            )
        data = text.replace("\n", self.line_end).encode("utf-8")
        data = BOM_UTF8 + data if self.marked else data
        try:
            write_whole(self.path, data)
        except OSError as error:
            raise UserError(
                _("«\u00a0{file}\u00a0» n'a pas pu être enregistré\u00a0: {reason}.").format(
                    file=self.path.name, reason=error.strerror or error
                ),
                remedy=_("L'ancien fichier est entier, et votre texte reste ici."),
            ) from error
        return replace(self, text=text, digest=sha256(data).digest())


def open_text(path: Path) -> TextFile:
    """The text of a file, all of it.

    Raises `UserError` when it cannot be read, or could not be written back as it was.
    """
    file = look_at(path)
    if file.locked is not None and not file.faithful:
        raise file.locked
    return file


def look_at(path: Path) -> TextFile:
    """The text of a file as far as it can be shown. Raises `UserError` when it cannot be read."""
    try:
        data = _bytes(path)
    except OSError as error:
        raise _refusal(path, error.strerror or str(error)) from error
    if len(data) > FILE_LIMIT:
        return _shown(path, data[:SHOWN], _("il est trop volumineux"))
    try:
        text = data.removeprefix(BOM_UTF8).decode("utf-8")
    except UnicodeDecodeError:
        return _shown(path, data, _("il n'est pas en UTF-8"))
    line_end = "\r\n" if "\r\n" in text else "\n"
    lines = text.replace("\r\n", "\n") if line_end == "\r\n" else text
    if lines.replace("\n", line_end) != text or FORBIDDEN.search(lines) or "\r" in lines:
        reason = _("il mêle plusieurs fins de ligne, ou contient des caractères invisibles")
        return _shown(path, data, reason)
    locked = _read_only(path) if _is_read_only(path) else None
    return TextFile(path, lines, line_end, data.startswith(BOM_UTF8), sha256(data).digest(), locked)


def _shown(path: Path, data: bytes, reason: str) -> TextFile:
    """What can be shown of a file that cannot be written back as it was: `\ufffd` for the rest."""
    text = data.removeprefix(BOM_UTF8).decode("utf-8", "replace")
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return TextFile(
        path,
        FORBIDDEN.sub("\ufffd", lines),
        digest=sha256(data).digest(),
        locked=_refusal(path, reason),
        faithful=False,
    )


def _is_read_only(path: Path) -> bool:
    """Whether the file says so, or its folder takes no other in its place."""
    nobody = not path.stat().st_mode & (S_IWUSR | S_IWGRP | S_IWOTH)
    return nobody or not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK)


def _read_only(path: Path) -> UserError:
    return UserError(
        _("«\u00a0{file}\u00a0» est en lecture seule.").format(file=path.name),
        remedy=_("Rien n'y sera écrit. Copiez-le depuis la liste de l'atelier pour en écrire une version."),
    )


def _bytes(path: Path) -> bytes:
    """A regular file, cut one byte after the limit; a device or a pipe would never end."""
    if not S_ISREG(path.stat().st_mode):
        raise OSError(EINVAL, _("ce n'est pas un fichier ordinaire"))
    with path.open("rb") as stream:
        return stream.read(FILE_LIMIT + 1)


def _refusal(path: Path, reason: str) -> UserError:
    return UserError(
        _("«\u00a0{file}\u00a0» ne peut pas être modifié ici\u00a0: {reason}.").format(
            file=path.name, reason=reason
        ),
        remedy=_("Rien n'y a été changé. Réparez-le dans un éditeur de texte."),
    )
