"""What would change on the current version of the scenario: in a table, and at each turn. No Qt here."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from entretien.application.replaying import Drift, Revision
from entretien.application.versions import Break
from entretien.competences.framework import Framework
from entretien.debrief.debrief import Debrief
from entretien.debrief.quoting import items_words, quoted, reply_words
from entretien.gui.competence_rows import NOTHING, competence_rows
from entretien.gui.debrief.timeline.flags import Flag
from entretien.gui.debrief.turns import Tag
from entretien.gui.numbers import mark_text
from entretien.gui.widgets.pair_row import PairRow
from entretien.gui.widgets.tones import Tone
from entretien.kernel.language import _, plural
from entretien.kernel.numbers import signed
from entretien.scoring.scorecard import Scorecard
from entretien.transcript.events import ReplyChosen


@dataclass(frozen=True, slots=True)
class RevisionPage:
    """The recorded version against the current one."""

    verdict: str
    headings: tuple[str, str, str]
    rows: tuple[PairRow, ...]
    turns: tuple[int, ...]
    """The turn each row is about; 0 for those about the whole."""


def revision_page(revision: Revision, debrief: Debrief, framework: Framework) -> RevisionPage:
    """The break if there is one, the mark, the competences that change, then the turns."""
    marks = (_overall(revision), *competence_rows(revision.changes, framework))
    breaks = (revision.broken,) if revision.broken else ()
    stops = [(each.turn, _broken(each, debrief)) for each in breaks]
    drifts = [(each.turn, _drift(each, debrief, framework)) for each in revision.drifts]
    rows = [*stops, *((0, row) for row in marks), *drifts]
    return RevisionPage(
        verdict=_verdict(revision),
        headings=(_("Ce qui change"), *_sides(revision)),
        rows=tuple(row for _turn, row in rows),
        turns=tuple(turn for turn, _row in rows),
    )


def flags(revision: Revision, framework: Framework) -> Mapping[int, Flag]:
    """What is flagged at each turn of the timeline."""
    drifts: dict[int, list[Drift]] = defaultdict(list)
    for each in revision.drifts:
        drifts[each.turn].append(each)
    flagged = {turn: _flag_of_drifts(each, framework) for turn, each in drifts.items()}
    broken = revision.broken
    if broken is not None:
        said = _("Ce tour ne passe plus sur la version actuelle. {reason}").format(reason=broken.reason)
        flagged[broken.turn] = Flag((Tag(_("Ne passe plus"), Tone.BAD),), (said,))
    return flagged


def _verdict(revision: Revision) -> str:
    if revision.broken is not None and revision.broken.turn == 0:
        return _("Sur la version actuelle, l'entretien ne commence pas.")
    if revision.broken is not None:
        return _(
            "Sur la version actuelle, l'entretien s'arrête au tour {turn}. "
            "Les notes ci-dessous comptent ce qui précède, dans les deux versions."
        ).format(turn=revision.broken.turn)
    before, after = map(_mark, (revision.before, revision.after))
    if before != after:
        sentence = _("Sur la version actuelle, la note passerait de {before} à {after}.")
        return sentence.format(before=before, after=after)
    count = len(revision.changes)
    if count:
        changed = plural("{count} compétence change", "{count} compétences changent", count)
        return _("Sur la version actuelle, la note ne bouge pas\u00a0; {changed}.").format(
            changed=changed.format(count=count)
        )
    return _("L'entretien se rejoue en entier sur la version actuelle, et aucune note ne change.")


def _sides(revision: Revision) -> tuple[str, str]:
    if revision.broken is None or revision.broken.turn == 0:
        return _("Version jouée"), _("Version actuelle")
    turn = revision.broken.turn
    return (
        _("Version jouée, avant le tour {turn}").format(turn=turn),
        _("Version actuelle, avant le tour {turn}").format(turn=turn),
    )


def _overall(revision: Revision) -> PairRow:
    before, after = map(_mark, (revision.before, revision.after))
    return PairRow(_("Note"), before, after, alike=before == after)


def _mark(scorecard: Scorecard) -> str:
    return NOTHING if scorecard.mark is None else mark_text(scorecard.mark)


def _broken(broken: Break, debrief: Debrief) -> PairRow:
    reason = _("Ne passe plus. {reason}").format(reason=broken.reason)
    return PairRow(_turn(broken.turn), _chosen(debrief, broken.turn), reason, alike=False)


def _drift(drift: Drift, debrief: Debrief, framework: Framework) -> PairRow:
    name = f"{_turn(drift.turn)}\n{_chosen(debrief, drift.turn)}"
    label = framework.competence(drift.competence).label
    before, after = (f"{signed(points)}\u00a0{label}" for points in (drift.before, drift.after))
    return PairRow(name, before, after, alike=False)


def _turn(number: int) -> str:
    return _("Tour {number}").format(number=number) if number else _("Début de l'entretien")


def _chosen(debrief: Debrief, number: int) -> str:
    """What was chosen at a turn, word for word."""
    chosen = next((turn.chosen for turn in debrief.turns if turn.number == number), None)
    if chosen is None:
        return NOTHING
    return reply_words(chosen) if isinstance(chosen, ReplyChosen) else quoted(items_words(chosen.items))


def _flag_of_drifts(drifts: Sequence[Drift], framework: Framework) -> Flag:
    return Flag(tuple(_drift_tags(drifts)), tuple(_drift_sentences(drifts, framework)))


def _drift_tags(drifts: Sequence[Drift]) -> Iterator[Tag]:
    for each in drifts:
        moved = f"{signed(each.before)} → {signed(each.after)}\u00a0{each.competence}"
        yield Tag(moved, Tone.CAUTION)


def _drift_sentences(drifts: Sequence[Drift], framework: Framework) -> Iterator[str]:
    for each in drifts:
        yield _("Sur la version actuelle, «\u00a0{competence}\u00a0»\u00a0: {before} → {after}.").format(
            competence=framework.competence(each.competence).label,
            before=signed(each.before),
            after=signed(each.after),
        )
