"""Reads a packaged framework, `data/<name>.toml`, into values."""

import tomllib
from datetime import date
from functools import cache
from importlib.resources import files

import msgspec

from entretien.competences.framework import Framework

DEFAULT = "bts_banque_u4"
"""The framework scenarios assess by."""


@cache
def load(name: str = DEFAULT) -> Framework:
    """The packaged framework of that name.

    Its files are part of the program: a missing or wrong one is our own mistake and is raised as such.
    """
    document = tomllib.loads(files(__package__).joinpath("data", f"{name}.toml").read_text(encoding="utf-8"))
    for block in document["blocks"]:
        for competence in block["competences"]:
            competence["block"] = block["code"]
    return msgspec.convert(document, Framework, builtin_types=(date,))
