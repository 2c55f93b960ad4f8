"""What libyaml complains of, in French."""

import yaml

from entretien.content.diagnostics import Place
from entretien.kernel.language import _


def place_and_reason(error: yaml.YAMLError, file: str) -> tuple[Place, str]:
    """Where the syntax goes wrong, and a sentence about it."""
    mark = getattr(error, "problem_mark", None)
    place = Place(file, mark.line + 1, mark.column + 1) if mark else Place(file)
    problem = getattr(error, "problem", None) or str(error)
    reasons = _reasons()
    return place, next((reason for words, reason in reasons if words in problem), reasons[-1][1])


def _reasons() -> tuple[tuple[str, str], ...]:
    """Words of libyaml's message and what to say instead; the last says something in any case."""
    return (
        (
            "mapping values are not allowed",
            _(
                "un «\u00a0:\u00a0» suivi d'une espace n'a pas sa place ici\u00a0; "
                "mettez le texte entre guillemets."
            ),
        ),
        (
            "could not find expected ':'",
            _("il manque un « : » après une clé, ou le texte de la ligne précédente n'est pas terminé."),
        ),
        (
            "did not find expected key",
            _("une clé était attendue\u00a0; vérifiez le retrait de la ligne et les guillemets fermants."),
        ),
        (
            "did not find expected '-' indicator",
            _("un tiret était attendu\u00a0; les éléments d'une même liste ont tous le même retrait."),
        ),
        (
            "block sequence entries are not allowed",
            _("une liste ne peut pas commencer ici\u00a0; mettez le tiret à la ligne suivante."),
        ),
        ("did not find expected ',' or '}'", _("il manque une virgule ou une accolade fermante « } ».")),
        ("did not find expected ',' or ']'", _("il manque une virgule ou un crochet fermant « ] ».")),
        ("unexpected end of stream", _("un guillemet ouvert n'est jamais fermé.")),
        (
            "that cannot start any token",
            _("un texte ne peut pas commencer par ce caractère (tabulation, @, ` ou %) sans guillemets."),
        ),
        ("unknown escape character", _("« \\ » n'a de sens ici que doublé : « \\\\ ».")),
        (
            "alphabetic or numeric character",
            _("un texte qui commence par * ou & doit être entre guillemets."),
        ),
        ("found a tab character", _("le retrait se fait avec des espaces, jamais avec des tabulations.")),
        ("control characters are not allowed", _("un caractère invisible n'a pas sa place ici.")),
        ("", _("la ponctuation YAML n'est pas correcte à cet endroit.")),
    )
