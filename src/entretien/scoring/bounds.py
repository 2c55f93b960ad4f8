"""What a scenario lets a learner reach: the denominators of marks, known from analysis and never invented."""

from dataclasses import dataclass

from entretien.kernel.ids import CompetenceCode


@dataclass(frozen=True, slots=True)
class Bounds:
    """The greatest sums over every complete path of a scenario, in one variant."""

    weighted: int
    """Best weighted sum, over the weights of `assesses`."""
    competences: tuple[tuple[CompetenceCode, int], ...]
    """Best sum of each competence that the scenario gives evidence on."""
