"""The fixed words of the role cards: the template has none of its own, as for the guide."""

from entretien.kernel.language import _


def role_words() -> dict[str, str]:
    """Headings, columns and marks of the cards, by the names the template gives them."""
    return {
        "client": _("Carte du client"),
        "client_rule": _(
            "Pour qui joue le client, et pour personne d'autre. Improvisez avec vos mots\u00a0: cette carte "
            "dit ce que vous savez, ce que vous taisez, et comment vous prenez ce qu'on vous dit."
        ),
        "secrets": _("Ce que vous ne dites que si on vous le demande bien"),
        "latent": _("vous n'y pensez pas vous-même"),
        "asked": _("Si l'on vous dit"),
        "alone": _("De vous-même, quand on y vient"),
        "never": _("Gardez-le pour vous."),
        "moods": _("Comment vous réagissez"),
        "soothed": _("Vous met en confiance"),
        "hurt": _("Vous crispe"),
        "resistances": _("Ce que vous opposez, une fois"),
        "in": _("pendant"),
        "endings": _("Comment cela peut finir"),
        "script": _("Vos répliques, pas à pas"),
        "script_rule": _(
            "L'interlocuteur choisit l'ordre des sujets\u00a0: suivez-le, et sautez ce qui ne vient pas."
        ),
        "if": _("si"),
        "learner": _("Carte du conseiller"),
        "learner_rule": _(
            "Pour qui conduit l'entretien\u00a0: tout ce que l'on sait avant de recevoir le client."
        ),
        "scenario": _("L'entretien"),
        "task": _("Consigne"),
        "client_file": _("Fiche client"),
        "reference": _("Ayez aussi la plaquette de la banque et le barème, à la date de référence."),
        "goals": _("Mes objectifs"),
        "questions": _("Mes questions"),
        "notes": _("Mes notes pendant l'entretien"),
        "observer": _("Carte de l'observateur"),
        "observer_rule": _(
            "Pour qui regarde\u00a0: notez des mots entendus, pas des impressions. Cochez à la fin."
        ),
        "grid": _("Grille"),
        "criterion": _("Compétence"),
        "weight": _("Coef."),
        "proof": _("Mots ou gestes qui le montrent"),
        "facts": _("Ce qui devrait être découvert"),
        "hidden": _("besoin latent"),
        "faults": _("Ce qui ne doit pas arriver"),
        "times": _("Phases, et minutes passées dans chacune"),
        "strength": _("Un point fort"),
        "axis": _("Un conseil"),
    }
