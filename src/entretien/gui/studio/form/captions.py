"""What each key of each record is called; for others, the grammar's own description. No Qt."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from entretien.content.forms import KeyForm, RecordForm
from entretien.gui.studio.fields.field import Caption
from entretien.kernel.language import _

CLIENT_WORDS, REPLY_WORDS = 60, 45
"""Words of a line of the client, and of a reply, that the house advises not to exceed."""

Captions = Mapping[str, Caption]


def caption_of(record: RecordForm, key: KeyForm) -> Caption:
    """What a key is called where it stands."""
    own = _CAPTIONS.get(record.name, _nothing)().get(key.key)
    shared = own or _shared().get(key.key) or Caption(key.description.rstrip("."))
    return shared if shared.about else replace(shared, about=key.description)


def _nothing() -> Captions:
    return {}


def _shared() -> Captions:
    return {
        "mood": Caption(_("Son visage"), _("changer son visage"), none=_("neutre")),
        "cue": Caption(_("Son geste"), _("modifier son geste")),
        "when": Caption(_("À condition que"), _("modifier la condition")),
        "effects": Caption(_("Effet sur les jauges"), _("modifier les effets"), add=_("Ajouter un effet…")),
        "reveals": Caption(
            _("Ce qu'on apprend"), _("modifier ce qu'on apprend"), add=_("Ajouter une information…")
        ),
        "evidence": Caption(
            _("Ce que ce choix prouve"), _("modifier les preuves"), add=_("Prouver une compétence…")
        ),
        "fault": Caption(_("Faute de conduite"), _("modifier la faute"), none=_("aucune")),
        "feedback": Caption(_("Ce que remarque le formateur"), _("modifier la remarque")),
        "next": Caption(_("Mène à"), _("changer la suite"), none=_("à choisir")),
        "label": Caption(_("Nom"), _("modifier le nom")),
    }


def _client_line() -> Captions:
    return {"say": Caption(_("Ce que dit le client"), _("modifier la réplique"), advice=CLIENT_WORDS)}


def _reaction() -> Captions:
    return {
        "say": Caption(
            _("Ce que répond le client"), _("modifier la réaction"), advice=CLIENT_WORDS, instead="cue"
        ),
        "evidence": Caption(
            _("Ce que le choix prouve de plus, dans cette situation"),
            _("modifier les preuves"),
            add=_("Prouver une compétence…"),
        ),
        "next": Caption(_("Mène à"), _("changer la suite"), none=_("là où mène la réponse")),
    }


def _reply() -> Captions:
    return {
        "kind": Caption(_("Acte de parole"), _("changer l'acte de parole")),
        "say": Caption(
            _("Ce que dit l'apprenant"), _("modifier la réponse"), advice=REPLY_WORDS, instead="act"
        ),
        "act": Caption(_("Ce qu'il fait"), _("modifier le geste")),
        "when": Caption(_("Ouverte à condition que"), _("modifier la condition"), none=_("toujours ouverte")),
        "closed": Caption(_("Ce qui est dit quand elle est fermée"), _("modifier la raison")),
        "again": Caption(_("Peut être choisie plusieurs fois"), _("permettre de répéter la réponse")),
        "appeals": Caption(
            _("Ressorts touchés (SONCASE)"), _("modifier les ressorts"), add=_("Ajouter un ressort…")
        ),
        "also": Caption(
            _("Autres façons de le dire"),
            _("modifier une autre façon de dire"),
            add=_("Ajouter une façon de le dire"),
        ),
        "reaction": Caption(_("Réactions du client")),
        "next": Caption(_("Mène à"), _("changer la suite"), none=_("ici même")),
    }


def _exchange() -> Captions:
    return {
        "client": Caption(_("Le client")),
        "replies": Caption(_("Réponses possibles")),
        "hub": Caption(_("Ordre libre\u00a0: on revient ici"), _("changer l'ordre libre")),
        "next": Caption(
            _("Sortie, quand plus aucune réponse n'est ouverte"), _("changer la sortie"), none=_("aucune")
        ),
    }


def _scenario() -> Captions:
    return {
        "title": Caption(_("Titre"), _("modifier le titre")),
        "persona": Caption(_("Client"), _("changer de client")),
        "figures": Caption(_("Barème"), _("changer de barème")),
        "bank": Caption(_("Banque"), _("changer de banque")),
        "channel": Caption(_("Où se passe l'entretien"), _("changer de lieu")),
        "level": Caption(_("Difficulté"), _("changer la difficulté")),
        "minutes": Caption(_("Durée, en minutes"), _("changer la durée")),
        "randomise": Caption(_("Mélanger les réponses"), _("changer le mélange"), otherwise=True),
        "assesses": Caption(
            _("Compétences évaluées, et leur poids"),
            _("modifier les compétences"),
            add=_("Évaluer une compétence…"),
        ),
        "briefing": Caption(_("Avant l'entretien")),
        "facts": Caption(_("Informations à découvrir")),
        "objections": Caption(_("Objections")),
        "interruptions": Caption(_("Interruptions")),
        "endings": Caption(_("Fins")),
        "variants": Caption(_("Variantes du jour")),
        "gauges": Caption(_("Jauges")),
        "flags": Caption(_("Indicateurs"), _("modifier un indicateur"), add=_("Ajouter un indicateur…")),
    }


def _briefing() -> Captions:
    return {
        "task": Caption(_("Ce que l'on sait, et ce que l'on a à faire"), _("modifier la consigne")),
        "client_file": Caption(_("Dossier du client")),
    }


def _file_entry() -> Captions:
    return {
        "label": Caption(_("Rubrique"), _("modifier le dossier")),
        "value": Caption(_("Ce qu'on y lit"), _("modifier le dossier")),
    }


def _fact() -> Captions:
    return {
        "label": Caption(_("Ce qu'il y a à découvrir"), _("modifier l'information")),
        "domain": Caption(_("Domaine"), _("changer de domaine")),
        "latent": Caption(_("Besoin que le client n'exprime pas de lui-même"), _("changer l'information")),
    }


def _objection() -> Captions:
    return {
        "when": Caption(
            _("Vient à condition que"), _("modifier la condition"), none=_("dès l'entrée dans la phase")
        ),
        "in": Caption(_("Phases où elle peut venir"), _("modifier les phases"), add=_("Ajouter une phase…")),
        "exchange": Caption(_("Échange qu'elle ouvre"), _("changer d'échange")),
    }


def _ending() -> Captions:
    return {
        "kind": Caption(_("Ce qu'il advient de l'entretien"), _("changer la fin")),
        "text": Caption(_("Ce qui est dit à l'issue de l'entretien"), _("modifier la fin")),
        "evidence": Caption(
            _("Ce que cette issue prouve"), _("modifier les preuves"), add=_("Prouver une compétence…")
        ),
    }


def _gauge() -> Captions:
    return {
        "minimum": Caption(_("Au moins"), _("modifier la jauge")),
        "maximum": Caption(_("Au plus"), _("modifier la jauge")),
        "start": Caption(_("Au départ"), _("modifier la jauge")),
    }


def _variant() -> Captions:
    return {
        "label": Caption(_("Ce qui change ce jour-là"), _("modifier la variante")),
        "gauges": Caption(_("Jauges au départ"), _("modifier la variante"), add=_("Changer une jauge…")),
        "motivations": Caption(
            _("Ressorts ce jour-là"), _("modifier la variante"), add=_("Changer un ressort…")
        ),
        "lines": Caption(
            _("Ce que dit le client ce jour-là"), _("modifier la variante"), add=_("Changer ses mots dans…")
        ),
    }


def _selection() -> Captions:
    return {
        "prompt": Caption(_("Ce qu'il faut choisir"), _("modifier la question")),
        "minimum": Caption(_("Au moins"), _("modifier le nombre de choix")),
        "maximum": Caption(_("Au plus"), _("modifier le nombre de choix")),
        "items": Caption(_("Éléments de la liste")),
    }


def _item() -> Captions:
    return {"label": Caption(_("Ce qu'on lit dans la liste"), _("modifier l'élément"))}


def _phase() -> Captions:
    return {
        "start": Caption(_("Échange qui ouvre la phase"), _("changer l'ouverture"), none=_("le premier")),
        "requires": Caption(""),
    }


def _gate() -> Captions:
    return {
        "when": Caption(_("Il faut que"), _("modifier la condition")),
        "otherwise": Caption(_("Sinon, le client retient par"), _("changer l'échange qui retient")),
    }


_CAPTIONS: Mapping[str, Callable[[], Captions]] = {
    "client_line": _client_line,
    "reaction": _reaction,
    "reply": _reply,
    "exchange": _exchange,
    "scenario": _scenario,
    "briefing": _briefing,
    "file_entry": _file_entry,
    "fact": _fact,
    "objection": _objection,
    "interruption": _objection,
    "ending": _ending,
    "ending_abandon": _ending,
    "ending_walk_out": _ending,
    "ending_impasse": _ending,
    "gauge": _gauge,
    "variant": _variant,
    "selection": _selection,
    "item": _item,
    "phase": _phase,
    "gate": _gate,
}
