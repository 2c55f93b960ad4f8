"""Nadia's interview, projected."""

from gui.debrief.conftest import bounding, framework, marked, playable, reviewer, store, waiting

__all__ = ["bounding", "framework", "marked", "playable", "reviewer", "store", "waiting"]
