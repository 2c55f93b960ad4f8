"""Handing out, as HTML or PDFs: the sheet of an attempt, the guide and the role cards of a scenario."""

import errno
from collections.abc import Callable, Sequence
from pathlib import Path

from entretien.application.reviewing import Reviewing
from entretien.competences.framework import Framework
from entretien.debrief.debrief import Debrief
from entretien.debrief.landmarks import landmarks
from entretien.debrief.sheet import sheet
from entretien.debrief.sheet_words import sheet_words
from entretien.handouts.guide import guide
from entretien.handouts.guide_words import guide_words
from entretien.handouts.page import Page
from entretien.handouts.role_words import role_words
from entretien.handouts.roles import roles
from entretien.handouts.templates import Templates
from entretien.handouts.typesetting import printed
from entretien.history.records import AttemptHeader
from entretien.history.store import HistoryStore
from entretien.kernel.errors import UserError
from entretien.kernel.files import write_whole
from entretien.kernel.ids import AttemptId, VariantId
from entretien.kernel.language import _, spoken
from entretien.mapping.surveying import survey
from entretien.scenario.scenario import Scenario
from entretien.scenario.variants import in_variant
from entretien.transcript.commands import Command

PdfMaker = Callable[[Page], bytes]
"""The port to whatever paints pages. Raises `UserError` when it cannot work on this machine."""

SHEET_SIDES = 2
"""Sheets of paper a debrief sheet fits on (handbook § 3.5)."""

ROLE_SIDES = 4
"""Sheets of paper for the role cards: two for the client, one for the learner, one for the observer."""


class HandingOut:
    """Makes what is handed out, and writes it whole or not at all."""

    def __init__(self, framework: Callable[[], Framework], templates: Templates, pdf: PdfMaker) -> None:
        self._framework = framework
        self._templates = templates
        self._pdf = pdf

    def sheet(self, store: HistoryStore, debrief: Debrief) -> Page:
        """The debrief sheet of an attempt of `store`. Raises `UserError` when the template has a mistake."""
        header = debrief.header
        values = sheet(
            debrief,
            self._framework(),
            landmarks(),
            attempt_number(store, header),
            store.annotations(header.id),
            store.self_assessment(header.id),
        )
        title = printed(f"{values.title} – {header.learner_name} – {header.title}")
        html = self._templates.render(
            "sheet.html",
            {"language": spoken(), "title": title, "sheet": values, "words": sheet_words()},
        )
        return Page(title, spoken(), html, footer=title, most=SHEET_SIDES)

    def guide(self, scenario: Scenario, variant: VariantId, best: Sequence[Command] = ()) -> Page:
        """The instructor guide of a scenario on one of its days, with the path `best` when it is known.

        `best` begins with its start. Raises `UserError` when there is no such variant, when the path is not
        open, or when the template has a mistake.
        """
        day = next((each.label for each in scenario.variants if each.id == variant), "")
        played = in_variant(scenario, variant)
        values = guide(played, self._framework(), day, best)
        title = printed(f"{values.title} – {values.scenario}")
        html = self._templates.render(
            "guide.html",
            {
                "language": spoken(),
                "page_title": title,
                "client": scenario.persona.called,
                "guide": values,
                "words": guide_words(),
            },
        )
        return Page(title, spoken(), html, footer=title, scenario_map=survey(played))

    def roles(self, scenario: Scenario, variant: VariantId) -> Page:
        """The cards with which people play a scenario on one of its days.

        Raises `UserError` when there is no such variant or when the template has a mistake.
        """
        day = next((each.label for each in scenario.variants if each.id == variant), "")
        values = roles(in_variant(scenario, variant), self._framework(), day)
        title = printed(_("Cartes de rôle – {scenario}").format(scenario=values.scenario))
        html = self._templates.render(
            "roles.html",
            {"language": spoken(), "page_title": title, "roles": values, "words": role_words()},
        )
        return Page(title, spoken(), html, footer=title, most=ROLE_SIDES)

    def write_html(self, page: Page, path: Path) -> None:
        """Put the page in `path`. Raises `UserError`; an older file is then as it was."""
        _write(path, page.html.encode())

    def write_pdf(self, page: Page, path: Path) -> None:
        """Put the PDF of the page in `path`. Raises `UserError`; an older file is then as it was."""
        _write(path, self._pdf(page))


def marked(reviewing: Reviewing, attempt: AttemptId) -> Debrief:
    """The debrief of an attempt with its marks, looked for when they are not known yet: it may take seconds.

    They are missing all the same where the scenario is too large. Raises `UserError`.
    """
    debrief = reviewing.debrief(attempt)
    if debrief.scorecard.overall.best is None and reviewing.bound(debrief):
        return reviewing.debrief(attempt)
    return debrief


def attempt_number(store: HistoryStore, header: AttemptHeader) -> int:
    """How many times the learner had begun this scenario, this attempt included."""
    same = [each for each in store.attempts(header.learner) if each.scenario == header.scenario]
    return sum(each.started <= header.started for each in same)


def _write(path: Path, data: bytes) -> None:
    if path.is_dir():
        raise UserError(
            _("«\u00a0{path}\u00a0» est un dossier.").format(path=path), remedy=_("Donnez un nom de fichier.")
        )
    try:
        write_whole(path, data)
    except OSError as error:
        raise UserError(
            _("«\u00a0{path}\u00a0» ne peut pas être écrit\u00a0: {cause}.").format(
                path=path, cause=_cause(error)
            ),
            remedy=_("Choisissez un autre endroit\u00a0; s'il y avait déjà un fichier, il est intact."),
        ) from error


def _cause(error: OSError) -> str:
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            return _("il n'y a plus de place")
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return _("cet endroit est protégé")
        case errno.ENAMETOOLONG:
            return _("ce nom est trop long")
        case _:
            return error.strerror or str(error)
