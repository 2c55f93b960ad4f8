"""Where a scenario's client is written, and what changes there. No Qt here."""

from collections.abc import Sequence

from entretien.application.authoring.creating import portrait_value
from entretien.application.authoring.shelves import persona_file
from entretien.application.authoring.workbench import Change
from entretien.content.describing import FileKind, form_of
from entretien.gui.studio.persona.features import OPTIONS, differences, portrait_of
from entretien.gui.studio.session import Session, Spot
from entretien.kernel.errors import UserError
from entretien.kernel.language import _
from entretien.manuscript.changing import put, remove
from entretien.manuscript.edits import Edit
from entretien.manuscript.manuscript import Manuscript
from entretien.manuscript.nodes import Address, Mapping, Scalar, Value
from entretien.scenario.portrait import Portrait


class ClientDesk:
    """The client's file, or the part of the scenario's own file that holds her."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @property
    def spot(self) -> Spot | None:
        """Where she is written; None while the scenario does not say."""
        manuscript = self._session.manuscript
        node = manuscript.find(("persona",)) if manuscript is not None else None
        entry = self._session.workbench.entry
        if isinstance(node, Mapping):
            return Spot(entry, ("persona",))
        if isinstance(node, Scalar) and node.text.strip():
            return Spot(persona_file(node.text.strip()))
        return None

    def manuscript(self) -> Manuscript | None:
        """The file that holds her; None where it cannot be changed value by value, or at all."""
        spot = self.spot
        try:
            return self._session.workbench.manuscript(spot.file) if spot is not None else None
        except UserError:
            return None

    @property
    def locked(self) -> UserError | None:
        """Why her file can only be looked at; None where it can be changed."""
        spot = self.spot
        try:
            return self._session.workbench.locked(spot.file) if spot is not None else None
        except UserError as error:
            return error

    def text(self, *keys: str) -> str:
        """What is written under some keys; empty where nothing is."""
        spot, manuscript = self.spot, self.manuscript()
        if spot is None or manuscript is None:
            return ""
        node = manuscript.find((*spot.address, *keys))
        return node.text if isinstance(node, Scalar) else ""

    def number(self, *keys: str, otherwise: int = 0) -> int:
        """The number written under some keys; `otherwise` where none is."""
        try:
            return int(self.text(*keys))
        except ValueError:
            return otherwise

    def portrait(self) -> Portrait | None:
        """What she looks like; None while nothing, or something unknown, is written."""
        spot, manuscript = self.spot, self.manuscript()
        if spot is None or manuscript is None or manuscript.find((*spot.address, "portrait")) is None:
            return None
        written = {key: self.text("portrait", key) for key in OPTIONS}
        return portrait_of(written)

    def write(self, keys: Address, value: Value, name: str) -> None:
        """Write a value under some keys; an empty text takes them away."""
        spot, manuscript = self.spot, self.manuscript()
        if spot is None or manuscript is None:
            return
        address = (*spot.address, *keys)
        edit = Edit(())
        if value != "":
            edit = put(manuscript, address, value, _order(keys))
        elif manuscript.find(address) is not None:
            edit = remove(manuscript, address)
        strand = f"{spot.file}:{'.'.join(map(str, address))}"
        self._session.do(Change(name, spot.file, edit, strand))

    def draw(self, portrait: Portrait) -> None:
        """Write another portrait: only what changed of it."""
        before, name = self.portrait(), _("composer le portrait")
        if before is None:
            self.write(("portrait",), portrait_value(portrait), name)
            return
        for key, option in differences(before, portrait):
            self.write(("portrait", key), option.value, name)


def _order(keys: Address) -> Sequence[str]:
    """The order the keys beside the last one are written in."""
    if len(keys) > 1:
        return list(OPTIONS)
    return [field.key for field in form_of(FileKind.PERSONA).fields]
