"""What is in a pack, told by the commands that write and read them."""

from collections.abc import Iterator

from entretien.application.packs.opening import Opened
from entretien.kernel.language import _, plural


def contents_as_json(opened: Opened) -> dict[str, object]:
    """The fields of a pack."""
    return {
        "scenario": opened.pack.scenario,
        "title": opened.pack.title,
        "files": sorted(opened.pack.files),
        "unfinished": opened.unfinished,
        "changed": [each.path.name for each in opened.changed],
    }


def contents_told(opened: Opened) -> Iterator[tuple[str, str]]:
    """Lines and their style: the files, then what its receiver should know."""
    plays = len(opened.rehearsals)
    for name, _text in opened.pack.sources.files:
        yield name, ""
    if plays:
        told = plural("{count} partie témoin", "{count} parties témoins", plays)
        yield told.format(count=plays), ""
    if opened.unfinished:
        told = plural("{count} texte reste à écrire", "{count} textes restent à écrire", opened.unfinished)
        yield told.format(count=opened.unfinished), "yellow"
    for each in opened.changed:
        told = _("{play} ne se joue plus comme elle est écrite").format(play=each.path.name)
        yield told, "yellow"
