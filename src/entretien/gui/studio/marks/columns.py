"""What the analysis says of a column, and of the replies as a whole, in words. No Qt here."""

from enum import IntEnum

from entretien.analysis.cues import Cues
from entretien.analysis.report import CompetenceReport, Report
from entretien.kernel.ids import CompetenceCode
from entretien.kernel.language import _
from entretien.kernel.numbers import decimal, signed


class Verdict(IntEnum):
    """The rows above the table, from the top down."""

    WEIGHT = 0
    BEST = 1
    WORST = 2
    MEAN = 3
    DECISIONS = 4


def verdict_words() -> dict[Verdict, str]:
    """What each row is."""
    return {
        Verdict.WEIGHT: _("Coefficient"),
        Verdict.BEST: _("Meilleure somme"),
        Verdict.WORST: _("Plus mauvaise somme"),
        Verdict.MEAN: _("Somme au hasard"),
        Verdict.DECISIONS: _("Décisions au moins"),
    }


def verdict_advice() -> dict[Verdict, str]:
    """What each row means."""
    return {
        Verdict.WEIGHT: _("Ce que la compétence compte dans la note, de 1 à 10"),
        Verdict.BEST: _("Le plus que l'on puisse prouver en un entretien"),
        Verdict.WORST: _("Le moins que l'on puisse prouver en un entretien"),
        Verdict.MEAN: _("Ce que l'on prouve en moyenne en répondant au hasard"),
        Verdict.DECISIONS: _(
            "Les décisions où deux choix ne prouvent pas autant, sur le chemin qui en a le moins"
        ),
    }


def figure(report: Report | None, code: CompetenceCode, verdict: Verdict) -> str:
    """A figure of a column; empty while it is not known."""
    found = _of(report, code)
    if found is None:
        return ""
    match verdict:
        case Verdict.BEST:
            return signed(found.span.best)
        case Verdict.WORST:
            return signed(found.span.worst)
        case Verdict.MEAN:
            return "" if found.span.expected is None else decimal(found.span.expected)
        case Verdict.DECISIONS:
            return str(found.min_discriminating) if report is not None and report.exact else ""
        case Verdict.WEIGHT:
            return ""


def length_words(cues: Cues) -> str:
    """How often the longest reply is the best one, and whether luck explains it."""
    longest = cues.longest
    if not longest.trials:
        return ""
    told = _("La réponse la plus longue est la meilleure dans {hits} décisions sur {trials}")
    verdict = _("le hasard ne l'explique pas") if longest.tells else _("le hasard l'explique")
    return f"{told.format(hits=longest.hits, trials=longest.trials)}\u00a0: {verdict}."


def _of(report: Report | None, code: CompetenceCode) -> CompetenceReport | None:
    if report is None:
        return None
    return next((each for each in report.competences if each.code == code), None)
