"""A new name is written in the golden plays too, and all of it is one change."""

import shutil
from pathlib import Path

import pytest

from entretien.application.authoring.draft import Draft, draft_on
from entretien.application.authoring.recovery import Recovery
from entretien.application.authoring.renaming_along import rename
from entretien.application.authoring.workbench import Workbench
from entretien.application.authoring.workshop import Workshop
from entretien.application.rehearsing import play_files, rehearse
from entretien.competences.reader import load
from entretien.content.names import Space
from entretien.kernel.paths import shipped


@pytest.fixture(name="bench")
def a_workbench(tmp_path: Path) -> Workbench:
    """Lina on the desk, with her plays."""
    shutil.copytree(shipped("scenarios"), tmp_path / "scenarios")
    return Workbench(tmp_path / "scenarios" / "colocation_lina.yaml", Recovery(tmp_path / "aside"))


def draft(bench: Workbench) -> Draft:
    found = draft_on(bench)
    assert found is not None
    return found


def heads(bench: Workbench) -> str:
    return "\n".join(
        path.read_text(encoding="utf-8").partition("\n\n")[0] for path in play_files(bench.path).values()
    )


def played_ending(bench: Workbench) -> str:
    """One that a play comes to, and that the author named."""
    endings = (line.removeprefix("ending: ") for line in heads(bench).splitlines() if "ending: " in line)
    return next(ending for ending in endings if ending != "abandon")


def test_what_a_play_chose_is_chosen_under_its_new_name(bench: Workbench) -> None:
    before = dict(bench.texts)
    first, *_others = play_files(bench.path).values()
    chosen = first.read_text(encoding="utf-8").partition("],")[2].split(",")[0].lstrip("[").split("+")[0]

    bench.do(rename(bench, draft(bench), Space.REPLY, chosen, "tout_autre_choix"))
    assert "tout_autre_choix" in bench.texts[f"plays/{first.name}"]
    bench.save()

    assert chosen not in heads(bench).replace("tout_autre_choix", "").split(",")
    assert all(each.same for each in rehearse(play_files(bench.path).values(), load()))
    bench.undo()
    bench.save()
    assert {name: bench.texts[name] for name in before} == before
    assert "tout_autre_choix" not in heads(bench)


def test_the_ending_of_a_play_follows_its_name(bench: Workbench) -> None:
    change = rename(bench, draft(bench), Space.ENDING, played_ending(bench), "toute_autre_fin")

    bench.do(change)

    assert change.along
    assert all("ending: toute_autre_fin" in bench.texts[each.file] for each in change.along)


def test_the_conversation_of_a_play_is_not_touched(bench: Workbench) -> None:
    bench.do(rename(bench, draft(bench), Space.EXCHANGE, "cadre", "tout_autre_cadre"))

    assert [name for name in bench.unsaved if name.startswith("plays/")] == []


def test_what_a_crash_left_unsaved_is_taken_up_in_the_plays_too(bench: Workbench, tmp_path: Path) -> None:
    workshop = Workshop(bench.path.parent, Recovery(tmp_path / "aside"), load, shipped("scenarios"))
    bench.do(rename(bench, draft(bench), Space.ENDING, played_ending(bench), "toute_autre_fin"))
    bench.keep_aside()

    again = workshop.open(bench.path)

    assert workshop.recover(again, "reprendre")
    assert {name: again.texts[name] for name in bench.unsaved} == {
        name: bench.texts[name] for name in bench.unsaved
    }
