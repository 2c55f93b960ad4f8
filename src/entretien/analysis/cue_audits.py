"""What is wrong with the shape of a scenario's replies, and which decisions to rewrite."""

from collections.abc import Iterator

from entretien.analysis.cues import Cues, Guess
from entretien.analysis.finding import Finding
from entretien.analysis.policies import Policy
from entretien.content.codes import Code
from entretien.content.names import Space
from entretien.kernel.ids import ExchangeId
from entretien.kernel.language import _


def audit_cues(cues: Cues) -> Iterator[Finding]:
    """Everything that lets a learner find the best replies without listening."""
    for bot in cues.guessing_bots:
        details = {"habit": habit_word(bot.policy), "mark": f"{bot.mark:.0f}", "random": f"{cues.random:.0f}"}
        yield _finding(Code.GUESSED_BY_A_BOT, details, bot.decisions)
    if cues.longest.tells:
        yield _finding(Code.BEST_IS_LONGEST, _counts(cues.longest), cues.longest.decisions)
    for position, guess in cues.telling_positions:
        details = {"position": str(position), **_counts(guess)}
        yield _finding(Code.BEST_AT_POSITION, details, guess.decisions)
    if cues.length_tells:
        yield _finding(Code.BEST_IS_LONGER, {"ratio": _decimal(cues.ratio or 0.0, 2)}, cues.long_decisions)


def habit_word(policy: Policy) -> str:
    """What a policy always chooses."""
    return {
        Policy.RANDOM: _("au hasard"),
        Policy.FIRST: _("la première réponse"),
        Policy.LAST: _("la dernière réponse"),
        Policy.LONGEST: _("la réponse la plus longue"),
        Policy.SHORTEST: _("la réponse la plus courte"),
        Policy.POLITE: _("la réponse la plus polie"),
        Policy.FEEDBACK: _("la réponse qui parle le plus comme un formateur"),
    }[policy]


def _counts(guess: Guess) -> dict[str, str]:
    probability = guess.probability
    return {
        "hits": str(guess.hits),
        "trials": str(guess.trials),
        "probability": _decimal(probability, 3) if probability >= 0.001 else "< 0,001",
    }


def _decimal(value: float, digits: int) -> str:
    return f"{value:.{digits}f}".replace(".", ",")


def _finding(code: Code, details: dict[str, str], decisions: tuple[ExchangeId, ...]) -> Finding:
    """A finding at the first decision to rewrite; of the whole scenario where none stands out."""
    listed = {**details, "decisions": ", ".join(decisions) or _("aucune ne ressort seule")}
    space = Space.EXCHANGE if decisions else None
    return Finding(code, space, decisions[0] if decisions else "", listed, decisions)
