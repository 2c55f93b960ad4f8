"""The project's own promises: anybody can install it, and its commands explain themselves."""

import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parent.parent


def test_the_lock_names_only_the_public_index() -> None:
    hosts = re.findall(r'"[a-z+]*://([^/"]*)', (ROOT / "uv.lock").read_text(encoding="utf-8"))
    assert set(hosts) == {"pypi.org", "files.pythonhosted.org"}


def test_the_lock_takes_everything_from_the_index_but_the_program_itself() -> None:
    lock = tomllib.loads((ROOT / "uv.lock").read_text(encoding="utf-8"))
    elsewhere = {each["name"]: each["source"] for each in lock["package"] if "registry" not in each["source"]}
    assert elsewhere == {"entretien": {"editable": "."}}


def test_qt_stays_below_the_version_that_aborts_on_python_3_11() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    [qt] = [each for each in map(Requirement, project["dependencies"]) if each.name.startswith("PySide6")]
    assert qt.name == "PySide6-Essentials"
    assert "6.11.3" in qt.specifier
    assert "6.12.0" not in qt.specifier


@pytest.mark.skipif(shutil.which("make") is None, reason="make is not on this machine")
def test_help_lists_every_target_of_the_makefile() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = re.findall(r"^([\w-]+):(?!=)", makefile, flags=re.MULTILINE)
    told = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True)  # noqa: S607
    assert re.findall(r"^make ([\w-]+) +\S", told.stdout, flags=re.MULTILINE) == targets
