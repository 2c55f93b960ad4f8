"""The debrief sheet as plain values: the ten items a trainer expects (handbook § 3.5), to be laid out."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from entretien.competences.framework import Framework
from entretien.debrief.debrief import Debrief
from entretien.debrief.landmarks import Landmarks
from entretien.debrief.needs import needs_map
from entretien.debrief.quoting import quoted, shortened
from entretien.debrief.sheet_advice import Advice, advice
from entretien.debrief.sheet_conduct import Conduct, conduct
from entretien.debrief.sheet_grid import Grid, grid
from entretien.debrief.sheet_habits import Habits, habits
from entretien.debrief.sheet_self import OwnView, own_view
from entretien.history.annotations import Annotation
from entretien.history.mode import Mode
from entretien.history.self_assessment import SelfAssessment
from entretien.kernel.language import _, plural
from entretien.kernel.numbers import decimal, duration
from entretien.scenario.variants import BASE
from entretien.scenario.words import channel_word, domain_word, ending_word
from entretien.scoring.scorecard import FactMark, Scorecard
from entretien.transcript.events import SelectionMade

COMMENT_LENGTH = 600
"""Characters of a trainer's comment: the sheet has two pages, the screen has all of it."""

COMMENTS = 4
"""Comments of the trainer on the whole and on turns that the sheet gives."""


@dataclass(frozen=True, slots=True)
class Field:
    """A line of the heading."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Result:
    """The overall mark, after the profile (handbook § 3.2)."""

    mark: str
    """« 12,5 »; a dash while it is not known."""
    maximum: str
    profile: str
    """How many of the criteria that count reached each level: « TS 5, S 3 »."""
    remark: str
    """Why there is no mark, or what capped it; empty most often."""


@dataclass(frozen=True, slots=True)
class Found:
    """A fact of the client."""

    label: str
    latent: bool
    turn: str
    """When it was said; empty when it was missed."""


@dataclass(frozen=True, slots=True)
class Domain:
    """The facts of one domain of the discovery plan."""

    label: str
    facts: tuple[Found, ...]


@dataclass(frozen=True, slots=True)
class Needs:
    """What was found and what was missed."""

    summary: str
    latent: str
    """What became of the needs the client does not express; empty when there is none."""
    domains: tuple[Domain, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything the sheet says, in the order it is read. Texts of authors and learners are as written."""

    title: str
    diploma: str
    learner: str
    fields: tuple[Field, ...]
    """Item 1."""
    goals: tuple[Field, ...]
    """Item 2: objectives set before, and what became of the interview."""
    result: Result
    grid: Grid
    """Item 3."""
    habits: Habits
    """Items 4 and 6."""
    needs: Needs
    """Item 5."""
    conduct: Conduct
    """Item 7."""
    advice: Advice
    """Item 8."""
    own: OwnView
    """Item 9."""
    comments: tuple[str, ...]
    """Item 10: what the trainer wrote."""


def sheet(
    debrief: Debrief,
    framework: Framework,
    landmarks: Landmarks,
    number: int,
    annotations: Sequence[Annotation] = (),
    said: SelfAssessment | None = None,
) -> Sheet:
    """The sheet of an attempt, the learner's `number`-th on this scenario.

    `annotations` are the trainer's, `said` what the learner thought of it before she saw any mark.
    """
    return Sheet(
        title=_("Fiche de débriefing"),
        diploma=framework.diploma,
        learner=debrief.header.learner_name,
        fields=tuple(_fields(debrief, number)),
        goals=tuple(_goals(debrief, framework)),
        result=_result(debrief.scorecard, framework),
        grid=grid(debrief, framework, annotations, said),
        habits=habits(debrief, landmarks),
        needs=_needs(debrief),
        conduct=conduct(debrief, framework),
        advice=advice(debrief, framework),
        own=own_view(debrief, framework, said),
        comments=tuple(_comments(annotations)),
    )


def _fields(debrief: Debrief, number: int) -> list[Field]:
    header, scenario = debrief.header, debrief.scenario
    variant = next((each.label for each in scenario.variants if each.id == header.variant), "")
    mode = {Mode.TRAINING: _("entraînement"), Mode.EXAM: _("examen")}[header.mode]
    if header.parent is not None:
        mode = _("{mode}, suite d'un «\u00a0et si…\u00a0»").format(mode=mode)
    spent = sum(seconds for _phase, seconds in debrief.scorecard.phase_seconds)
    turns = plural("{count} tour", "{count} tours", len(debrief.turns)).format(count=len(debrief.turns))
    fields = [
        Field(_("Apprenant"), header.learner_name),
        Field(_("Date"), _moment(header.started)),
        Field(_("Scénario"), header.title),
        Field(_("Client"), f"{scenario.persona.name}, {channel_word(scenario.channel).lower()}"),
        Field(_("Date de référence"), scenario.figures.label),
        Field(
            _("Durée réelle"),
            _("{time} pour {minutes}\u00a0min prévues, {turns}").format(
                time=duration(spent), minutes=scenario.minutes, turns=turns
            ),
        ),
        Field(_("Tentative"), _("n°\u00a0{number} ({mode})").format(number=number, mode=mode)),
    ]
    if header.variant != BASE:
        fields.append(Field(_("Variante du jour"), variant or header.variant))
    if header.origin is not None and header.origin.broken_at is not None:
        fields.append(
            Field(
                _("Intégrité"),
                _("modifiée après coup à partir du tour {turn}").format(turn=header.origin.broken_at),
            )
        )
    return fields


