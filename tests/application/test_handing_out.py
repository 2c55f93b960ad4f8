"""Sheets and guides: what they hold, and that nothing is lost where they cannot be written."""

import errno
import os
import shutil
from html.parser import HTMLParser
from pathlib import Path

import pytest

from entretien import bootstrap
from entretien.application.bounding import Bounding
from entretien.application.golden import GoldenPlay, read_play
from entretien.application.handing_out import HandingOut, attempt_number, marked
from entretien.application.learners import welcome
from entretien.application.playing import Sitting
from entretien.application.reviewing import Reviewer
from entretien.competences.reader import load
from entretien.handouts.page import Page
from entretien.handouts.templates import Templates
from entretien.handouts.typesetting import printed
from entretien.history.annotations import Annotation
from entretien.history.memory import MemoryHistory
from entretien.history.mode import Mode
from entretien.history.records import Learner
from entretien.interview.engine import RefusedError
from entretien.kernel.errors import UserError
from entretien.kernel.ids import AnnotationId, AttemptId
from entretien.kernel.paths import shipped
from entretien.scenario.phases import PhaseName
from entretien.scenario.scenario import Briefing
from entretien.scenario.variants import BASE
from entretien.transcript.commands import Start
from entretien.transcript.path import read_path
from samples.building import exchange, phase, reply, scenario
from samples.clock import StoppedClock
from samples.kept import NOON

HOSTILE = (
    '<img src="file:///dev/zero">',
    "<script>alert(1)</script>",
    "{{ 7 * 7 }}{% raw %}",
    "</title></style></table>",
    "\u202eenvers\u2066",
    "&amp;lt;",
)
PLAYS = sorted(
    each
    for each in shipped("scenarios", "plays").glob("*.play")
    if each.name.split(".")[1] in {"best", "worst", "trainee", "middling"}
)


