"""In which order the keys of a record are shown, and which wait behind a title until they serve. No Qt."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from entretien.content.forms import IdForm, RecordForm
from entretien.kernel.language import _

Row = tuple[str, ...]
"""Keys side by side."""


@dataclass(frozen=True, slots=True)
class Fold:
    """Keys behind a title; open where one of them is written."""

    title: str
    rows: tuple[Row, ...]


Layout = tuple[Row | Fold, ...]


def layout_of(record: RecordForm) -> Layout:
    """The layout of a record; all its keys in order, each on its row, where none is made for it."""
    made = _LAYOUTS.get(record.name)
    if made is not None:
        return made()
    return tuple((each.key,) for each in record.fields if not isinstance(each.form, IdForm))


def _client_line() -> Layout:
    return (
        ("say",),
        ("mood", "cue"),
        Fold(_("Condition"), (("when",),)),
        Fold(_("Effets, informations livrées"), (("effects",), ("reveals",))),
    )


def _reaction() -> Layout:
    return (
        ("say",),
        ("mood", "cue"),
        Fold(_("Condition"), (("when",),)),
        Fold(_("Effets, informations livrées"), (("effects",), ("reveals",))),
        Fold(
            _("Preuves, remarque, suite"),
            (("evidence",), ("fault",), ("feedback",), ("next",)),
        ),
    )


def _reply() -> Layout:
    return (
        ("say",),
        ("kind", "act"),
        ("evidence",),
        ("feedback",),
        ("next",),
        ("reaction",),
        Fold(_("Condition"), (("when",), ("closed",))),
        Fold(_("Effets, ressorts, faute"), (("effects",), ("appeals",), ("fault",), ("again",))),
        Fold(_("Autres façons de le dire"), (("also",),)),
    )


def _exchange() -> Layout:
    return (("client",), ("replies",), Fold(_("Ordre libre, sortie"), (("hub",), ("next",))))


def _scenario() -> Layout:
    return (
        ("title",),
        ("persona", "channel"),
        ("figures", "bank"),
        ("level", "minutes"),
        ("randomise",),
        ("assesses",),
        ("briefing",),
    )


def _fact() -> Layout:
    return (("label",), ("domain",), ("latent",))


def _objection() -> Layout:
    return (("label",), ("exchange",), ("in",), Fold(_("Condition"), (("when",),)))


def _ending() -> Layout:
    return (("text",), ("kind", "mood"), Fold(_("Preuves"), (("evidence",),)))


def _gauge() -> Layout:
    return (("label",), ("minimum", "maximum", "start"))


def _selection() -> Layout:
    return (("prompt",), ("minimum", "maximum"), ("items",))


def _item() -> Layout:
    return (("label",), ("evidence",), ("feedback",))


def _file_entry() -> Layout:
    return (("label", "value"),)


def _phase() -> Layout:
    return (("start",), Fold(_("Condition d'entrée"), (("requires",),)))


def _variant() -> Layout:
    return (("label",), ("gauges",), ("motivations",), ("lines",))


_LAYOUTS: Mapping[str, Callable[[], Layout]] = {
    "client_line": _client_line,
    "reaction": _reaction,
    "reply": _reply,
    "exchange": _exchange,
    "scenario": _scenario,
    "fact": _fact,
    "objection": _objection,
    "interruption": _objection,
    "ending": _ending,
    "ending_abandon": _ending,
    "ending_walk_out": _ending,
    "ending_impasse": _ending,
    "gauge": _gauge,
    "selection": _selection,
    "item": _item,
    "file_entry": _file_entry,
    "phase": _phase,
    "variant": _variant,
}
