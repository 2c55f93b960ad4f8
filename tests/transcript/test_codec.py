"""Commands and events survive being written."""

import pytest

from entretien.interview.engine import replay
from entretien.kernel.errors import UserError
from entretien.kernel.ids import ReplyId, VariantId
from entretien.scenario.phases import PhaseName
from entretien.transcript.codec import command_from_json, command_to_json, events_from_json, events_to_json
from entretien.transcript.commands import Abandon, Choose, Command, Select, Start
from samples.building import exchange, phase, reply, scenario


@pytest.mark.parametrize(
    "command",
    [Start(VariantId("pressee"), 7), Choose(ReplyId("a")), Select((ReplyId("a"), ReplyId("b"))), Abandon()],
)
def test_a_command_comes_back_the_same(command: Command) -> None:
    assert command_from_json(command_to_json(command)) == command


def test_events_come_back_the_same() -> None:
    played = scenario(phase(PhaseName.GREETING, exchange("arrivee", reply("finir", "end:accord"))))
    _interview, told = replay(played, [Start(), Choose(ReplyId("finir"))])
    events = tuple(event for each in told for event in each)

    assert events_from_json(events_to_json(events)) == events


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"[]",
        b"{",
        b'{"command": "dance"}',
        b'{"command": "choose"}',
        b'{"command": 3}',
        b"\xff",
        b'{"reply": "a"}',
    ],
)
def test_what_is_not_a_command_is_refused(text: bytes) -> None:
    with pytest.raises(UserError, match="illisible"):
        command_from_json(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (b'{"version": 99, "events": []}', "autre version"),
        (b'{"version": 0, "events": []}', "autre version"),
        (b'{"version": 1, "events": [3]}', "illisible"),
        (b'{"version": 1, "events": [{"event": "nothing"}]}', "illisible"),
    ],
)
def test_a_transcript_of_another_version_or_damaged_is_refused(text: bytes, words: str) -> None:
    with pytest.raises(UserError, match=words):
        events_from_json(text)
