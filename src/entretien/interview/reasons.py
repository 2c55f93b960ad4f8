"""Why a reply is closed, in words: the author's own, else the part of its condition that fails.

The words never name a hidden fact or a reply not yet chosen: they would give the answer away.
"""

from collections.abc import Iterator

from entretien.interview.conditions import Names
from entretien.interview.program import Option, Program
from entretien.interview.state import State
from entretien.kernel.language import _
from entretien.scenario.conditions import (
    TURNS,
    All,
    Any,
    Ask,
    Compare,
    Comparison,
    Not,
    Question,
    Sum,
    Tree,
    parse,
)
from entretien.scenario.gauges import INTEREST, TENSION, TRUST, Gauge


def why_closed(program: Program, state: State, option: Option) -> str:
    """A sentence that says why `option` is closed in `state`."""
    reply = option.source
    if state.chosen & option.bit and not reply.again:
        return _("Déjà dit.")
    if reply.closed:
        return reply.closed
    if reply.when is None:
        return ""
    labels = {str(gauge.id): gauge_label(gauge) for gauge in program.scenario.gauges}
    parts = _failing(parse(reply.when), program.names, state)
    reasons = dict.fromkeys(_words(part, labels) for part in parts)
    return _("Pas maintenant\u00a0: {reasons}.").format(reasons=", ".join(reasons))


def gauge_label(gauge: Gauge) -> str:
    """What a person calls a gauge."""
    standard = {TRUST: _("confiance"), TENSION: _("tension"), INTEREST: _("intérêt")}
    return gauge.label or standard.get(gauge.id, gauge.id)


def _failing(tree: Tree, names: Names, state: State) -> Iterator[Tree]:
    if isinstance(tree, All):
        for part in tree.parts:
            yield from _failing(part, names, state)
    elif not names.test_of(tree)(state):
        yield tree


def _words(tree: Tree, labels: dict[str, str]) -> str:
    match tree:
        case Ask(question=question):
            return _unmet()[question]
        case Not(part=Ask(question=question)):
            return _already()[question]
        case Compare():
            return _comparison(tree, labels)
        case Any(parts):
            return _(" ou ").join(dict.fromkeys(_words(part, labels) for part in parts))
        case _:
            return _("la situation ne s'y prête pas")


def _unmet() -> dict[Question, str]:
    return {
        Question.KNOWN: _("il manque une information que le client n'a pas donnée"),
        Question.CHOSEN: _("il manque un préalable"),
        Question.VISITED: _("ce sujet n'a pas été abordé"),
        Question.IN_PHASE: _("ce n'est pas le moment de l'entretien"),
        Question.RAISED: _("le client n'a rien objecté de tel"),
    }


def _already() -> dict[Question, str]:
    return {
        Question.KNOWN: _("le client l'a déjà dit"),
        Question.CHOSEN: _("une autre voie a été prise"),
        Question.VISITED: _("ce sujet a déjà été abordé"),
        Question.IN_PHASE: _("ce n'est plus le moment de l'entretien"),
        Question.RAISED: _("le client a déjà fait cette objection"),
    }


def _comparison(compare: Compare, labels: dict[str, str]) -> str:
    name, bound = _sum(compare.left, labels), _sum(compare.right, labels)
    sentences = {
        Comparison.AT_LEAST: _("{name}\u00a0: il faut au moins {bound}"),
        Comparison.MORE: _("{name}\u00a0: il faut plus de {bound}"),
        Comparison.AT_MOST: _("{name}\u00a0: il faut au plus {bound}"),
        Comparison.LESS: _("{name}\u00a0: il faut moins de {bound}"),
        Comparison.EQUAL: _("{name}\u00a0: il faut {bound}"),
        Comparison.DIFFERENT: _("{name}\u00a0: il faut autre chose que {bound}"),
    }
    return sentences[compare.comparison].format(name=name, bound=bound)


def _sum(value: Sum, labels: dict[str, str]) -> str:
    terms = [
        (labels.get(name, _("nombre de tours") if name == TURNS else name), sign)
        for name, sign, _at in value.terms
    ]
    text = " ".join(f"{'+' if sign > 0 else '−'} {label}" for label, sign in terms).removeprefix("+ ")
    if value.constant or not terms:
        text = f"{text} {value.constant:+d}" if terms else str(value.constant)
    return text
