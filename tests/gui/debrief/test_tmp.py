import pytest
from entretien.gui.debrief.presenter import present


@pytest.mark.parametrize(
    "name", ["good", "capped", "failed", "poor", "walked_out", "abandoned", "unfinished"]
)
def test_print(name, waiting, marked, framework):
    for play in (waiting, marked):
        page = present(play(name), framework)
        print("\n=====", name, page.about)
        print(page.lesson)
        print(page.verdict)
        print(page.faults)
        for c in page.competences:
            print(c.spoken)
        print(page.axes or page.no_axis)
    print(page.needs)
    print(page.speech_acts, page.phase_times)
    for e in page.entries:
        print(e.spoken)
