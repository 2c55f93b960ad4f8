"""A scenario's file as an author has it on her desk, with what it includes."""

from pathlib import Path

from entretien.application.authoring.draft import Draft, draft_on
from entretien.application.authoring.recovery import Recovery
from entretien.application.authoring.workbench import Workbench


def draft_of(path: Path) -> Draft:
    """What can be changed of a scenario; nothing is written."""
    draft = draft_on(Workbench(path, Recovery(path.parent / "nowhere")))
    assert draft is not None
    return draft
