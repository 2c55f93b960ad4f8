"""The fixed words of the guide: the template has none of its own, so that the catalogue knows them all."""

from entretien.kernel.language import _


def guide_words() -> dict[str, str]:
    """Headings, columns and marks of the guide, by the names the template gives them."""
    return {
        "caution": _("Réservé au formateur\u00a0: il dit ce que l'apprenant doit découvrir."),
        "scenario": _("L'entretien"),
        "task": _("Consigne donnée à l'apprenant"),
        "client_file": _("Fiche client remise à l'apprenant"),
        "persona": _("Le personnage"),
        "facts": _("Ce que le client ne dit que si on le lui demande bien"),
        "domain": _("Domaine"),
        "fact": _("Information"),
        "where": _("Où"),
        "latent": _("besoin latent"),
        "objections": _("Objections et interruptions"),
        "when": _("Quand"),
        "leads": _("Mène à"),
        "endings": _("Fins possibles"),
        "faults": _("Fautes possibles"),
        "map": _("Plan de l'entretien"),
        "exchange": _("Échange"),
        "opening": _("Le client"),
        "best": _("Le meilleur chemin"),
        "turn": _("Tour"),
        "phase": _("Phase"),
        "choice": _("Choix"),
        "hub": _("carrefour\u00a0: on y revient"),
        "way_out": _("Sortie"),
        "open_if": _("ouverte si"),
        "if": _("si"),
        "remark": _("Remarque"),
        "legend": _(
            "Un échange porte le numéro de sa phase et sa place\u00a0; une réponse, la lettre qui suit. "
            "Les points vont de −3 à +3 sur chaque compétence\u00a0; «\u00a0si\u00a0» dit quand."
        ),
    }
