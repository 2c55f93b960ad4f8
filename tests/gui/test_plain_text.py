"""What authors and learners write is shown as they wrote it, on every screen: never taken for HTML.

A bare label would read `/dev/zero` until memory ends as soon as someone writes `<img src="/dev/zero">`.
"""

import ast
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QTabBar, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

import entretien
from entretien.application.playing import Sitting
from entretien.gui.debrief.view import DebriefScreen
from entretien.gui.learners.view import LearnersScreen
from entretien.gui.main_window import MainWindow
from entretien.gui.navigation import Navigation
from entretien.history.mode import Mode
from entretien.history.self_assessment import SelfAssessment
from entretien.kernel.errors import UserError
from entretien.scenario.figures import Bank
from entretien.scenario.persona import Persona
from entretien.scenario.scenario import Scenario
from entretien.transcript.commands import Abandon, Choose, Select, Start
from entretien.transcript.events import SelectionOffered

ATTACK = '<img src="/dev/zero"><b>x</b>'

TEXTS = {"title", "occupation", "task", "label", "value", "source", "note", "branch", "prompt"} | {
    *("say", "act", "cue", "closed", "feedback", "text")
}
"""Fields that an author fills with words; so are the names of the client and of the bank."""


def hostile(value: object) -> object:
    """The same value with a token before every text of an author."""
    if isinstance(value, tuple):
        return tuple(map(hostile, value))
    if not is_dataclass(value) or isinstance(value, type):
        return value
    named = {"name"} if isinstance(value, Persona | Bank) else set()
    changed: dict[str, object] = {}
    for field in fields(value):
        content = getattr(value, field.name)
        is_text = field.name in TEXTS | named and isinstance(content, str) and content
        changed[field.name] = f"{ATTACK} {content}" if is_text else hostile(content)
    return replace(value, **changed)


@pytest.fixture(name="scenario")
def hostile_scenario(scenario: Scenario) -> Scenario:
    """The shared scenario, its every text an attack."""
    changed = hostile(scenario)
    assert isinstance(changed, Scenario)
    return changed


@pytest.fixture
def navigation(window: MainWindow) -> Navigation:
    """A window where someone hostile plays."""
    assert window.keeper is not None
    window.keeper.desk.welcome(ATTACK)
    return window.keeper.navigation


def screens(navigation: Navigation) -> Iterator[str]:
    """Show every screen in turn; the name of the one shown."""
    desk = navigation.desk
    assert desk.cards is not None
    path = desk.cards[0].path
    navigation.interviews.go()
    navigation.show_learner(ATTACK)
    yield "choose"
    navigation.interviews.prepare(path)
    yield "prepare"
    for mode in Mode:
        sitting = desk.begin(navigation.services.library.open(path), mode, Start())
        navigation.interviews.conduct(sitting)
        yield f"interview, first turn, {mode}"
        while not sitting.over:
            offer = sitting.offer
            assert offer is not None
            if isinstance(offer, SelectionOffered):
                sitting.submit(Select((offer.items[0].id,)))
            else:
                sitting.submit(Choose(next(each.id for each in reversed(offer.replies) if not each.closed)))
            navigation.interviews.conduct(desk.resume(sitting.attempt.header.id))
            yield f"interview, turn {len(sitting.attempt.turns)}, {mode}"
        navigation.debriefs.show(sitting.attempt.header.id)
        yield f"debrief, {mode}"
        shown = navigation.shown
        assert isinstance(shown, DebriefScreen)
        shown.report.turn_requested.emit(2)
        yield f"debrief, turn by turn, {mode}"
        yield from what_if(navigation, sitting)
    unfinished = desk.begin(navigation.services.library.open(path), Mode.TRAINING, Start())
    navigation.interviews.go()
    yield "choose, with an interview to resume"
    navigation.interviews.resume(unfinished.attempt.header.id)
    navigation.history.go()
    yield "history"
    navigation.go_to_learners()
    yield "learners"
    shown = navigation.shown
    assert isinstance(shown, LearnersScreen)
    shown.show_error(UserError(ATTACK, remedy=ATTACK))
    yield "learners, refused"
    navigation.go_to_settings()
    yield "settings"
    navigation.show_history_trouble(UserError(ATTACK, remedy=ATTACK))
    yield "history trouble"
    navigation.banner.tell(ATTACK, ATTACK)
    yield "banner"


