"""What each reply, and each arrival at an exchange, may ask and move."""

from collections.abc import Mapping

from entretien.analysis.ahead import Ahead, distance_of
from entretien.analysis.layout import Layout, index_of
from entretien.analysis.outlook import FAR, Outlook, outlook_of
from entretien.interview.program import Option, Place, Program
from entretien.scenario.conditions import Question


class Acts:
    """The acts of one program, in terms of a layout."""

    def __init__(self, program: Program, layout: Layout) -> None:
        self._program = program
        self._layout = layout
        self._gauges = self.width = layout.gauges
        self._gates = {phase.name: phase.requires.when for phase in program.scenario.phases if phase.requires}

    def reply(self, option: Option) -> Ahead:
        """A reply and the reaction it draws; said again and again, it may move any distance."""
        times = FAR if option.again else 1
        ahead = Ahead(distance_of(option.moves, self._gauges, times), self.asked(option.source.when))
        ahead.then_one_of(
            Ahead(distance_of(each.moves, self._gauges, times), self.asked(each.source.when))
            for each in option.responses
        )
        return ahead

    def arrival(self, place: Place) -> Ahead:
        """The entrance of the phase, and the line said on the first visit."""
        ahead = Ahead.nothing(self._gauges)
        ahead.outlook.include(self.asked(self._gates.get(place.phase)))
        ahead.outlook.include(Outlook(names=self._kept(self._layout.exchanges, place.index)))
        ahead.then_one_of(
            Ahead(distance_of(each.moves, self._gauges), self.asked(each.source.when)) for each in place.lines
        )
        return ahead

    def setting(self, place: Place) -> Ahead:
        """What goes with being at an exchange: its objections, and remembering what was chosen there."""
        ahead = Ahead.nothing(self.width)
        ahead.outlook.include(Outlook(names=self.memory(place)))
        for number, trigger in enumerate(self._program.triggers):
            if place.index in trigger.places:
                ahead.provokes |= 1 << number
                ahead.outlook.include(Outlook(names=self._kept(self._layout.objections, number)))
        return ahead

    def memory(self, place: Place) -> int:
        """The positions of an exchange's replies that are kept, as a mask."""
        mask = 0
        for option in place.options:
            mask |= self._kept(self._layout.replies, index_of(option.bit))
        return mask

    def asked(self, condition: str | None) -> Outlook:
        """What a condition looks at."""
        return outlook_of(condition, self._position, self._program.names.gauges.__getitem__)

    def _position(self, question: Question, name: str) -> int:
        names, layout = self._program.names, self._layout
        match question:
            case Question.KNOWN:
                return layout.facts[names.facts[name]]
            case Question.CHOSEN:
                return layout.replies[names.replies[name]]
            case Question.VISITED:
                return layout.exchanges[names.exchanges[name]]
            case Question.RAISED:
                return layout.objections[names.objections[name]]
            case Question.IN_PHASE:
                raise KeyError(name)

    def _kept(self, positions: Mapping[int, int], index: int) -> int:
        position = positions.get(index)
        return 0 if position is None else 1 << position
