"""Levels of mastery as a grid shows them."""

from dataclasses import replace

from entretien.competences.framework import Framework
from entretien.gui.debrief.levels import level_chip, tally
from entretien.gui.widgets.tones import Tone


def test_each_level_has_its_word_and_its_tone(framework: Framework) -> None:
    chips = [level_chip(framework, level) for level in framework.levels]
    assert [chip.short for chip in chips] == ["TI", "I", "S", "TS"]
    assert [chip.tone for chip in chips] == [Tone.BAD, Tone.CAUTION, Tone.FAIR, Tone.GOOD]


def test_what_could_not_be_assessed_is_said_quietly(framework: Framework) -> None:
    chip = level_chip(framework, None)
    assert (chip.short, chip.tone) == ("NE", Tone.QUIET)


def test_a_shorter_scale_still_goes_from_bad_to_good(framework: Framework) -> None:
    first, *_middle, last = framework.levels
    short = replace(framework, levels=(first, last))
    assert [level_chip(short, level).tone for level in short.levels] == [Tone.BAD, Tone.GOOD]


def test_levels_reached_are_counted_from_the_highest(framework: Framework) -> None:
    lowest, _low, _high, highest = framework.levels
    counted = tally(framework, [lowest, highest, None, highest])
    assert [(chip.short, count) for chip, count in counted] == [("TS", 2), ("TI", 1), ("NE", 1)]
