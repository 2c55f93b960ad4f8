"""Random scenarios that the checker would accept, small enough to be played exhaustively.

Exchanges lead forward only, except to a hub and back from objections: every path ends.
"""

from dataclasses import replace

from hypothesis import strategies as st

from entretien.kernel.ids import CompetenceCode, FactId, FaultId, GaugeId, ReplyId, SelectionId
from entretien.scenario.exchange import ClientLine, Exchange, Reply
from entretien.scenario.gauges import INTEREST, TENSION, TRUST
from entretien.scenario.phases import PhaseName
from entretien.scenario.scenario import Gate, Phase, Scenario
from entretien.scenario.selection import Item, Selection
from entretien.scenario.speech import Motivation
from samples.building import (
    PERSONA,
    desk,
    exchange,
    fact,
    gauges,
    objection,
    phase,
    reaction,
    reply,
    scenario,
)

CODES = (CompetenceCode("C4.6.4"), CompetenceCode("C4.6.5"))
FACTS = (FactId("f0"), FactId("f1"))
REPLIES = 2
FLAG = GaugeId("drapeau")
PHASES = (PhaseName.GREETING, PhaseName.DIAGNOSIS, PhaseName.PROPOSAL, PhaseName.CLOSING)

evidence = st.lists(
    st.tuples(st.sampled_from(CODES), st.integers(-3, 3)), max_size=2, unique_by=lambda e: e[0]
).map(tuple)
effects = st.lists(
    st.tuples(st.sampled_from((TRUST, TENSION, INTEREST, FLAG)), st.integers(-3, 3)),
    max_size=2,
    unique_by=lambda e: e[0],
).map(tuple)
reveals = st.lists(st.sampled_from(FACTS), max_size=1).map(tuple)


Conditions = st.SearchStrategy[str | None]


def conditions(replies: list[str], exchanges: list[str]) -> st.SearchStrategy[str]:
    """Conditions over everything that may be asked."""
    atoms = st.one_of(
        st.builds(
            "{} {} {}".format,
            st.sampled_from((TRUST, TENSION, INTEREST, FLAG, "turns")),
            st.sampled_from(("<", "<=", "==", "!=", ">=", ">")),
            st.integers(0, 8),
        ),
        st.builds("known({})".format, st.sampled_from(FACTS)),
        st.builds("chosen({})".format, st.sampled_from(replies)),
        st.builds("visited({})".format, st.sampled_from(exchanges)),
        st.builds("in_phase({})".format, st.sampled_from([each.value for each in PHASES])),
        st.just("raised(objection)"),
        st.just("trust - tension >= 2"),
    )
    return st.recursive(
        atoms,
        lambda inner: st.one_of(
            st.builds("not ({})".format, inner),
            st.builds("({}) and ({})".format, inner, inner),
            st.builds("({}) or ({})".format, inner, inner),
        ),
        max_leaves=3,
    )


@st.composite
def scenarios(draw: st.DrawFn) -> Scenario:
    """A scenario of a few exchanges, with everything the format offers."""
    counts = [draw(st.integers(1, 2)) for _phase in PHASES]
    ends = [sum(counts[: number + 1]) for number in range(len(counts))]
    names = [f"e{index}" for index in range(ends[-1])]
    condition = conditions(
        [f"r{index}_{place}" for index in range(len(names)) for place in range(REPLIES)], names
    )
    optional = st.one_of(st.none(), condition)
    phases: list[Phase] = []
    for number, (name, count, end) in enumerate(zip(PHASES, counts, ends, strict=True)):
        following = ends[number + 1] if number + 1 < len(ends) else end
        inside = [
            draw(_exchange(index, names[index + 1 : following], optional))
            for index in range(end - count, end)
        ]
        gate = None
        gated = draw(st.booleans())
        if phases and gated:
            held = exchange(
                f"attente{number}", reply(f"attendre{number}", "end:accord", effects=((TRUST, 1),))
            )
            phases[-1] = replace(phases[-1], exchanges=(*phases[-1].exchanges, held))
            gate = Gate(draw(condition), held.id)
        phases.append(phase(name, *inside, requires=gate))
    doubts = draw(_reply("doute_a", ["back"], optional)), draw(_reply("doute_b", ["back"], st.none()))
    return scenario(
        *draw(_desk(PhaseName.PREPARATION, "item")),
        *phases,
        phase(PhaseName.OBJECTIONS, exchange("doute", *doubts)),
        *draw(_desk(PhaseName.FOLLOW_UP, "note")),
        persona=replace(PERSONA, walks_out_when=draw(optional), motivations=((Motivation.MONEY, 2),)),
        facts=tuple(fact(each) for each in FACTS),
        objections=(
            objection("objection", "doute", PhaseName.DIAGNOSIS, PhaseName.PROPOSAL, when=draw(optional)),
        ),
        gauges=gauges(trust=draw(st.integers(0, 10)), tension=draw(st.integers(0, 10)), drapeau=0),
        assesses=tuple((code, draw(st.integers(1, 3))) for code in CODES),
        randomise=draw(st.booleans()),
    )


@st.composite
def _desk(draw: st.DrawFn, name: PhaseName, prefix: str) -> list[Phase]:
    items = [Item(ReplyId(f"{prefix}{place}"), f"Item {place}", draw(evidence)) for place in range(2)]
    picking = Selection(
        SelectionId(prefix), "Que retenez-vous\u00a0?", tuple(items), draw(st.integers(0, 1)), 2
    )
    return draw(st.sampled_from([[], [desk(name, picking)]]))


@st.composite
def _exchange(draw: st.DrawFn, index: int, following: list[str], optional: Conditions) -> Exchange:
    leads = [*following, "end:accord"]
    hub = draw(st.booleans())
    replies = [draw(_reply(f"r{index}_{place}", leads, optional, stays=hub)) for place in range(REPLIES)]
    lines = (
        ClientLine("Selon.", when=draw(optional), effects=draw(effects), reveals=draw(reveals)),
        ClientLine("Sinon.", effects=draw(effects)),
    )
    way_out = draw(st.sampled_from(leads)) if hub or draw(st.booleans()) else None
    return exchange(f"e{index}", *replies, client=lines, hub=hub, to=way_out)


@st.composite
def _reply(
    draw: st.DrawFn, name: str, leads: list[str], optional: Conditions, *, stays: bool = False
) -> Reply:
    lead = None if stays and draw(st.booleans()) else draw(st.sampled_from(leads))
    reactions = tuple(
        reaction(
            when=draw(optional),
            effects=draw(effects),
            reveals=draw(reveals),
            evidence=draw(evidence),
            to=draw(st.sampled_from(leads)) if draw(st.booleans()) else None,
        )
        for _variant in range(draw(st.integers(0, 2)))
    )
    return reply(
        name,
        lead,
        when=draw(optional),
        again=lead is not None and draw(st.booleans()),
        evidence=draw(evidence),
        effects=draw(effects),
        appeals=draw(st.sampled_from([(), (Motivation.MONEY,)])),
        fault=draw(st.sampled_from([None, FaultId("promise")])),
        reactions=reactions,
    )
