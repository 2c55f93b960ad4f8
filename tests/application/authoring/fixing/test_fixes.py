"""Every fix of every wrong example of the catalogue makes its diagnostic go away."""

from collections import Counter
from pathlib import Path

import pytest

from entretien.analysis.budget import Budget
from entretien.analysis.reporting import analyse
from entretien.application.auditing import check_deep
from entretien.application.authoring.fixing.fixes import fixes
from entretien.application.authoring.recovery import Recovery
from entretien.application.authoring.workbench import Workbench
from entretien.competences.reader import load
from entretien.content.catalogue import page
from entretien.content.codes import Code
from entretien.content.diagnostics import Diagnostic
from entretien.content.example import Example, example_of
from entretien.content.reading import Reading, read_draft
from entretien.kernel.errors import UserError

WRONG = [
    pytest.param(code, example, id=f"{code}-{number}")
    for code in Code
    for number, example in enumerate(page(code).examples, start=1)
    if example.faulty and not code.deep and not example.folder
]

MENDED = frozenset(
    {
        "E110", "E111", "E117",
        "E201", "E202", "E205", "E206", "E207", "E208", "E210", "E211", "E212", "E213", "E214", "E215",
        "E216", "E218", "E219", "E220",
        "E301", "E302", "E303", "E304", "E305", "E306", "E308", "E309", "E310", "E311", "E312",
        "E313", "E315", "E316", "E317", "E318",
        "E405",
        "E504", "E505", "E507", "E508", "E511", "E512", "E513", "E516",
        "W601", "W602", "W603", "W604", "W605", "W606", "W607",
    }
)  # fmt: skip
"""The codes of texts whose examples can be mended by pressing a button."""

LEFT = {
    ("E110", "title: *titre\n"),  # what it stands for is elsewhere
    ("E512", "gauges:\n  patience: {label: Patience, minimum: 5, maximum: 5}\n"),  # no start fits
}
"""Examples that only their author can mend."""


def opened(example: Example, folder: Path) -> Workbench:
    return Workbench(example.write(folder), Recovery(folder / "aside"))


def read(bench: Workbench) -> Reading:
    return read_draft(bench.path, bench.texts, load())


def of_code(reading: Reading, code: Code) -> list[Diagnostic]:
    return [each for each in reading.diagnostics if each.code is code]


def said(reading: Reading, code: Code) -> Counter[str]:
    return Counter(each.message for each in of_code(reading, code))


@pytest.mark.parametrize(("code", "example"), WRONG)
def test_a_fix_makes_its_diagnostic_go_away(code: Code, example: Example, tmp_path: Path) -> None:
    try:
        bench = opened(example, tmp_path)
    except UserError:
        pytest.skip("it cannot be changed here")
    before = read(bench)
    offered = [(each, change) for each in of_code(before, code) for change in fixes(each, bench)]
    assert bool(offered) == (code in MENDED and (code, example.text) not in LEFT)
    for diagnostic, change in offered:
        bench.do(change)
        after = said(read(bench), code)
        assert after[diagnostic.message] < said(before, code)[diagnostic.message], change.name
        bench.undo()


def bench_with(text: str, folder: Path) -> Workbench:
    return opened(example_of("fautif", text), folder)


def names(bench: Workbench, code: Code) -> list[str]:
    return [change.name for each in of_code(read(bench), code) for change in fixes(each, bench)]


LEADS_NOWHERE = """\
phases:
  greeting:
    exchanges:
      arrivee:
        client: "Bonjour."
        replies:
          - id: ouvrir
            kind: open_question
            say: "Qu'est-ce qui vous amène ?"
            evidence: {C4.6.4: 1}
            reaction: {reveals: [voyage]}
            next: besoin
"""


def test_what_is_created_plays_at_once_and_is_to_be_written(tmp_path: Path) -> None:
    bench = bench_with(LEADS_NOWHERE, tmp_path)
    (diagnostic,) = read(bench).diagnostics
    (change,) = fixes(diagnostic, bench)
    assert change.name == "créer l'échange «\u00a0besoin\u00a0»"
    bench.do(change)
    after = read(bench)
    assert after.scenario is not None
    assert {each.code for each in after.diagnostics} == {Code.TEXT_TO_WRITE}


def test_an_unused_gauge_that_a_condition_asks_about_is_not_taken_away(tmp_path: Path) -> None:
    bench = bench_with(
        "flags: {piece_vue: La pièce a été vue}\n"
        + LEADS_NOWHERE.replace("next: besoin", "next: end:accord\n            when: piece_vue == 0"),
        tmp_path,
    )
    assert names(bench, Code.UNUSED_GAUGE) == []


def explored(bench: Workbench) -> list[Diagnostic]:
    audits = check_deep(read(bench), bench.entry, lambda scenario: analyse(scenario, Budget(3_000)))
    return [each.diagnostic for each in audits]


def test_a_condition_that_is_always_true_is_taken_away(tmp_path: Path) -> None:
    (example, *_others) = page(Code.CONDITION_ALWAYS_TRUE).examples
    bench = opened(example, tmp_path)
    (found,) = [each for each in explored(bench) if each.code is Code.CONDITION_ALWAYS_TRUE]
    (change,) = fixes(found, bench)
    bench.do(change)
    assert Code.CONDITION_ALWAYS_TRUE not in {each.code for each in explored(bench)}
    assert fixes(found, bench) == ()


def test_nothing_is_offered_for_a_text_that_has_changed_since(tmp_path: Path) -> None:
    bench = bench_with("minute: 10\n", tmp_path)
    (diagnostic,) = of_code(read(bench), Code.UNKNOWN_KEY)
    bench.do(fixes(diagnostic, bench)[1])
    assert fixes(diagnostic, bench) == ()
