"""From the bytes of a story to its text, whatever program saved it."""

from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE

from entretien.content.characters import FORBIDDEN
from entretien.foreign.story import Lost, Note, note
from entretien.kernel.language import _


def decoded(data: bytes) -> tuple[str, tuple[Note, ...]]:
    """The text, its line ends made one kind, and what had to be guessed or left out."""
    text, encoding = _decoded(data)
    notes = []
    if encoding != "UTF-8":
        notes.append(note(Lost.ENCODING, _("lu comme du {encoding}").format(encoding=encoding)))
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    hidden = len(FORBIDDEN.findall(text))
    if hidden:
        notes.append(
            note(Lost.ENCODING, _("caractères invisibles retirés\u00a0: {count}").format(count=hidden))
        )
        text = FORBIDDEN.sub("", text)
    return text, tuple(notes)


def _decoded(data: bytes) -> tuple[str, str]:
    if data.startswith((BOM_UTF16_BE, BOM_UTF16_LE)):
        return data.decode("utf-16", "replace"), "UTF-16"
    try:
        return data.removeprefix(BOM_UTF8).decode("utf-8"), "UTF-8"
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace"), "Windows-1252"
