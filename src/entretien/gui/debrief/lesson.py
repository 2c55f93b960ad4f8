"""The one sentence that opens a debrief: what went well, what cost most. No Qt here."""

from entretien.competences.framework import Framework
from entretien.debrief.debrief import Debrief
from entretien.kernel.ids import CompetenceCode
from entretien.kernel.language import _
from entretien.scenario.ending import EndingKind
from entretien.scoring.scorecard import Scorecard


def lesson(debrief: Debrief, framework: Framework) -> str:
    """The sentence; it always has something to say."""
    stop, balance = _stop(debrief), _balance(debrief, framework)
    sentence = _("{stop}\u00a0; {balance}").format(stop=stop, balance=balance) if stop else balance
    return f"{sentence[0].upper()}{sentence[1:]}."


def _stop(debrief: Debrief) -> str:
    """Why the interview was not brought to its end; empty when it was."""
    if debrief.ending is None:
        return _("l'entretien n'est pas terminé")
    match debrief.ending.kind:
        case EndingKind.WALK_OUT:
            return _("{client} a quitté l'entretien").format(client=debrief.scenario.persona.called)
        case EndingKind.ABANDON:
            return _("vous avez mis fin à l'entretien")
        case EndingKind.IMPASSE:
            return _("l'entretien s'est arrêté sans issue")
        case _:
            return ""


def _balance(debrief: Debrief, framework: Framework) -> str:
    good = _good(debrief, framework)
    cost = _cost(debrief, framework)
    if good and cost:
        return _("vous avez réussi {good}, et {cost} vous a coûté le plus").format(good=good, cost=cost)
    if good and debrief.scorecard.overall.best is None:
        return _("vous avez surtout réussi {good}").format(good=good)
    if good:
        return _("vous avez réussi {good}, et rien ne vous a vraiment coûté").format(good=good)
    if cost:
        return _("{cost} vous a coûté le plus, et rien n'est encore un point fort").format(cost=cost)
    return _("vos choix n'ont encore rien prouvé, ni en bien ni en mal")


def _good(debrief: Debrief, framework: Framework) -> str:
    card = debrief.scorecard
    if card.overall.best is None:
        codes = _extreme(card, 1)
    else:
        lowest = framework.levels[0]
        codes = [each.code for each in debrief.strengths if each.level != lowest]
    names = [_named(code, framework) for code in codes]
    return _("{one} et {other}").format(one=names[0], other=names[1]) if len(names) > 1 else "".join(names)


def _cost(debrief: Debrief, framework: Framework) -> str:
    card = debrief.scorecard
    fault = card.cap if card.mark is None or card.mark != card.uncapped else None
    if fault is not None:
        return _fault(fault.fault.label)
    if debrief.to_work_on:
        return _named(debrief.to_work_on[0].code, framework)
    if card.faults:
        return _fault(card.faults[0].fault.label)
    if card.overall.best is None:
        return "".join(_named(code, framework) for code in _extreme(card, -1))
    return ""


def _extreme(card: Scorecard, sign: int) -> list[CompetenceCode]:
    """The claimed competence with most points gained (1) or lost (−1), while no best sum is known."""
    moved = [each for each in card.competences if each.weight and sign * each.mark.obtained > 0]
    most = max(moved, key=lambda each: sign * each.weight * each.mark.obtained, default=None)
    return [most.code] if most else []


def _fault(label: str) -> str:
    return _("la faute «\u00a0{fault}\u00a0»").format(fault=label)


def _named(code: CompetenceCode, framework: Framework) -> str:
    return f"«\u00a0{framework.competence(code).label}\u00a0»"
