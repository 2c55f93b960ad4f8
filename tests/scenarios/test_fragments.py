"""What a shipped scenario includes, another includes too: a fragment is written for several."""

from collections import Counter

from entretien.competences.reader import load
from entretien.content.reading import read_scenario
from entretien.kernel.paths import shipped

FRAGMENTS = {f"fragments/{path.name}" for path in shipped("scenarios", "fragments").glob("*.yaml")}


def test_what_is_included_is_shared() -> None:
    scenarios = [read_scenario(path, load()) for path in sorted(shipped("scenarios").glob("*.yaml"))]
    included = Counter(name for each in scenarios for name, _text in each.sources.files if name in FRAGMENTS)

    assert len(included) >= 3
    assert min(included.values()) >= 2
