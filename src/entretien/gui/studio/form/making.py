"""The piece of a form that goes with what may be written: one for each form of value."""

from functools import partial

from entretien.content.forms import (
    ConditionForm,
    EitherForm,
    FileForm,
    FlagForm,
    IdForm,
    IntegerForm,
    KeyForm,
    ListForm,
    MappingForm,
    NameForm,
    OneOrManyForm,
    RecordForm,
    TextForm,
    WayForm,
    WordForm,
)
from entretien.content.names import Space
from entretien.gui.studio.fields.choice_field import ChoiceField
from entretien.gui.studio.fields.condition_field import ConditionField
from entretien.gui.studio.fields.field import Caption
from entretien.gui.studio.fields.flag_field import FlagField
from entretien.gui.studio.fields.line_field import LineField
from entretien.gui.studio.fields.mood_field import MoodField
from entretien.gui.studio.fields.named_texts_field import NamedTextsField
from entretien.gui.studio.fields.names_field import NamesField
from entretien.gui.studio.fields.number_field import NumberField
from entretien.gui.studio.fields.piece import Piece
from entretien.gui.studio.fields.points_field import PointsField, Scale
from entretien.gui.studio.fields.site import Site
from entretien.gui.studio.fields.text_field import TextField
from entretien.gui.studio.fields.texts_field import TextsField
from entretien.gui.studio.fields.way_field import WayField
from entretien.gui.studio.form.captions import caption_of
from entretien.gui.studio.form.card_list import ListedCards, NamedCards
from entretien.gui.studio.form.named_lists import NamedLists
from entretien.gui.studio.form.record_piece import RecordPiece
from entretien.gui.theme.theme import Theme
from entretien.scenario.speech import Mood

TITLE, LABEL = 120, 300
"""Characters of what is written on one line, and of what is one paragraph; what is longer is a text."""

EFFECT = 10
"""Points that a choice may add to a gauge or take from it: the whole of the standard ones."""


def piece_for(theme: Theme, site: Site, key: KeyForm, on_card: bool) -> Piece | None:
    """What shows a key of the record at `site`, `on_card` or on the page; None for what no form can show."""
    caption = caption_of(site.form, key)
    match key.form:
        case TextForm(limit) if limit <= TITLE:
            return LineField(site, key.key, caption, needed=key.required)
        case TextForm(limit):
            return TextField(site, key.key, caption, needed=key.required, least=1 if limit <= LABEL else 2)
        case IntegerForm(minimum, maximum):
            return NumberField(theme, site, key.key, caption, minimum, maximum)
        case FlagForm():
            return FlagField(site, key.key, caption)
        case ConditionForm():
            return ConditionField(site, key.key, caption)
        case WayForm():
            return WayField(theme, site, key.key, caption)
        case WordForm() | NameForm() | FileForm():
            return _choice(theme, site, key, caption)
        case _:
            return _several(theme, site, key, caption, on_card=on_card)


def _several(theme: Theme, site: Site, key: KeyForm, caption: Caption, *, on_card: bool) -> Piece | None:
    match key.form:
        case ListForm(item=WordForm() | NameForm() as item):
            return NamesField(theme, site, key.key, caption, partial(site.terms, item))
        case ListForm(item=TextForm()):
            return TextsField(theme, site, key.key, caption)
        case MappingForm(key=IdForm(), value=TextForm()):
            return NamedTextsField(theme, site, key.key, caption)
        case MappingForm(value=IntegerForm() | EitherForm(forms=(IntegerForm(), FlagForm()))):
            return _points(theme, site, key, caption, key.form)
        case _:
            return _records(theme, site, key, caption, on_card=on_card)


def _choice(theme: Theme, site: Site, key: KeyForm, caption: Caption) -> Piece:
    terms = partial(site.terms, key.form)
    if isinstance(key.form, WordForm) and set(key.form.words) == {each.value for each in Mood}:
        return MoodField(theme, site, key.key, caption, terms)
    return ChoiceField(theme, site, key.key, caption, terms, needed=key.required)


def _points(theme: Theme, site: Site, key: KeyForm, caption: Caption, form: MappingForm) -> Piece:
    terms = partial(site.terms, form.key)
    match form.value:
        case IntegerForm(minimum, maximum) if minimum > 0:
            scale = Scale(minimum, maximum, signed=False)
        case IntegerForm(minimum, maximum) if minimum == -maximum and maximum <= EFFECT:
            scale = Scale(minimum, maximum)
        case IntegerForm(minimum, maximum):
            scale = Scale(minimum, maximum, signed=False, zero=True)
        case _:
            scale = Scale(-EFFECT, EFFECT, flags=partial(site.terms, NameForm(Space.FLAG)))
    return PointsField(theme, site, key.key, caption, terms, scale)


def _records(theme: Theme, site: Site, key: KeyForm, caption: Caption, *, on_card: bool) -> Piece | None:
    match key.form:
        case RecordForm():
            return RecordPiece(theme, site, key.key, caption, piece_for, on_card=on_card)
        case ListForm(item=RecordForm()) | OneOrManyForm(item=RecordForm()):
            return ListedCards(theme, site, key.key, caption, piece_for, on_card=on_card)
        case MappingForm(key=IdForm(), value=RecordForm()):
            return NamedCards(theme, site, key.key, caption, piece_for, on_card=on_card)
        case MappingForm(key=NameForm() as names, value=OneOrManyForm(item=RecordForm())):
            return NamedLists(theme, site, key.key, caption, names, piece_for, on_card=on_card)
        case _:
            return None
