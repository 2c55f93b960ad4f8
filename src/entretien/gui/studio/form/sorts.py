"""What each sort of record is called when one is added, moved, copied or taken away. No Qt."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from entretien.kernel.language import _


@dataclass(frozen=True, slots=True)
class Sort:
    """The words of one sort of record."""

    one: str
    """« Réponse », before its number."""
    add: str
    """What a button says."""
    added: str
    """What is undone, and so on below."""
    removed: str
    moved: str
    copied: str
    ask: str = ""
    """What is asked before one is added; empty where nothing need be known."""


def sort_of(name: str) -> Sort:
    """The words of the records of that name."""
    return _SORTS.get(name, _element)()


def _line() -> Sort:
    return Sort(
        _("Réplique"), _("Ajouter une variante"), _("ajouter une variante"), _("supprimer la variante"),
        _("déplacer la variante"), _("dupliquer la variante"),
    )  # fmt: skip


def _reaction() -> Sort:
    return Sort(
        _("Réaction"), _("Ajouter une réaction"), _("ajouter une réaction"), _("supprimer la réaction"),
        _("déplacer la réaction"), _("dupliquer la réaction"),
    )  # fmt: skip


def _reply() -> Sort:
    return Sort(
        _("Réponse"), _("Ajouter une réponse"), _("ajouter une réponse"), _("supprimer la réponse"),
        _("déplacer la réponse"), _("dupliquer la réponse"),
    )  # fmt: skip


def _fact() -> Sort:
    return Sort(
        _("Information"), _("Ajouter une information"), _("ajouter une information"),
        _("supprimer l'information"), _("déplacer l'information"), _("dupliquer l'information"),
        _("Ce qu'il y a à découvrir, en quelques mots"),
    )  # fmt: skip


def _objection() -> Sort:
    return Sort(
        _("Objection"), _("Ajouter une objection"), _("ajouter une objection"), _("supprimer l'objection"),
        _("déplacer l'objection"), _("dupliquer l'objection"), _("Ce que craint le client, en quelques mots"),
    )  # fmt: skip


def _interruption() -> Sort:
    return Sort(
        _("Interruption"), _("Ajouter une interruption"), _("ajouter une interruption"),
        _("supprimer l'interruption"), _("déplacer l'interruption"), _("dupliquer l'interruption"),
        _("Ce qui interrompt, en quelques mots"),
    )  # fmt: skip


def _ending() -> Sort:
    return Sort(
        _("Fin"), _("Ajouter une fin"), _("ajouter une fin"), _("supprimer la fin"), _("déplacer la fin"),
        _("dupliquer la fin"), _("Comment on se quitte, en quelques mots"),
    )  # fmt: skip


def _variant() -> Sort:
    return Sort(
        _("Variante du jour"), _("Ajouter une variante du jour"), _("ajouter une variante du jour"),
        _("supprimer la variante du jour"), _("déplacer la variante du jour"),
        _("dupliquer la variante du jour"), _("Ce qui change ce jour-là, en quelques mots"),
    )  # fmt: skip


def _gauge() -> Sort:
    return Sort(
        _("Jauge"), _("Ajouter une jauge"), _("ajouter une jauge"), _("supprimer la jauge"),
        _("déplacer la jauge"), _("dupliquer la jauge"), _("Son nom, tel qu'il se lit à l'écran"),
    )  # fmt: skip


def _selection() -> Sort:
    return Sort(
        _("Liste"), _("Ajouter une liste"), _("ajouter une liste"), _("supprimer la liste"),
        _("déplacer la liste"), _("dupliquer la liste"), _("Son sujet, en quelques mots"),
    )  # fmt: skip


def _item() -> Sort:
    return Sort(
        _("Élément"), _("Ajouter un élément"), _("ajouter un élément"), _("supprimer l'élément"),
        _("déplacer l'élément"), _("dupliquer l'élément"),
    )  # fmt: skip


def _file_entry() -> Sort:
    return Sort(
        _("Ligne"), _("Ajouter une ligne"), _("ajouter une ligne au dossier"),
        _("supprimer la ligne du dossier"), _("déplacer la ligne du dossier"),
        _("dupliquer la ligne du dossier"),
    )  # fmt: skip


def _element() -> Sort:
    return Sort(
        _("Élément"), _("Ajouter"), _("ajouter un élément"), _("supprimer un élément"),
        _("déplacer un élément"), _("dupliquer un élément"), _("Son nom, en quelques mots"),
    )  # fmt: skip


_SORTS: Mapping[str, Callable[[], Sort]] = {
    "client_line": _line,
    "reaction": _reaction,
    "reply": _reply,
    "fact": _fact,
    "objection": _objection,
    "interruption": _interruption,
    "ending": _ending,
    "variant": _variant,
    "gauge": _gauge,
    "selection": _selection,
    "item": _item,
    "file_entry": _file_entry,
}
