"""The fixes of each code of the catalogue; what has none is for the author to think about."""

from collections.abc import Callable, Iterator, Mapping

from entretien.application.authoring.fixing.course import (
    ask_no_condition,
    begin_anywhere,
    drop_condition,
    fit_gauge,
    fit_selection,
    lead_on,
    offer_a_reply,
    say_something,
)
from entretien.application.authoring.fixing.leftovers import remove_unused
from entretien.application.authoring.fixing.names import (
    another_id,
    claim,
    create,
    give_argument,
    name_of_file,
    nearest,
    proper_id,
)
from entretien.application.authoring.fixing.texts import TEXT_FIXES
from entretien.application.authoring.fixing.trouble import Trouble
from entretien.application.authoring.fixing.values import (
    add_key,
    double_brace,
    fill_in,
    known_format,
    remove_key,
    say_yes_or_no,
    within_bounds,
)
from entretien.application.authoring.workbench import Change, Workbench
from entretien.content.codes import Code
from entretien.content.diagnostics import Diagnostic
from entretien.manuscript.edits import Edit

Fix = Callable[[Trouble], Iterator[Change]]

_FIXES: Mapping[Code, tuple[Fix, ...]] = {
    Code.UNKNOWN_KEY: (remove_key,),
    Code.MISSING_KEY: (add_key,),
    Code.OUT_OF_RANGE: (within_bounds,),
    Code.EVIDENCE_OUT_OF_RANGE: (within_bounds,),
    Code.NOT_A_FLAG: (say_yes_or_no,),
    Code.EMPTY_VALUE: (fill_in, remove_key),
    Code.BAD_ID: (proper_id,),
    Code.RESERVED_ID: (another_id,),
    Code.ID_IS_NOT_FILE_NAME: (name_of_file,),
    Code.UNKNOWN_FORMAT: (known_format,),
    Code.LONE_BRACE: (double_brace,),
    Code.DUPLICATE_ID: (another_id,),
    Code.UNKNOWN_EXCHANGE: (create,),
    Code.UNKNOWN_FACT: (create,),
    Code.UNKNOWN_GAUGE: (create,),
    Code.UNKNOWN_FLAG: (create,),
    Code.UNKNOWN_ENDING: (create,),
    Code.UNKNOWN_ARGUMENT: (remove_key,),
    Code.MISSING_ARGUMENT: (give_argument,),
    Code.REPLY_LEADS_NOWHERE: (lead_on,),
    Code.EXCHANGE_LEADS_NOWHERE: (offer_a_reply, lead_on),
    Code.NO_LAST_RESORT: (ask_no_condition,),
    Code.HIDDEN_VARIANT: (remove_key,),
    Code.SELECTION_BOUNDS: (fit_selection,),
    Code.GAUGE_BOUNDS: (fit_gauge,),
    Code.MUTE_REPLY: (say_something,),
    Code.START_ELSEWHERE: (begin_anywhere,),
    Code.UNUSED_FACT: (remove_unused,),
    Code.UNREACHED_ENDING: (remove_unused,),
    Code.NEVER_ASSESSED: (remove_unused,),
    Code.NOT_CLAIMED: (claim,),
    Code.POSSIBLE_IMPASSE: (lead_on,),
    Code.UNUSED_GAUGE: (remove_unused,),
    Code.UNUSED_PARAMETER: (remove_unused,),
    Code.CONDITION_ALWAYS_TRUE: (drop_condition,),
}


def fixes(diagnostic: Diagnostic, bench: Workbench) -> tuple[Change, ...]:
    """The ways to make a diagnostic of the text on the desk go away, the most obvious first.

    Raises `UserError` when its file cannot be read.
    """
    if bench.locked(diagnostic.place.file) is not None:
        return ()
    found = [
        Change(name, diagnostic.place.file, edit)
        for name, edit in TEXT_FIXES.get(diagnostic.code, _nothing)(
            bench.open(diagnostic.place.file), diagnostic
        )
    ]
    trouble = Trouble.of(diagnostic, bench)
    if trouble is not None:
        for fix in (nearest, *_FIXES.get(diagnostic.code, ())):
            found += _tried(fix, trouble)
    return tuple(change for change in found if change.edit.splices)


def _tried(fix: Fix, trouble: Trouble) -> list[Change]:
    """What a fix offers; nothing where the text is no longer what the diagnostic is about."""
    try:
        return list(fix(trouble))
    except KeyError:
        return []


def _nothing(_text: str, _diagnostic: Diagnostic) -> Iterator[tuple[str, Edit]]:
    yield from ()