def what_if(navigation: Navigation, sitting: Sitting) -> Iterator[str]:
    """Leave an interview at its second turn, then compare both; then ask the learner first."""
    tried = navigation.desk.branch(sitting.attempt.header.id, 2, Abandon())
    navigation.debriefs.show(tried.attempt.header.id)
    shown = navigation.shown
    assert isinstance(shown, DebriefScreen)
    tabs = shown.findChild(QTabBar)
    assert tabs is not None
    tabs.setCurrentIndex(tabs.count() - 1)
    assert shown.comparison is not None
    yield "two attempts side by side"
    navigation.preferences = replace(navigation.preferences, self_assessment=True)
    navigation.debriefs.show(sitting.attempt.header.id)
    yield "self-assessment"
    said = SelfAssessment((), ATTACK, ATTACK, sitting.attempt.header.started)
    navigation.desk.store.assess_oneself(sitting.attempt.header.id, said)
    navigation.debriefs.show(sitting.attempt.header.id)
    yield "debrief after self-assessment"
    navigation.preferences = replace(navigation.preferences, self_assessment=False)


def attacks(widget: QWidget) -> Iterator[str]:
    """What of `widget` would take a token for HTML."""
    if (
        isinstance(widget, QLabel)
        and ATTACK in widget.text()
        and widget.textFormat() != Qt.TextFormat.PlainText
    ):
        yield f"label {widget.text()}"
    if isinstance(widget, QTextEdit) and "<img" in widget.toHtml():
        yield f"document {widget.toPlainText()}"
    if ATTACK in widget.toolTip():
        yield f"tooltip {widget.toolTip()}"
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from (f"tooltip of an item {text}" for text in tooltips(widget.model()) if ATTACK in text)


def tooltips(model: QAbstractItemModel) -> Iterator[str]:
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for row in range(model.rowCount(QModelIndex())):
        for column in range(columns):
            yield str(model.index(row, column).data(Qt.ItemDataRole.ToolTipRole) or "")


def test_no_screen_takes_a_text_for_html(navigation: Navigation, qtbot: QtBot) -> None:
    found, seen = list[str](), set[str]()
    for name in screens(navigation):
        widgets = navigation.window().findChildren(QWidget)
        found += [f"{name}: {attack}" for widget in widgets for attack in attacks(widget)]
        if any(ATTACK in label.text() for label in widgets if isinstance(label, QLabel)):
            seen.add(name.partition(",")[0])
        navigation.window().grab()
    assert found == []
    assert seen >= {"prepare", "interview", "debrief", "learners", "history trouble", "banner"}


SOURCES = Path(entretien.__file__).parent
LABEL = "gui/widgets/plain_label.py"
RENDERERS = {
    "gui/guide/page.py": ["QTextBrowser", "setMarkdown"],  # our own pages
    "gui/printing/painting.py": ["setHtml"],  # our own templates, where every text is escaped
}
"""What is allowed to render, in documents that load nothing (tests of both)."""

UNSAFE_IMPORTS = {"QSettings", "QSaveFile", "QDataStream", "QTextBrowser", "pickle", "marshal", "shelve"}
UNSAFE_CALLS = {"eval", "exec"}
UNSAFE_METHODS = {"setHtml", "insertHtml", "setMarkdown"}


def unsafe(tree: ast.AST, *, label_allowed: bool) -> Iterator[str]:
    """Each use of what runs or renders the text of others, with its line."""
    imports = UNSAFE_IMPORTS if label_allowed else UNSAFE_IMPORTS | {"QLabel"}
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names, lineno=line) | ast.ImportFrom(names=names, lineno=line):
                yield from (f"{line}: {each.name}" for each in names if each.name in imports)
            case ast.Call(func=ast.Name(name), lineno=line) if name in UNSAFE_CALLS:
                yield f"{line}: {name}"
            case ast.Attribute(attr=name, lineno=line) if name in UNSAFE_METHODS:
                yield f"{line}: {name}"
            case _:
                pass


@pytest.mark.parametrize(
    "path", sorted(SOURCES.rglob("*.py")), ids=lambda path: str(path.relative_to(SOURCES))
)
def test_no_module_runs_or_renders_the_text_of_others(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    name = path.relative_to(SOURCES).as_posix()
    found = [each.partition(": ")[2] for each in unsafe(tree, label_allowed=name == LABEL)]
    assert found == RENDERERS.get(name, [])


@pytest.mark.parametrize(
    "line",
    ["from PySide6.QtWidgets import QLabel", "import pickle", "eval('1')", "view.setHtml(text)"],
)
def test_the_guard_sees_what_it_forbids(line: str) -> None:
    assert list(unsafe(ast.parse(line), label_allowed=False))
