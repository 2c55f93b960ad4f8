"""What would change on the current version, in words."""

from collections.abc import Callable

from entretien.application.learners import welcome
from entretien.application.playing import Playable, Sitting
from entretien.application.replaying import Replayer
from entretien.application.reviewing import Reviewer
from entretien.competences.framework import Framework
from entretien.debrief.debrief import Debrief
from entretien.gui.debrief.revision.presenter import RevisionPage, flags, revision_page
from entretien.history.memory import MemoryHistory
from entretien.history.mode import Mode
from entretien.kernel.ids import VariantId
from entretien.transcript.commands import Start
from entretien.transcript.path import read_path
from samples.clock import StoppedClock

Play = Callable[[str], Debrief]
Rewrite = Callable[[str, str], None]

WELCOME = "evidence: {C4.6.4: 2, C4.5.4: 1}"
GREETING, PLAN = 2, 3


def page(replayer: Replayer, debrief: Debrief, framework: Framework) -> RevisionPage:
    return revision_page(replayer.on_current(debrief.header.id), debrief, framework)


def test_a_mark_that_changes_is_told_old_and_new_overall_then_by_competence_then_by_turn(
    replayer: Replayer, marked: Play, framework: Framework, rewrite: Rewrite
) -> None:
    debrief = marked("poor")
    rewrite("kind: price\n            say", "kind: price\n            act: soupirer\n            say")
    rewrite(
        "evidence: {C4.6.4: -1}\n            effects: {trust: -1",
        "evidence: {C4.6.4: -2}\n            effects: {trust: -1",
    )
    shown = page(replayer, debrief, framework)

    assert shown.verdict.startswith("Sur la version actuelle, la note passerait de ")
    assert shown.headings[1:] == ("Version jouée", "Version actuelle")
    overall, competence, turn = shown.rows
    assert (overall.name, overall.alike) == ("Note", False)
    assert competence.left != competence.right
    assert turn.name.startswith("Tour 2\n«\u00a0Bonjour, c'est pour le prêt")
    assert (turn.left[:2], turn.right[:2]) == ("\u22121", "\u22122")
    assert shown.turns == (0, 0, GREETING)


def test_what_breaks_comes_first_with_what_was_said_and_why_it_does_not_pass(
    replayer: Replayer, marked: Play, framework: Framework, rewrite: Rewrite
) -> None:
    debrief = marked("good")
    rewrite("{id: plan,", "{id: programme,")
    shown = page(replayer, debrief, framework)

    assert f"s'arrête au tour {PLAN}" in shown.verdict
    assert shown.rows[0].name == f"Tour {PLAN}"
    assert "Une demi-heure" in shown.rows[0].left
    assert shown.rows[0].right.startswith("Ne passe plus. ")
    assert shown.turns[0] == PLAN
    assert shown.headings[1].endswith(f"avant le tour {PLAN}")


def test_each_turn_that_changes_is_flagged(
    replayer: Replayer, marked: Play, framework: Framework, rewrite: Rewrite
) -> None:
    debrief = marked("good")
    rewrite(WELCOME, "evidence: {C4.6.4: 1, C4.5.4: 1}")
    rewrite("{id: plan,", "{id: programme,")
    flagged = flags(replayer.on_current(debrief.header.id), framework)

    assert list(flagged) == [GREETING, PLAN]
    assert [tag.text for tag in flagged[GREETING].tags] == ["+2 → +1\u00a0C4.6.4"]
    assert [tag.text for tag in flagged[PLAN].tags] == ["Ne passe plus"]
    assert flagged[PLAN].sentences[0].startswith("Ce tour ne passe plus sur la version actuelle. ")


def test_a_text_that_changes_moves_no_mark_and_says_so(
    replayer: Replayer, marked: Play, framework: Framework, rewrite: Rewrite
) -> None:
    debrief = marked("good")
    rewrite("Merci, c'est gentil.", "Merci bien.")
    shown = page(replayer, debrief, framework)

    assert shown.verdict.endswith("aucune note ne change.")
    assert [row.name for row in shown.rows] == ["Note"]
    assert shown.rows[0].alike


def test_a_day_that_is_gone_lets_nothing_begin(
    replayer: Replayer,
    reviewer: Reviewer,
    framework: Framework,
    store: MemoryHistory,
    playable: Playable,
    rewrite: Rewrite,
) -> None:
    clock = StoppedClock()
    noa = welcome(store, clock, "Noa")
    sitting = Sitting.begin(store, clock, playable, noa, Mode.TRAINING, Start(VariantId("pressee")))
    for command in read_path("[projet],bienvenue,!"):
        sitting.submit(command)
    rewrite("  pressee:", "  bousculee:")
    shown = page(replayer, reviewer.debrief(sitting.attempt.header.id), framework)

    assert shown.verdict == "Sur la version actuelle, l'entretien ne commence pas."
    assert shown.headings[1:] == ("Version jouée", "Version actuelle")
    assert shown.rows[0].name == "Début de l'entretien"
    assert shown.rows[0].right.startswith("Ne passe plus. ")
