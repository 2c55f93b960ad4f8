"""Another program's story made a scenario among one's own."""

from dataclasses import dataclass
from pathlib import Path

from entretien.application.authoring.creating import scenario_id
from entretien.application.authoring.shelves import Shelves, shared_file
from entretien.application.stories.adapting import Adapted, Needed, adapted
from entretien.competences.framework import Framework
from entretien.content.limits import FILE_LIMIT
from entretien.content.sources import BANKS, FIGURES
from entretien.foreign.reading import read_story
from entretien.foreign.refusals import too_large
from entretien.foreign.story import Story
from entretien.kernel.errors import UserError
from entretien.kernel.language import _


@dataclass(frozen=True, slots=True)
class ImportedStory:
    """What came of a file."""

    path: Path
    """The scenario's file."""
    origin: str
    """The format of the story."""
    adapted: Adapted


def import_story(shelves: Shelves, file: Path, framework: Framework) -> ImportedStory:
    """Write the scenario that the story of a file makes, among one's own.

    Raises `UserError` when the file holds no story we know, or when the disk refuses.
    """
    story = read_story(file)
    needed = _needed(shelves, story, file)
    made = adapted(story, needed, framework)
    if len(made.text.encode()) > FILE_LIMIT:
        raise too_large()
    shelves.bring((shared_file(FIGURES, needed.figures), shared_file(BANKS, needed.bank)))
    path = shelves.path(needed.id)
    shelves.write(path, made.text)
    return ImportedStory(path, story.origin, made)


def _needed(shelves: Shelves, story: Story, file: Path) -> Needed:
    """The newest figures and the first bank at hand."""
    figures, banks = shelves.figures(), shelves.banks()
    if not figures or not banks:
        raise UserError(
            _("Il n'y a ici ni barème ni banque\u00a0: un scénario en a besoin."),
            remedy=_("Réinstallez le programme, ou créez d'abord un scénario."),
        )
    return Needed(scenario_id(shelves, story.title or file.stem), figures[0], banks[0])
