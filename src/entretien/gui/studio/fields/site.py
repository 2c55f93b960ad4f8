"""Where a record is written: forms read it and write it here, wherever the text around it moves it."""

from functools import cached_property
from pathlib import PurePosixPath

from entretien.application.authoring.draft import Draft, draft_on
from entretien.application.authoring.vocabulary import Vocabulary
from entretien.application.authoring.wording import Term, format_terms
from entretien.application.authoring.workbench import Change
from entretien.content.describing import form_at, kind_of, record_of
from entretien.content.forms import FileForm, Form, NameForm, RecordForm, WordForm
from entretien.content.names import Space
from entretien.content.shared import personas
from entretien.content.sources import PERSONAS
from entretien.gui.studio.session import Session
from entretien.kernel.ids import PersonaId
from entretien.manuscript.changing import remove
from entretien.manuscript.edits import Edit
from entretien.manuscript.manuscript import Manuscript
from entretien.manuscript.nodes import Address, Node, Scalar, Value
from entretien.manuscript.records import find_in, put_in


class Site:
    """A record of one of the scenario's files; `address` follows it when what stands before it changes."""

    def __init__(self, session: Session, file: str, address: Address) -> None:
        self.session = session
        self.file = file
        self.address = address

    @cached_property
    def form(self) -> RecordForm:
        """What may be written in the record; nothing is known of keys that are names."""
        form = form_at(kind_of(self.file), self.address)
        record = record_of(form) if form is not None else None
        return record or RecordForm("", ())

    @property
    def order(self) -> tuple[str, ...]:
        """Its keys as they are written."""
        return tuple(each.key for each in self.form.fields)

    @property
    def manuscript(self) -> Manuscript:
        """The file, which forms are only shown of while it can be changed value by value."""
        manuscript = self.session.workbench.manuscript(self.file)
        if manuscript is None:
            raise ValueError(self.file)
        return manuscript

    @property
    def vocabulary(self) -> Vocabulary:
        """What may be named here, as it is written now."""
        return Vocabulary(self.session.manuscript or self.manuscript, self.session.framework)

    @property
    def draft(self) -> Draft:
        """The file, with what it shares its names with."""
        draft = draft_on(self.session.workbench) if self.file == self.session.workbench.entry else None
        return draft or Draft(self.manuscript)

    def terms(self, form: Form) -> tuple[Term, ...]:
        """What may be written where `form` says so, in words."""
        words = self.vocabulary
        match form:
            case WordForm(names):
                return format_terms(names)
            case FileForm(folder=folder):
                return self._files(folder)
            case NameForm(Space.COMPETENCE, declares=Space.CLAIM):
                return words.framework_competences()
            case NameForm(space):
                return words.of(space)
            case _:
                return ()

    def _files(self, folder: str) -> tuple[Term, ...]:
        """The files of a folder beside the scenario; clients are called by their name."""
        beside = self.session.workbench.path.parent
        names = {each.id: each.name for each in personas(beside)} if folder == PERSONAS else {}
        files = sorted(PurePosixPath(file.name).stem for file in (beside / folder).glob("*.yaml"))
        return tuple(Term(name, names.get(PersonaId(name), name)) for name in files)

    def inside(self, address: Address) -> "Site":
        """Another record of the same file."""
        return Site(self.session, self.file, address)

    def address_of(self, *way: str | int) -> Address:
        """Where a value of the record is written, or would be."""
        node = self.manuscript.find(self.address)
        if way == (self.form.shorthand,) and isinstance(node, Scalar) and not node.absent:
            return self.address
        return (*self.address, *way)

    def find(self, *way: str | int) -> Node | None:
        """What is written there; None where nothing is."""
        return find_in(self.manuscript, self.address, way, self.form.shorthand)

    def text(self, *way: str | int) -> str:
        """The single value written there; empty where there is none."""
        node = self.find(*way)
        return node.text if isinstance(node, Scalar) else ""

    def put(self, name: str, value: Value, *way: str | int) -> None:
        """Write a value, as a change of that name; what is written there in a row is undone at once."""
        edit = put_in(self.manuscript, self.address, way, value, self.order, self.form.shorthand)
        self.do(name, edit, strand=self._strand(way))

    def erase(self, name: str, *way: str | int) -> None:
        """Take a value away; nothing happens where there is none."""
        address = self.address_of(*way)
        if self.manuscript.find(address) is not None:
            self.do(name, remove(self.manuscript, address), strand=self._strand(way))

    def do(self, name: str, edit: Edit, *, strand: str = "") -> None:
        """Change the file."""
        self.session.do(Change(name, self.file, edit, strand))

    def _strand(self, way: Address) -> str:
        return "/".join(map(str, (self.file, *self.address, *way)))
