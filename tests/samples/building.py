"""A scenario in a few words: everything a test does not speak of gets a plain value."""

from collections.abc import Iterable
from typing import Any

from entretien.kernel.ids import (
    BankId,
    CompetenceCode,
    EndingId,
    ExchangeId,
    FactId,
    FiguresId,
    GaugeId,
    ObjectionId,
    PersonaId,
    ReplyId,
    ScenarioId,
    SelectionId,
)
from entretien.scenario.ending import Ending, EndingKind
from entretien.scenario.exchange import BACK, ClientLine, Exchange, Reaction, Reply, Target
from entretien.scenario.figures import Bank, FigureSheet
from entretien.scenario.gauges import STANDARD_GAUGES, TENSION, Gauge
from entretien.scenario.persona import Persona
from entretien.scenario.phases import PhaseName, default_plan
from entretien.scenario.scenario import Briefing, Fact, Objection, Phase, Scenario
from entretien.scenario.selection import Item, Selection
from entretien.scenario.speech import Channel, Domain, Kind

PERSONA = Persona(PersonaId("alix_morel"), "Alix Morel", 30, "fleuriste")
WELCOME = CompetenceCode("C4.6.4")
DIAGNOSIS = CompetenceCode("C4.6.5")


def to(name: str) -> Target:
    """`back`, `end:…` or an exchange, as an author writes it."""
    if name == "back":
        return BACK
    return Target.ending(EndingId(name[4:])) if name.startswith("end:") else Target.exchange(ExchangeId(name))


def reply(name: str, to_: str | None = None, **fields: Any) -> Reply:
    """A reply that says its own name."""
    fields.setdefault("kind", Kind.OPEN_QUESTION)
    fields.setdefault("say", f"Je dis {name}.")
    return Reply(id=ReplyId(name), next=to(to_) if to_ else None, **fields)


def reaction(**fields: Any) -> Reaction:
    """A reaction; `to` is where it leads."""
    leads = fields.pop("to", None)
    fields.setdefault("say", "Ah bon.")
    return Reaction(next=to(leads) if leads else None, **fields)


def exchange(name: str, *replies: Reply, **fields: Any) -> Exchange:
    """An exchange whose client says the name of."""
    leads = fields.pop("to", None)
    fields.setdefault("client", (ClientLine(f"Me voici en {name}."),))
    return Exchange(id=ExchangeId(name), replies=replies, next=to(leads) if leads else None, **fields)


def phase(name: PhaseName, *exchanges: Exchange, **fields: Any) -> Phase:
    """A phase with the client."""
    return Phase(name, exchanges=exchanges, **fields)


def desk(name: PhaseName, *selections: Selection) -> Phase:
    """A phase without her."""
    return Phase(name, selections=selections)


def selection(name: str, *items: Item, minimum: int = 0, maximum: int = 9) -> Selection:
    """A list to pick from."""
    return Selection(SelectionId(name), "Que retenez-vous ?", items, minimum, min(maximum, len(items)))


def item(name: str, **evidence: int) -> Item:
    """An item; `C4_6_4=2` is two points on C4.6.4."""
    points = tuple((CompetenceCode(code.replace("_", ".")), value) for code, value in evidence.items())
    return Item(ReplyId(name), f"Retenir {name}", points)


def objection(name: str, exchange_: str, *phases: PhaseName, **fields: Any) -> Objection:
    """An objection that leads to `exchange_`."""
    return Objection(ObjectionId(name), ExchangeId(exchange_), phases, **fields)


def fact(name: str, **fields: Any) -> Fact:
    """A fact of the projects' domain."""
    return Fact(FactId(name), f"Le fait {name}", fields.pop("domain", Domain.PROJECTS), **fields)


def gauges(**starts: int) -> tuple[Gauge, ...]:
    """The three standard gauges, starting where asked; flags and counters of one's own after them."""
    standard = tuple(
        Gauge(each, start=starts.pop(each, 0 if each == TENSION else 5)) for each in STANDARD_GAUGES
    )
    return standard + tuple(Gauge(GaugeId(name), 0, 1, start) for name, start in starts.items())


def scenario(*phases: Phase, endings: Iterable[str] = ("accord",), **fields: Any) -> Scenario:
    """A whole scenario."""
    values: dict[str, Any] = {
        "id": ScenarioId("essai"),
        "title": "Un essai",
        "persona": PERSONA,
        "figures": FigureSheet(FiguresId("2026-03-16"), "16 mars 2026", ()),
        "bank": Bank(BankId("littoral"), "Banque du Littoral", "Port-Rivière", ()),
        "channel": Channel.BRANCH,
        "level": 1,
        "minutes": 15,
        "assesses": ((WELCOME, 1),),
        "briefing": Briefing("Recevoir Alix Morel."),
        "phases": phases,
        "endings": tuple(
            Ending(EndingId(each), EndingKind.AGREEMENT, f"Fin\u00a0: {each}.") for each in endings
        ),
        "plan": default_plan(),
        "gauges": gauges(),
        "randomise": False,
    }
    return Scenario(**(values | fields))
