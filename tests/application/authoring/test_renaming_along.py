"""A new name is written in the golden plays too, and all of it is one change."""

import shutil
from pathlib import Path

import pytest

from entretien.application.authoring.draft import Draft, draft_on
from entretien.application.authoring.recovery import Recovery
from entretien.application.authoring.renaming_along import rename
from entretien.application.authoring.workbench import Workbench
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
    ending = next(
        line for line in heads(bench).splitlines() if line.startswith("ending: ") and "abandon" not in line
    )
    change = rename(bench, draft(bench), Space.ENDING, ending.removeprefix("ending: "), "toute_autre_fin")

    bench.do(change)

    assert change.along
    assert all("ending: toute_autre_fin" in bench.texts[each.file] for each in change.along)


def test_the_conversation_of_a_play_is_not_touched(bench: Workbench) -> None:
    bench.do(rename(bench, draft(bench), Space.EXCHANGE, "cadre", "tout_autre_cadre"))

    assert [name for name in bench.unsaved if name.startswith("plays/")] == []
