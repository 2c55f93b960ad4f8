"""Conditions in words, for who may know everything: facts, replies and objections are named."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from entretien.interview.reasons import gauge_label
from entretien.kernel.ids import ExchangeId, ReplyId
from entretien.kernel.language import _
from entretien.scenario.conditions import (
    TURNS,
    All,
    Any,
    Ask,
    Compare,
    Comparison,
    ConditionError,
    Not,
    Question,
    Sum,
    Tree,
    parse,
)
from entretien.scenario.phases import PhaseName
from entretien.scenario.scenario import Scenario
from entretien.scenario.words import phase_word

_CONTRARY = {
    Comparison.LESS: Comparison.AT_LEAST,
    Comparison.AT_LEAST: Comparison.LESS,
    Comparison.MORE: Comparison.AT_MOST,
    Comparison.AT_MOST: Comparison.MORE,
    Comparison.EQUAL: Comparison.DIFFERENT,
    Comparison.DIFFERENT: Comparison.EQUAL,
}


class Naming(Protocol):
    """How exchanges and replies are called: by a reference, by their first words."""

    def exchange(self, name: ExchangeId) -> str:
        """What an exchange is called."""
        ...

    def reply(self, name: ReplyId) -> str:
        """What a reply is called; empty for what is picked from a list."""
        ...


class ConditionWords:
    """Puts the conditions of one scenario into words."""

    def __init__(self, scenario: Scenario, naming: Naming) -> None:
        self._naming = naming
        self._facts = {str(each.id): each.label for each in scenario.facts}
        self._objections = {str(each.id): each.label or str(each.id) for each in scenario.objections}
        self._gauges = {str(each.id): gauge_label(each) for each in scenario.gauges}
        self._flags = {str(each.id) for each in scenario.gauges if (each.minimum, each.maximum) == (0, 1)}
        self._items = {
            str(item.id): item.label
            for phase in scenario.phases
            for selection in phase.selections
            for item in selection.items
        }

    def of(self, condition: str | None) -> str:
        """The words of a condition; empty when there is none."""
        return "" if condition is None else self._tree(parse(condition))

    def of_mood(self, condition: str | None) -> str:
        """What a condition asks of gauges; empty when it asks nothing of them, or leaves another way."""
        return "" if condition is None else self._mood(parse(condition))

    def _mood(self, tree: Tree) -> str:
        """The words of the parts that someone who keeps the gauges in mind can judge."""
        if isinstance(tree, All):
            return _(" et ").join(words for part in tree.parts if (words := self._mood(part)))
        return self._tree(tree) if self._is_mood(tree) else ""

    def _is_mood(self, tree: Tree) -> bool:
        match tree:
            case Compare(left, _comparison, right):
                names = {name for name, _sign, _column in (*left.terms, *right.terms)}
                return not names & {*self._flags, TURNS}
            case Not(part):
                return self._is_mood(part)
            case All(parts) | Any(parts):
                return all(map(self._is_mood, parts))
            case Ask():
                return False

    def of_draft(self, condition: str) -> str:
        """The words of a condition being written; empty while they are not to be known."""
        try:
            return self._tree(parse(condition))
        except (ConditionError, KeyError, ValueError):
            return ""

    def _tree(self, tree: Tree) -> str:
        match tree:
            case Ask():
                return self._ask(tree)
            case Not(part):
                return self._contrary(part)
            case Compare():
                return self._compare(tree)
            case All(parts):
                return self._joined(parts, _(" et "))
            case Any(parts):
                return self._joined(parts, _(" ou "))

    def _joined(self, parts: Sequence[Tree], link: str) -> str:
        return link.join(
            f"({self._tree(each)})" if isinstance(each, All | Any) else self._tree(each) for each in parts
        )

    def _contrary(self, part: Tree) -> str:
        match part:
            case Ask():
                return self._ask(part, yes=False)
            case Compare():
                return self._compare(replace(part, comparison=_CONTRARY[part.comparison]))
            case Not(inner):
                return self._tree(inner)
            case _:
                return _("pas à la fois ({parts})").format(parts=self._tree(part))

    def _ask(self, ask: Ask, *, yes: bool = True) -> str:
        return self._sentence(ask.question, yes=yes).format(name=self._name(ask))

    def _name(self, ask: Ask) -> str:
        match ask.question:
            case Question.KNOWN:
                return self._facts[ask.name]
            case Question.CHOSEN:
                return self._naming.reply(ReplyId(ask.name)) or self._items[ask.name]
            case Question.VISITED:
                return self._naming.exchange(ExchangeId(ask.name))
            case Question.IN_PHASE:
                return phase_word(PhaseName(ask.name))
            case Question.RAISED:
                return self._objections[ask.name]

    def _sentence(self, question: Question, *, yes: bool) -> str:
        match question:
            case Question.KNOWN:
                return _("su\u00a0: «\u00a0{name}\u00a0»") if yes else _("pas su\u00a0: «\u00a0{name}\u00a0»")
            case Question.CHOSEN:
                return _("choisi\u00a0: {name}") if yes else _("pas choisi\u00a0: {name}")
            case Question.VISITED:
                return _("passé par {name}") if yes else _("pas passé par {name}")
            case Question.IN_PHASE:
                return _("phase «\u00a0{name}\u00a0»") if yes else _("hors de la phase «\u00a0{name}\u00a0»")
            case Question.RAISED:
                return (
                    _("objecté\u00a0: «\u00a0{name}\u00a0»")
                    if yes
                    else _("pas objecté\u00a0: «\u00a0{name}\u00a0»")
                )

    def _compare(self, compare: Compare) -> str:
        match compare:
            case Compare(Sum(0, ((name, 1, _column),)), Comparison.AT_LEAST, Sum(1, ())) if (
                name in self._flags
            ):
                return self._gauges[name]
            case Compare(Sum(0, ((name, 1, _column),)), Comparison.LESS, Sum(1, ())) if name in self._flags:
                return _("pas encore\u00a0: {name}").format(name=self._gauges[name])
        sentences = {
            Comparison.AT_LEAST: _("{name} d'au moins {bound}"),
            Comparison.MORE: _("{name} de plus de {bound}"),
            Comparison.AT_MOST: _("{name} d'au plus {bound}"),
            Comparison.LESS: _("{name} de moins de {bound}"),
            Comparison.EQUAL: _("{name} de {bound} exactement"),
            Comparison.DIFFERENT: _("{name} autre que {bound}"),
        }
        return sentences[compare.comparison].format(
            name=self._sum(compare.left), bound=self._sum(compare.right)
        )

    def _sum(self, value: Sum) -> str:
        signed = [
            f"{'+' if sign > 0 else '−'} {_('nombre de tours') if name == TURNS else self._gauges[name]}"
            for name, sign, _column in value.terms
        ]
        if value.constant or not signed:
            signed.append(f"{'+' if value.constant >= 0 else '−'} {abs(value.constant)}")
        return " ".join(signed).removeprefix("+ ")
