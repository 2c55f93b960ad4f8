"""The replies that give themselves away: the best ones of a decision, found by a habit without listening."""

from collections.abc import Mapping

from entretien.analysis.decisions import decisions
from entretien.analysis.policies import Policy, habits, liked
from entretien.kernel.ids import ReplyId
from entretien.scenario.scenario import Scenario


def giveaways(scenario: Scenario) -> Mapping[ReplyId, tuple[Policy, ...]]:
    """Each reply that some habits find, with those habits; one habit alone may be luck (see `cues`)."""
    found: dict[ReplyId, tuple[Policy, ...]] = {}
    for decision in decisions(scenario):
        for policy in habits(randomise=scenario.randomise):
            picked = liked(policy, decision.texts)
            if decision.best.issuperset(picked):
                for place in picked:
                    reply = decision.replies[place]
                    found[reply] = (*found.get(reply, ()), policy)
    return found