class Reading(HTMLParser):
    """A page as a browser takes it: its tags, its attributes and its text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.open: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in {"meta", "br"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.fixture(scope="module")
def handing_out() -> HandingOut:
    return bootstrap.services().handing_out


@pytest.fixture
def store() -> MemoryHistory:
    return MemoryHistory()


@pytest.fixture
def learner(store: MemoryHistory) -> Learner:
    return welcome(store, StoppedClock(), "Noa")


def play(store: MemoryHistory, learner: Learner, golden: GoldenPlay) -> AttemptId:
    """Play a golden play; each choice takes ten seconds."""
    clock = StoppedClock()
    playable = bootstrap.services().library.open(shipped("scenarios", f"{golden.scenario}.yaml"))
    sitting = Sitting.begin(store, clock, playable, learner, Mode.TRAINING, Start(golden.variant))
    for command in golden.choices:
        clock.passed += 10_000
        sitting.submit(command)
    return sitting.attempt.header.id


@pytest.mark.parametrize("file", PLAYS, ids=[each.stem for each in PLAYS])
def test_the_sheet_of_a_golden_play_is_a_sound_page_of_two_sides(
    file: Path, handing_out: HandingOut, store: MemoryHistory, learner: Learner
) -> None:
    attempt = play(store, learner, read_play(file))
    page = handing_out.sheet(store, bootstrap.services().reviewing(store).debrief(attempt))
    reading = Reading(page.html)

    assert reading.open == []
    assert page.most == 2
    assert "Noa" in reading.text
    assert "None" not in reading.text


def test_a_page_is_titled_and_in_its_language(
    handing_out: HandingOut, store: MemoryHistory, learner: Learner
) -> None:
    attempt = play(store, learner, read_play(PLAYS[0]))
    page = handing_out.sheet(store, bootstrap.services().reviewing(store).debrief(attempt))
    tags = Reading(page.html).tags

    assert ("html", {"lang": "fr"}) in tags
    assert f"<title>{page.title}</title>" in page.html
    assert [tag for tag, _attributes in tags].count("h1") == 1
    assert {attributes["scope"] for tag, attributes in tags if tag == "th" and "scope" in attributes} == {
        "row",
        "col",
    }


def test_a_page_holds_no_script_and_calls_for_nothing(
    handing_out: HandingOut, store: MemoryHistory, learner: Learner
) -> None:
    attempt = play(store, learner, read_play(PLAYS[0]))
    sheet = handing_out.sheet(store, bootstrap.services().reviewing(store).debrief(attempt))
    lina = bootstrap.services().library.open(shipped("scenarios", "colocation_lina.yaml")).scenario
    for page in (sheet, handing_out.guide(lina, BASE), handing_out.roles(lina, BASE)):
        tags = Reading(page.html).tags
        assert not {tag for tag, _ in tags} & {"script", "img", "link", "iframe", "object", "base", "form"}
        assert not {name for _, attributes in tags for name in attributes} & {
            "src",
            "href",
            "onload",
            "style",
        }
        assert "url(" not in page.html
        assert "@import" not in page.html


def test_print_has_french_spaces_and_apostrophes(
    handing_out: HandingOut, store: MemoryHistory, learner: Learner
) -> None:
    attempt = play(store, learner, read_play(PLAYS[0]))
    text = Reading(
        handing_out.sheet(store, bootstrap.services().reviewing(store).debrief(attempt)).html
    ).text.split("</style>")[-1]

    for sign in (" ;", " ?", " !", " »", "« ", " %", " €", "\u202f"):
        assert sign not in text
    assert "Durée réelle" in text
    assert "l’apprenant" in text


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts_of_learner_author_and_trainer_are_shown_and_never_obeyed(
    text: str, handing_out: HandingOut, store: MemoryHistory
) -> None:
    learner = Learner(welcome(store, StoppedClock(), "Noa").id, text, NOON)
    store.rename_learner(learner.id, text)
    attempt = play(store, learner, read_play(PLAYS[0]))
    store.annotate(attempt, Annotation(AnnotationId("a"), text, NOON))
    debrief = bootstrap.services().reviewing(store).debrief(attempt)
    plain = handing_out.sheet(store, debrief)
    written = scenario(
        phase(PhaseName.GREETING, exchange("a", reply("saluer", "end:accord", say=text, feedback=text))),
        title=text,
        briefing=Briefing(text),
    )
    for page in (plain, handing_out.guide(written, BASE), handing_out.roles(written, BASE)):
        reading = Reading(page.html)
        assert reading.open == []
        assert not {tag for tag, _ in reading.tags} & {"img", "script"}
        assert "\u202e" not in page.html
        assert reading.text.count(printed(text)) >= 2


def test_attempts_on_one_scenario_are_numbered(store: MemoryHistory, learner: Learner) -> None:
    first, second = (play(store, learner, read_play(PLAYS[0])) for _ in range(2))
    other = play(store, learner, read_play(PLAYS[-1]))

    numbers = [attempt_number(store, store.attempt(each).header) for each in (first, second, other)]

    assert numbers[2] == 1
    assert sorted(numbers[:2]) in ([1, 2], [2, 2])  # begun at the same instant, they share a number


def test_marks_are_looked_for_when_they_are_not_known(
    store: MemoryHistory, learner: Learner, tmp_path: Path
) -> None:
    attempt = play(store, learner, read_play(shipped("scenarios", "plays", "coup_de_fil_roussel.worst.play")))
    reviewing = Reviewer(store, load(), Bounding(tmp_path))

    assert reviewing.debrief(attempt).scorecard.mark is None
    assert marked(reviewing, attempt).scorecard.mark is not None


def test_a_guide_carries_the_map_of_the_scenario(handing_out: HandingOut) -> None:
    lina = bootstrap.services().library.open(shipped("scenarios", "colocation_lina.yaml")).scenario

    drawn = handing_out.guide(lina, BASE).scenario_map

    assert drawn is not None
    assert [lane.title for lane in drawn.lanes][:3] == ["Préparation", "Accueil", "Découverte"]


def test_a_guide_tells_the_best_path_when_it_is_given(handing_out: HandingOut) -> None:
    lina = bootstrap.services().library.open(shipped("scenarios", "colocation_lina.yaml")).scenario
    best = read_play(shipped("scenarios", "plays", "colocation_lina.best.play"))

    assert "Le meilleur chemin" not in handing_out.guide(lina, BASE).html
    assert "Le meilleur chemin" in handing_out.guide(lina, BASE, best.commands).html
    with pytest.raises(RefusedError):
        handing_out.guide(lina, BASE, (Start(), *read_path("inconnue")))


PAGE = Page("Fiche", "fr", "<p>nouvelle</p>")


def test_a_page_takes_the_place_of_an_older_one(handing_out: HandingOut, tmp_path: Path) -> None:
    file = tmp_path / "fiches" / "noa.html"
    handing_out.write_html(Page("Fiche", "fr", "<p>ancienne</p>"), file)
    handing_out.write_html(PAGE, file)

    assert file.read_text(encoding="utf-8") == PAGE.html
    assert list(file.parent.iterdir()) == [file]


@pytest.mark.parametrize(
    ("code", "words"),
    [(errno.ENOSPC, "plus de place"), (errno.EROFS, "protégé"), (errno.EACCES, "protégé"), (errno.EIO, ":")],
)
def test_where_it_cannot_be_written_the_old_file_is_intact(
    code: int, words: str, handing_out: HandingOut, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The system refuses when the new content is flushed, the moment a full disk is found out."""
    file = tmp_path / "noa.html"
    file.write_text("ancienne", encoding="utf-8")

    def refuse(_descriptor: int) -> None:
        raise OSError(code, "refused")

    monkeypatch.setattr(os, "fsync", refuse)

    with pytest.raises(UserError, match=words) as refused:
        handing_out.write_html(PAGE, file)

    assert "intact" in refused.value.remedy
    assert file.read_text(encoding="utf-8") == "ancienne"
    assert list(tmp_path.iterdir()) == [file]


def test_a_folder_is_no_file(handing_out: HandingOut, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="dossier"):
        handing_out.write_html(PAGE, tmp_path)


def test_a_template_with_a_mistake_leaves_the_old_file_intact(
    store: MemoryHistory, learner: Learner, tmp_path: Path
) -> None:
    folder = tmp_path / "sheets"
    shutil.copytree(shipped("assets", "sheets"), folder)
    template = folder / "sheet.html"
    template.write_text(template.read_text(encoding="utf-8") + "{{ sheet.rien }}", encoding="utf-8")
    attempt = play(store, learner, read_play(PLAYS[0]))
    faulty = HandingOut(load, Templates(folder), lambda _page: b"")

    with pytest.raises(UserError, match=r"sheet\.html"):
        faulty.sheet(store, bootstrap.services().reviewing(store).debrief(attempt))


def test_where_nothing_can_be_painted_no_file_is_touched(tmp_path: Path) -> None:
    def unable(_page: Page) -> bytes:
        message = "Un PDF ne peut pas être fait ici."
        raise UserError(message)

    with pytest.raises(UserError):
        HandingOut(load, Templates(tmp_path), unable).write_pdf(PAGE, tmp_path / "noa.pdf")
    assert list(tmp_path.iterdir()) == []
