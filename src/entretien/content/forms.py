"""What may stand at each place of a file, as values: for the schema, and for whoever helps an author.

A shape reads and tells its form; a form knows no file. What stands in it is found step by step: a key, or a
rank in a list. One value written for a list of them, or in place of the file that would hold it, is looked
through: what stands inside is found under the same steps as if it were alone.
"""

from dataclasses import dataclass, field

from entretien.content.names import Space

Step = str | int


@dataclass(frozen=True, slots=True)
class Form:
    """What may stand somewhere."""

    @property
    def keys(self) -> "Form | None":
        """What each of its keys may be; None where it has none, or where they are known one by one."""
        return None

    def inside(self, step: Step) -> "Form | None":  # noqa: ARG002 - nothing is inside most forms
        """What may stand under a key or at a rank; None where nothing may."""
        return None


@dataclass(frozen=True, slots=True)
class TextForm(Form):
    """Words for a person to read."""

    limit: int
    """Characters it may have."""
    quotes: bool = True
    """Whether figures may be quoted in it, `{livret_a.taux}`."""


@dataclass(frozen=True, slots=True)
class IntegerForm(Form):
    """A whole number between two bounds, included."""

    minimum: int
    maximum: int


@dataclass(frozen=True, slots=True)
class FlagForm(Form):
    """Yes or no."""


@dataclass(frozen=True, slots=True)
class WordForm(Form):
    """One word of a closed list."""

    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class IdForm(Form):
    """A name that is declared here, in each of some name spaces."""

    pattern: str
    spaces: tuple[Space, ...] = ()
    reserved: frozenset[str] = frozenset()
    """Names that mean something already."""


@dataclass(frozen=True, slots=True)
class NameForm(Form):
    """The name of something declared elsewhere."""

    space: Space
    declares: Space | None = None
    """The name space, if any, where naming it here declares something else."""


@dataclass(frozen=True, slots=True)
class ConditionForm(Form):
    """A condition; see `entretien.scenario.conditions`."""


@dataclass(frozen=True, slots=True)
class WayForm(Form):
    """Where to go: an exchange, `end:` and an ending, or `back`."""


@dataclass(frozen=True, slots=True)
class AnyForm(Form):
    """Any value."""


@dataclass(frozen=True, slots=True)
class ListForm(Form):
    """A list, of one value at least."""

    item: Form

    def inside(self, step: Step) -> Form | None:
        """The same at every rank."""
        return self.item if isinstance(step, int) else None


@dataclass(frozen=True, slots=True)
class OneOrManyForm(Form):
    """A list, or a single value written without its list."""

    item: Form

    def inside(self, step: Step) -> Form | None:
        """An item, or what stands inside the only one."""
        return self.item if isinstance(step, int) else self.item.inside(step)


@dataclass(frozen=True, slots=True)
class MappingForm(Form):
    """Keys chosen by the author, each with a value."""

    key: Form
    value: Form | None
    """None where no other key than the special ones is allowed."""
    special: tuple[tuple[str, Form], ...] = ()
    """The keys whose values are not like the others."""
    empty: bool = True
    """Whether it may be empty."""

    @property
    def keys(self) -> Form:
        """What each of its keys may be."""
        return self.key

    def inside(self, step: Step) -> Form | None:
        """What a key has, special or not."""
        return dict(self.special).get(step, self.value) if isinstance(step, str) else None


@dataclass(frozen=True, slots=True)
class KeyForm:
    """A key of a record."""

    key: str
    form: Form
    description: str
    """What the author is to write there, in French."""
    required: bool


@dataclass(frozen=True, slots=True)
class RecordForm(Form):
    """Known keys, each with its own form."""

    name: str
    fields: tuple[KeyForm, ...]
    shorthand: str = ""
    """The key that a text alone stands for."""

    def inside(self, step: Step) -> Form | None:
        """What stands under one of the keys."""
        return next((each.form for each in self.fields if each.key == step), None)


@dataclass(frozen=True, slots=True)
class FileForm(Form):
    """The id of a file of a folder; or what such a file holds, where that is allowed."""

    pattern: str
    folder: str
    held: RecordForm = field(repr=False)
    """What the file holds."""
    inline: bool = False
    """Whether it may be written here instead."""

    def inside(self, step: Step) -> Form | None:
        """What stands inside what is written here."""
        return self.held.inside(step) if self.inline else None


@dataclass(frozen=True, slots=True)
class EitherForm(Form):
    """One of several forms, told apart by their keys or by what they are."""

    forms: tuple[Form, ...]

    def inside(self, step: Step) -> Form | None:
        """What the first that knows that step has there."""
        return next((found for form in self.forms if (found := form.inside(step)) is not None), None)


@dataclass(frozen=True, slots=True)
class BlankForm(Form):
    """What a fragment holds: as in a scenario, where `$name` may stand for anything."""

    filled: Form
    """What it is once every blank is filled."""

    @property
    def keys(self) -> Form | None:
        """What each of its keys may be."""
        return self.filled.keys

    def inside(self, step: Step) -> Form | None:
        """What stands inside it once it is filled."""
        return self.filled.inside(step)
