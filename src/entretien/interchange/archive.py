"""A zip that comes from anywhere, read into memory with nothing trusted; and ours, written.

Nothing is ever unpacked on the disk. What is refused, and the figures below, follow rules E4 and E5 of
the project's notes on reliability. One reader serves all that comes as a zip: bundles of attempts, packs of
scenarios, other programs' files.
"""

import stat
import struct
import unicodedata
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, LargeZipFile, ZipFile, ZipInfo

from entretien.interchange.refusals import RefusedFileError, damaged, refused, tampered, unreadable
from entretien.kernel.language import _

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


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of archive: what it may hold, how much of it, and what is said of a file that is none."""

    foreign: Callable[[], RefusedFileError]
    """The file is something else."""
    too_large: Callable[[], RefusedFileError]
    known: Callable[[str], bool]
    """The names of the members that are read."""
    others: bool = False
    """Whether it may hold other members, which are left alone: never looked at, never expanded."""
    file_limit: int = 20_000_000
    """Bytes of the file itself."""
    content_limit: int = 80_000_000
    """Bytes of all that is read once expanded."""
    member_limit: int = 5_000
    """Members of one file."""


def read_members(path: Path, kind: Kind) -> dict[str, bytes]:
    """The members of a zip of that kind, by name.

    Raises `UserError` when anything at all is wrong with the file.
    """
    data = content_of(path, kind)
    if not data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        raise kind.foreign()
    try:
        with ZipFile(BytesIO(data)) as archive:
            return _expanded(archive, _members(archive.infolist(), len(data), kind))
    except _FAILURES as error:
        raise damaged() from error


def written(members: Mapping[str, bytes], *, compressed: bool = True) -> bytes:
    """The zip of these members, the same bytes for the same members.

    Compressed, they are so on one machine only: two zlibs do not shrink alike.
    """
    method = ZIP_DEFLATED if compressed else ZIP_STORED
    buffer = BytesIO()
    with ZipFile(buffer, "w", method) as archive:
        for name, content in members.items():
            info = ZipInfo(name, _DATE)
            info.compress_type = method
            info.external_attr = (stat.S_IFREG | 0o644) << 16
            archive.writestr(info, content)
    return buffer.getvalue()


def content_of(path: Path, kind: Kind) -> bytes:
    """The bytes of a regular file; a device or a pipe would never end. Raises `UserError`."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise unreadable(_("ce n'est pas un fichier ordinaire"))
        with path.open("rb") as stream:
            data = stream.read(kind.file_limit + 1)
    except FileNotFoundError as error:
        raise unreadable(_("il n'existe pas")) from error
    except (OSError, ValueError) as error:
        raise unreadable(_("le système le refuse")) from error
    if len(data) > kind.file_limit:
        raise kind.too_large()
    return data


def _members(members: list[ZipInfo], size: int, kind: Kind) -> list[ZipInfo]:
    """Those to be read, once what the directory of the zip says of them was checked."""
    if len(members) > kind.member_limit:
        raise kind.too_large()
    read = [each for each in members if not kind.others or kind.known(each.filename)]
    for each in read:
        _check_nature(each)
        _check_name(each, kind.known)
    if len({_key(each.filename) for each in read}) < len(read):
        raise tampered(_("deux éléments y portent le même nom"))
    if sum(each.compress_size for each in read) > size:
        raise tampered(_("ses éléments se recouvrent"))
    if sum(each.file_size for each in read) > kind.content_limit:
        raise kind.too_large()
    return read


def _check_nature(member: ZipInfo) -> None:
    if member.flag_bits & _ENCRYPTED:
        raise refused(
            _("Ce fichier est protégé par un mot de passe."),
            remedy=_("Demandez un fichier sans mot de passe\u00a0: l'application n'en met aucun."),
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
