"""How grave a diagnostic is, as a drawing, whose shape says it without its colour, and how many there are."""

from entretien.content.diagnostics import Severity
from entretien.kernel.language import _, plural

SIGNS = {
    Severity.ERROR: ("error", "bad"),
    Severity.WARNING: ("warning", "caution"),
    Severity.TO_WRITE: ("pen", "accent"),
}
"""The icon of each severity, and its colour."""


def counted(severity: Severity, count: int) -> str:
    """« 2 erreurs »."""
    match severity:
        case Severity.ERROR:
            return plural("{count} erreur", "{count} erreurs", count).format(count=count)
        case Severity.WARNING:
            return plural("{count} avertissement", "{count} avertissements", count).format(count=count)
        case Severity.TO_WRITE:
            return _("{count} à écrire").format(count=count)
