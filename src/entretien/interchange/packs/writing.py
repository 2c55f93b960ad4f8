"""From a pack to the bytes of its file: the same bytes for the same texts, on every machine."""

import msgspec

from entretien.interchange import archive
from entretien.interchange.packs.layout import MANIFEST, PACK, is_member
from entretien.interchange.packs.manifest import FORMAT, Manifest
from entretien.interchange.packs.pack import Pack
from entretien.interchange.refusals import refused
from entretien.kernel.language import _


def write_pack(pack: Pack) -> bytes:
    """The file of a pack. Raises `UserError` when it could not be read back."""
    names = tuple(sorted(pack.files))
    for name in names:
        if not is_member(name):
            raise refused(
                _("Le fichier «\u00a0{name}\u00a0» ne peut pas voyager sous ce nom.").format(name=name),
                remedy=_("Renommez-le en minuscules sans accents, avec des chiffres et des tirets bas."),
            )
    manifest = Manifest(FORMAT, pack.scenario, pack.title, names)
    members = {MANIFEST: msgspec.json.format(msgspec.json.encode(manifest), indent=2)}
    members |= {name: pack.files[name].encode() for name in names}
    data = archive.written(members, compressed=False)
    too_many = len(members) > PACK.member_limit or sum(map(len, members.values())) > PACK.content_limit
    if too_many or len(data) > PACK.file_limit:
        raise refused(
            _("Ce scénario et ses parties témoins sont trop gros pour un seul fichier."),
            remedy=_("Retirez des parties témoins du dossier «\u00a0plays\u00a0»."),
        )
    return data