def _moment(at: datetime) -> str:
    local = at.astimezone()
    return _("{day} à {hour}\u00a0h\u00a0{minute:02}").format(
        day=local.strftime(_("%d/%m/%Y")), hour=local.hour, minute=local.minute
    )


def _goals(debrief: Debrief, framework: Framework) -> list[Field]:
    if debrief.ending is None:
        outcome = _("L'entretien n'est pas terminé.")
    else:
        outcome = ending_word(debrief.ending.kind)
        if debrief.ending.text:
            outcome = _("{outcome}. {text}").format(outcome=outcome, text=debrief.ending.text)
    return [Field(_("Objectifs fixés"), _objectives(debrief, framework)), Field(_("Issue"), outcome)]


def _objectives(debrief: Debrief, framework: Framework) -> str:
    selections = [each for phase in debrief.scenario.phases for each in phase.selections]
    aim = framework.objectives
    offered = {item.id for each in selections for item in each.items if dict(item.evidence).get(aim)}
    if not offered:
        return _("Ce scénario n'en demandait pas.")
    made = [turn.chosen for turn in debrief.turns if isinstance(turn.chosen, SelectionMade)]
    picked = [item.label for each in made for item in each.items if item.id in offered]
    return "\u00a0; ".join(picked) or _("Aucun n'a été noté.")


def _result(card: Scorecard, framework: Framework) -> Result:
    return Result(
        mark="–" if card.mark is None else decimal(card.mark),
        maximum=str(framework.mark_maximum),
        profile=_profile(card, framework),
        remark=_remark(card),
    )


def _profile(card: Scorecard, framework: Framework) -> str:
    if card.overall.best is None:
        return ""
    reached = [each.level for each in card.competences if each.weight]
    levels = [(level, level.id) for level in reversed(framework.levels)]
    counts = [(short, reached.count(level)) for level, short in levels]
    counts.append((framework.not_assessed.id, reached.count(None)))
    return ", ".join(f"{short}\u00a0×\u00a0{count}" for short, count in counts if count)


def _remark(card: Scorecard) -> str:
    if card.overall.best is None:
        return _("Pas de note\u00a0: ce que ce scénario permet d'atteindre n'est pas connu.")
    if card.cap is None or card.mark == card.uncapped or card.uncapped is None:
        return ""
    return _("Plafonnée par la faute {fault}\u00a0; sans elle, {uncapped}.").format(
        fault=quoted(card.cap.fault.label), uncapped=decimal(card.uncapped)
    )


def _needs(debrief: Debrief) -> Needs:
    facts = debrief.scorecard.facts
    found = sum(each.turn is not None for each in facts)
    return Needs(
        summary=plural("{found} trouvée sur {all}", "{found} trouvées sur {all}", found).format(
            found=found, all=len(facts)
        ),
        latent=_latent([each for each in facts if each.latent]),
        domains=tuple(
            Domain(domain_word(each.domain), tuple(_found(need.fact) for need in each.needs))
            for each in needs_map(debrief)
        ),
    )


def _latent(facts: Sequence[FactMark]) -> str:
    seen = sum(each.turn is not None for each in facts)
    text = plural("{seen} besoin latent vu sur {all}", "{seen} besoins latents vus sur {all}", seen)
    return text.format(seen=seen, all=len(facts)) if facts else ""


def _found(fact: FactMark) -> Found:
    turn = "" if fact.turn is None else _("T{turn}").format(turn=fact.turn)
    return Found(fact.label, fact.latent, turn)


def _comments(annotations: Sequence[Annotation]) -> list[str]:
    """On the whole first, then on turns; those on competences stand in the grid."""
    whole = [each.text for each in annotations if each.competence is None and each.turn is None]
    turns = sorted((each.turn, each.text) for each in annotations if each.turn is not None)
    told = whole + [_("T{turn}\u00a0: {text}").format(turn=turn, text=text) for turn, text in turns]
    return [shortened(text, COMMENT_LENGTH) for text in told[:COMMENTS]]
