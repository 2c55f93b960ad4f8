"""From the file of a pack to its texts; what they mean is for whoever reads scenarios."""

from collections.abc import Mapping
from pathlib import Path

from entretien.content.characters import FORBIDDEN, text_of
from entretien.content.sources import Sources
from entretien.interchange.archive import read_members
from entretien.interchange.packs.layout import MANIFEST, PACK, foreign
from entretien.interchange.packs.manifest import FORMAT, OLDEST_FORMAT, Manifest
from entretien.interchange.packs.pack import PLAYS, Pack
from entretien.interchange.refusals import damaged, tampered
from entretien.interchange.versioned import manifest_of
from entretien.kernel.language import _


def read_pack(path: Path) -> Pack:
    """The pack of a file. Raises `UserError` when it is not a sound pack of a version we know."""
    members = read_members(path, PACK)
    manifest = _manifest(members)
    entry = f"{manifest.scenario}.yaml"
    _check_members(members, manifest, entry)
    texts = sorted((name, _text(members[name])) for name in manifest.files)
    plays = tuple(each for each in texts if each[0].startswith(f"{PLAYS}/"))
    files = tuple(each for each in texts if each not in plays)
    return Pack(manifest.title, Sources(entry, files), plays)


def _manifest(members: Mapping[str, bytes]) -> Manifest:
    if MANIFEST not in members:
        raise foreign()
    manifest = manifest_of(members[MANIFEST], Manifest, oldest=OLDEST_FORMAT, newest=FORMAT)
    if not manifest.title.isprintable() or FORBIDDEN.search(manifest.title) or not manifest.title.strip():
        raise tampered(_("le titre du scénario y est impossible"))
    return manifest


def _check_members(members: Mapping[str, bytes], manifest: Manifest, entry: str) -> None:
    """What the manifest announces is there, once, and nothing else is."""
    if len(set(manifest.files)) < len(manifest.files):
        raise tampered(_("deux éléments y portent le même nom"))
    if set(members) - {MANIFEST, *manifest.files}:
        raise tampered(_("il contient un élément inconnu"))
    if MANIFEST in manifest.files or entry not in manifest.files or set(manifest.files) - set(members):
        raise damaged()
    plays = (name for name in manifest.files if name.startswith(f"{PLAYS}/"))
    scenarios = [name for name in manifest.files if "/" not in name]
    if scenarios != [entry] or not all(name.startswith(f"{PLAYS}/{manifest.scenario}.") for name in plays):
        raise tampered(_("il contient un élément inconnu"))


def _text(data: bytes) -> str:
    try:
        text = text_of(data)
    except UnicodeDecodeError as error:
        raise damaged() from error
    if FORBIDDEN.search(text):
        raise tampered(_("un de ses textes contient des caractères invisibles"))
    return text
