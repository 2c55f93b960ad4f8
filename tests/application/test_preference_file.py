"""Preferences come back as they were saved, and a damaged file never keeps the program from starting."""

import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entretien.application.preference_file import PreferenceFile
from entretien.application.preferences import Look, Preferences
from entretien.history.mode import Mode
from entretien.kernel.errors import UserError
from entretien.kernel.ids import LearnerId

CHOSEN = Preferences(
    language="en",
    look=Look.DARK,
    type_scale=150,
    learner=LearnerId("3f2a"),
    mode=Mode.EXAM,
    self_assessment=True,
    window=(1920, 1080),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "données" / "preferences.json"


def written(path: Path, text: str | bytes) -> Path:
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def test_the_first_start_has_the_defaults_and_writes_nothing(path: Path) -> None:
    assert PreferenceFile(path).load() == Preferences()
    assert not path.parent.exists()


def test_what_is_saved_comes_back(path: Path) -> None:
    PreferenceFile(path).save(CHOSEN)
    assert PreferenceFile(path).load() == CHOSEN
    assert [each.name for each in path.parent.iterdir()] == ["preferences.json"]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("language", "tlh"),
        ("language", ["fr"]),
        ("look", "purple"),
        ("type_scale", 99),
        ("type_scale", 201),
        ("type_scale", "150"),
        ("type_scale", 150.0),
        ("type_scale", True),
        ("learner", 7),
        ("learner", ""),
        ("learner", "x" * 65),
        ("learner", "a\nb"),
        ("mode", None),
        ("self_assessment", "yes"),
        ("window", [1920, 1080]),
        ("window", {"width": -1, "height": 10**9}),
    ],
)
def test_an_absurd_field_takes_its_default_and_spares_the_others(
    path: Path, field: str, value: object
) -> None:
    PreferenceFile(path).save(CHOSEN)
    fields = json.loads(path.read_text(encoding="utf-8")) | {field: value}
    read = PreferenceFile(written(path, json.dumps(fields))).load()
    expected = {name: getattr(CHOSEN, name) for name in CHOSEN.__slots__}
    expected[field] = getattr(Preferences(), field)
    assert read == Preferences(**expected)


def test_a_field_of_another_version_is_ignored(path: Path) -> None:
    assert PreferenceFile(written(path, '{"look": "dark", "cinema": 3}')).load() == Preferences(
        look=Look.DARK
    )


@pytest.mark.parametrize(
    "text",
    [b"", b"{", b"[1, 2]", b"\xff\xfe{}", b"[" * 60_000, b'"' + b"x" * 70_000 + b'"', b"1" * 5_000],
    ids=["empty", "cut", "a list", "another encoding", "deep", "huge", "a long number"],
)
def test_a_damaged_file_is_set_aside_and_the_program_starts(path: Path, text: bytes) -> None:
    assert PreferenceFile(written(path, text)).load() == Preferences()
    assert path.with_name("preferences.json.bak").read_bytes() == text
    assert not path.exists()


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
        lambda inner: (
            st.lists(inner)
            | st.dictionaries(
                st.sampled_from(
                    [
                        "language",
                        "look",
                        "type_scale",
                        "learner",
                        "mode",
                        "self_assessment",
                        "window",
                        "width",
                    ]
                ),
                inner,
            )
        ),
    )
)
def test_whatever_the_file_says_preferences_can_be_loaded_and_saved_again(
    tmp_path_factory: pytest.TempPathFactory, content: object
) -> None:
    file = PreferenceFile(written(tmp_path_factory.mktemp("p") / "d" / "p.json", json.dumps(content)))
    preferences = file.load()
    file.save(preferences)
    assert file.load() == preferences


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_disk_that_refuses_leaves_the_old_file(
    path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    file = PreferenceFile(path)
    file.save(CHOSEN)

    def refuse(*_arguments: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os if step == "fsync" else Path, step, refuse)
    with pytest.raises(UserError, match="No space left"):
        file.save(Preferences())
    monkeypatch.undo()
    assert file.load() == CHOSEN
    assert [each.name for each in path.parent.iterdir()] == ["preferences.json"]


def test_a_file_where_the_folder_should_be_is_said_in_french(tmp_path: Path) -> None:
    in_the_way = tmp_path / "données"
    in_the_way.write_text("", encoding="utf-8")
    file = PreferenceFile(in_the_way / "preferences.json")
    assert file.load() == Preferences()
    with pytest.raises(UserError, match="réglages") as told:
        file.save(CHOSEN)
    assert str(in_the_way) in told.value.remedy
