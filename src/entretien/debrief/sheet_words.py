"""The fixed words of the sheet: the template has none of its own, so that the catalogue knows them all."""

from entretien.kernel.language import _


def sheet_words() -> dict[str, str]:
    """Headings, columns and rules of the sheet, by the names the template gives them."""
    return {
        "caution": _("Note d'entraînement, sans valeur d'examen."),
        "mark": _("Note indicative"),
        "profile": _("Profil"),
        "grid": _("Profil par critère"),
        "criterion": _("Critère"),
        "weight": _("Coef."),
        "self": _("Auto"),
        "points": _("Points"),
        "proof": _("Preuve (tour, réplique)"),
        "times": _("Temps par phase et part de parole"),
        "phase": _("Phase"),
        "time": _("Temps"),
        "share": _("Part"),
        "expected": _("Repère"),
        "talk": _("Part de parole de l'apprenant"),
        "needs": _("Informations et besoins"),
        "missed": _("manquée"),
        "latent": _("besoin latent"),
        "questions": _("Questions et mots"),
        "conduct": _("Conformité"),
        "kept": _("Fautes évitées"),
        "broken": _("Fautes commises"),
        "nothing_broken": _("Aucune."),
        "no_temptation": _("Aucune n'était à portée."),
        "advice": _("Points forts et axes de travail"),
        "strengths": _("Points forts"),
        "no_strength": _("Aucun critère n'atteint encore le niveau le plus haut."),
        "axes": _("Axes de travail"),
        "no_axis": _("Rien n'a vraiment coûté."),
        "said": _("Dit"),
        "instead": _("Plutôt"),
        "gesture": _("Geste attendu"),
        "cost": _("coût"),
        "self_assessment": _("Auto-évaluation de l'apprenant et écart"),
        "self_rule": _(
            "Colonne «\u00a0Auto\u00a0»\u00a0: niveau que l'apprenant se donne, avant de lire le reste."
        ),
        "one_strength": _("Un point fort"),
        "one_axis": _("Un axe"),
        "gap": _("Écart constaté"),
        "trainer": _("Commentaire du formateur"),
        "trainer_rule": _("L'avis du formateur l'emporte sur le calcul."),
        "next": _("Suite prévue"),
        "signed_learner": _("Visa de l'apprenant"),
        "signed_trainer": _("Visa du formateur"),
    }
