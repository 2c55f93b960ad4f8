"""How grave a diagnostic is, as a drawing: its shape says it without its colour."""

from entretien.content.diagnostics import Severity

SIGNS = {
    Severity.ERROR: ("error", "bad"),
    Severity.WARNING: ("warning", "caution"),
    Severity.TO_WRITE: ("pen", "accent"),
}
"""The icon of each severity, and its colour."""
