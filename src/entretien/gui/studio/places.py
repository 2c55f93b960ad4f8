"""What an author looks at, by its name in the scenario."""

from entretien.gui.studio.session import Session, Spot
from entretien.kernel.ids import ExchangeId


def spot_of(session: Session, name: str) -> Spot | None:
    """Where `name` (`exchange:arrivee`) is written, or included; None for what is written nowhere."""
    place = session.reading.places.get(name)
    if place is None:
        return None
    spot = session.spot_at(place.included[0] if place.included else place)
    return Spot(spot.file, spot.address[:-1]) if spot.address[-1:] == ("id",) else spot


def exchange_looked_at(session: Session) -> ExchangeId | None:
    """The exchange that the author looks at, or looks into; None where it is something else."""
    match session.spot.address:
        case ("phases", str(), "exchanges", str(name), *_within) if (
            session.spot.file == session.workbench.entry
        ):
            return ExchangeId(name)
        case _:
            return None
