"""How likely it is to do so well by luck alone."""

from collections.abc import Iterable


def at_least(successes: int, chances: Iterable[float]) -> float:
    """The probability of `successes` or more in independent trials, given the chance of each (0 to 1).

    Exact. With equal chances this is the upper tail of the binomial law; trials may differ here, since a
    decision among three replies is easier to guess than one among five (Poisson's binomial law).
    """
    law = [1.0]
    for chance in chances:
        missed = [probability * (1 - chance) for probability in law] + [0.0]
        hit = [0.0] + [probability * chance for probability in law]
        law = [before + after for before, after in zip(missed, hit, strict=True)]
    return min(1.0, sum(law[max(0, successes) :]))
