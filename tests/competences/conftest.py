"""The packaged framework."""

import pytest

from entretien.competences.framework import Framework
from entretien.competences.reader import load


@pytest.fixture(scope="session")
def framework() -> Framework:
    return load()
