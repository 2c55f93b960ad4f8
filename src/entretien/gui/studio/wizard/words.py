"""What the pages of a new scenario are called, and what they ask. No Qt here."""

from entretien.application.authoring.sketch import Step
from entretien.kernel.language import _
from entretien.scenario.phases import PhaseName
from entretien.scenario.speech import Kind

LOCKS = (
    Kind.OPEN_QUESTION,
    Kind.PROBE,
    Kind.HYPOTHETICAL_QUESTION,
    Kind.FACTUAL_QUESTION,
    Kind.RANKING_QUESTION,
    Kind.REFORMULATION,
    Kind.SILENCE,
    Kind.EMPATHY,
)
"""What makes a client tell what she keeps to herself."""


def step_word(step: Step) -> str:
    """The name of a page."""
    return {
        Step.CLIENT: _("Le client"),
        Step.SETTING: _("Le cadre"),
        Step.COURSE: _("Les phases"),
        Step.FACTS: _("Les informations"),
        Step.COMPETENCES: _("Les compétences"),
        Step.TITLE: _("Le titre"),
    }[step]


def step_advice(step: Step) -> str:
    """What a page asks, in a sentence."""
    return {
        Step.CLIENT: _("Qui vient, appelle ou se connecte\u00a0?"),
        Step.SETTING: _("Où l'entretien a lieu, pour qui, et combien de temps il dure."),
        Step.COURSE: _("Par où passe l'entretien. Chaque phase aura un échange, prêt à écrire."),
        Step.FACTS: _(
            "Ce que le client ne dit que si on le lui demande bien. Chacune aura sa question "
            "et sa réponse, prêtes à écrire."
        ),
        Step.COMPETENCES: _("Ce que l'entretien évalue, et le poids de chacune dans la note."),
        Step.TITLE: _("Ce que les apprenants lisent dans la liste."),
    }[step]


def phase_advice(phase: PhaseName) -> str:
    """What happens in a phase, in a few words."""
    return {
        PhaseName.PREPARATION: _("ce qu'on relève au dossier avant de recevoir"),
        PhaseName.GREETING: _("se présenter, poser le cadre"),
        PhaseName.COMPLAINT: _("le client se plaint\u00a0: écouter d'abord"),
        PhaseName.DIAGNOSIS: _("questionner, reformuler, faire la synthèse"),
        PhaseName.PROPOSAL: _("proposer et argumenter"),
        PhaseName.OBJECTIONS: _("répondre à ce qui le retient"),
        PhaseName.CLOSING: _("conclure et dire la suite"),
        PhaseName.LEAVE_TAKING: _("remercier, prendre congé"),
        PhaseName.FOLLOW_UP: _("ce qu'on note et ce qu'on fait une fois seul"),
    }[phase]


def level_advice(level: int) -> str:
    """What is expected of who plays a level."""
    return {
        1: _("un besoin, un client bien disposé"),
        2: _("plusieurs besoins, des réticences"),
        3: _("un client difficile, des choix lourds"),
    }[level]
