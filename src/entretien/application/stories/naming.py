"""The ids of the exchanges and endings that a story becomes."""

from collections.abc import Mapping

from entretien.application.authoring.naming_ids import id_from
from entretien.foreign.story import Story
from entretien.kernel.language import _
from entretien.scenario.ending import BUILT_IN_ENDINGS
from entretien.scenario.exchange import BACK


class StoryNames:
    """Gives each passage the id of an exchange, and each way out that of an ending."""

    def __init__(self, story: Story) -> None:
        self._taken = {str(BACK.kind)}
        self._ends = {str(each.id) for each in BUILT_IN_ENDINGS}
        self.exchanges: Mapping[str, str] = {
            key: self.fresh(each.name) for key, each in story.passages.items()
        }
        """The id of the exchange that begins a passage, by its key."""
        self.endings: Mapping[str, str] = {
            key: self._ending(text, _("fin")) for key, text in story.endings.items()
        }
        """The id of an ending the story has, by its key."""
        self.own_endings: Mapping[str, str] = {
            key: self._ending(_("fin {name}").format(name=each.name), _("fin"))
            for key, each in story.passages.items()
            if not each.ways
        }
        """The id of the ending of a passage that leads nowhere, by its key."""
        self.absent: dict[str, str] = {}
        """The id of the exchange that stands for a passage that is not there, by the name given to it."""

    def fresh(self, text: str) -> str:
        """A new id of exchange."""
        name = id_from(text, self._taken, otherwise=_("passage"))
        self._taken.add(name)
        return name

    def way(self, target: str) -> str:
        """Where a link leads, as a scenario says it."""
        if target in self.exchanges:
            return self.exchanges[target]
        if target in self.endings:
            return f"end:{self.endings[target]}"
        if target not in self.absent:
            self.absent[target] = self.fresh(target)
        return self.absent[target]

    def _ending(self, text: str, otherwise: str) -> str:
        name = id_from(text, self._ends, otherwise=otherwise)
        self._ends.add(name)
        return name
