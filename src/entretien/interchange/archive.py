"""A zip that comes from anywhere, read into memory with nothing trusted; and ours, written.

Nothing is ever unpacked on the disk. What is refused, and the figures below, follow rules E4 and E5 of
the project's notes on reliability, widened to a year of a whole class.
"""

import stat
import struct
import unicodedata
import zlib
from collections.abc import Callable, Mapping
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, LargeZipFile, ZipFile, ZipInfo

from entretien.interchange.refusals import damaged, foreign, refused, tampered, too_large, unreadable
from entretien.kernel.language import _

FILE_LIMIT = 20_000_000
"""Bytes of the file itself."""

CONTENT_LIMIT = 80_000_000
"""Bytes of all its members once expanded: 5,000 attempts of 60 turns."""

MEMBER_LIMIT = 5_000
"""Members of one file."""

RATIO_LIMIT = 100
"""How many times larger than in the file a member may be; what we write stays below 20."""

RATIO_FREE = 100_000
"""Bytes up to which no ratio is asked: a short text repeated may well shrink a lot."""

_ENCRYPTED = 0x1 | 0x40 | 0x2000
"""Bits of a member's flags: encrypted, strongly encrypted, with masked headers (APPNOTE.TXT § 4.4.4)."""

_FAILURES = (
    BadZipFile,
    LargeZipFile,
    zlib.error,
    struct.error,
    ValueError,
    NotImplementedError,
    RuntimeError,
    EOFError,
    OSError,
    OverflowError,
    KeyError,
    IndexError,
    MemoryError,
)
"""What `zipfile` was seen to raise on files made to hurt."""

_DATE = (1980, 1, 1, 0, 0, 0)
"""The earliest date of the format: when a member was written is nobody's business."""


def read_members(path: Path, known: Callable[[str], bool]) -> dict[str, bytes]:
    """The members of a zip, by name; `known` tells which names may be there.

    Raises `UserError` when anything at all is wrong with the file.
    """
    data = _content(path)
    if not data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        raise foreign()
    try:
        with ZipFile(BytesIO(data)) as archive:
            members = archive.infolist()
            _check_members(members, len(data), known)
            return _expanded(archive, members)
    except _FAILURES as error:
        raise damaged() from error


def written(members: Mapping[str, bytes]) -> bytes:
    """The zip of these members, the same bytes for the same members."""
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as archive:
        for name, content in members.items():
            info = ZipInfo(name, _DATE)
            info.compress_type = ZIP_DEFLATED
            info.external_attr = (stat.S_IFREG | 0o644) << 16
            archive.writestr(info, content)
    return buffer.getvalue()


def _content(path: Path) -> bytes:
    """The bytes of a regular file; a device or a pipe would never end."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise unreadable(_("ce n'est pas un fichier ordinaire"))
        with path.open("rb") as stream:
            data = stream.read(FILE_LIMIT + 1)
    except FileNotFoundError as error:
        raise unreadable(_("il n'existe pas")) from error
    except (OSError, ValueError) as error:
        raise unreadable(_("le système le refuse")) from error
    if len(data) > FILE_LIMIT:
        raise too_large()
    return data


def _check_members(members: list[ZipInfo], size: int, known: Callable[[str], bool]) -> None:
    """What the directory of the zip says, before anything is expanded."""
    if len(members) > MEMBER_LIMIT:
        raise too_large()
    for each in members:
        _check_nature(each)
        _check_name(each, known)
    if len({_key(each.filename) for each in members}) < len(members):
        raise tampered(_("deux éléments y portent le même nom"))
    if sum(each.compress_size for each in members) > size:
        raise tampered(_("ses éléments se recouvrent"))
    if sum(each.file_size for each in members) > CONTENT_LIMIT:
        raise too_large()


def _check_nature(member: ZipInfo) -> None:
    if member.flag_bits & _ENCRYPTED:
        raise refused(
            _("Ce fichier est protégé par un mot de passe."),
            remedy=_("Demandez un export ordinaire : l'application n'en chiffre aucun."),
        )
    if member.compress_type not in {ZIP_STORED, ZIP_DEFLATED}:
        raise tampered(_("il est compressé d'une manière que l'application n'emploie pas"))
    if stat.S_IFMT(member.external_attr >> 16) not in {0, stat.S_IFREG}:
        raise tampered(_("il contient un lien ou un élément spécial"))
    if member.file_size > max(RATIO_FREE, RATIO_LIMIT * member.compress_size):
        raise tampered(_("il se déplierait démesurément"))


def _check_name(member: ZipInfo, known: Callable[[str], bool]) -> None:
    name = member.orig_filename
    if name != member.filename or name.startswith("/") or ".." in name or "\\" in name or ":" in name:
        raise tampered(_("le nom d'un de ses éléments mène hors de lui"))
    if not known(name):
        raise tampered(_("il contient un élément inconnu"))


def _key(name: str) -> str:
    """What two names share on a disk that minds neither case nor how accents are written."""
    return unicodedata.normalize("NFC", name).casefold()


def _expanded(archive: ZipFile, members: list[ZipInfo]) -> dict[str, bytes]:
    """Every member, its size and its checksum being those announced."""
    contents: dict[str, bytes] = {}
    for each in members:
        with archive.open(each) as stream:
            content = stream.read(each.file_size + 1)
        if len(content) != each.file_size:
            raise damaged()
        contents[each.filename] = content
    return contents
