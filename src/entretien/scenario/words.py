"""What a person calls the words of the format: phases, moods, kinds of speech act, domains, endings."""

from entretien.kernel.language import _
from entretien.scenario.ending import EndingKind
from entretien.scenario.phases import PhaseName
from entretien.scenario.speech import Channel, Domain, Kind, Mood, Motivation


def phase_word(phase: PhaseName) -> str:
    """« Découverte »."""
    return {
        PhaseName.PREPARATION: _("Préparation"),
        PhaseName.GREETING: _("Accueil"),
        PhaseName.DIAGNOSIS: _("Découverte"),
        PhaseName.PROPOSAL: _("Proposition"),
        PhaseName.OBJECTIONS: _("Objections"),
        PhaseName.CLOSING: _("Conclusion"),
        PhaseName.LEAVE_TAKING: _("Prise de congé"),
        PhaseName.COMPLAINT: _("Réclamation"),
        PhaseName.FOLLOW_UP: _("Après l'entretien"),
    }[phase]


def mood_word(mood: Mood) -> str:
    """A word for the client's face, the same for a man and a woman."""
    return {
        Mood.NEUTRAL: _("neutre"),
        Mood.ATTENTIVE: _("à l'écoute"),
        Mood.HAPPY: _("l'air ravi"),
        Mood.RELIEVED: _("l'air soulagé"),
        Mood.AMUSED: _("l'air amusé"),
        Mood.HESITANT: _("l'air hésitant"),
        Mood.THOUGHTFUL: _("l'air pensif"),
        Mood.SURPRISED: _("l'air surpris"),
        Mood.WARY: _("sur ses gardes"),
        Mood.WORRIED: _("l'air inquiet"),
        Mood.EMBARRASSED: _("mal à l'aise"),
        Mood.SAD: _("triste"),
        Mood.TEARFUL: _("au bord des larmes"),
        Mood.IMPATIENT: _("sans patience"),
        Mood.ANNOYED: _("l'air agacé"),
        Mood.ANGRY: _("en colère"),
    }[mood]


def kind_word(kind: Kind) -> str:
    """The name a trainer gives to a speech act (handbook §§ 2.3 to 2.12)."""
    return {
        Kind.PRESENTATION: _("présentation"),
        Kind.FRAMING: _("cadrage"),
        Kind.SMALL_TALK: _("phrase de lien"),
        Kind.IDENTITY_CHECK: _("vérification d'identité"),
        Kind.OPEN_QUESTION: _("question ouverte"),
        Kind.CLOSED_QUESTION: _("question fermée"),
        Kind.ALTERNATIVE_QUESTION: _("question alternative"),
        Kind.FACTUAL_QUESTION: _("question factuelle"),
        Kind.HYPOTHETICAL_QUESTION: _("question projective"),
        Kind.RANKING_QUESTION: _("question de hiérarchisation"),
        Kind.CHECK: _("question de contrôle"),
        Kind.LEADING_QUESTION: _("question orientée"),
        Kind.MULTIPLE_QUESTION: _("question multiple"),
        Kind.PROBE: _("question relais"),
        Kind.ECHO: _("écho"),
        Kind.REFORMULATION: _("reformulation"),
        Kind.SUMMARY: _("synthèse"),
        Kind.SILENCE: _("silence"),
        Kind.EMPATHY: _("empathie"),
        Kind.APOLOGY: _("excuses"),
        Kind.JUSTIFICATION: _("justification"),
        Kind.INTERRUPTION: _("coupure de parole"),
        Kind.JUDGEMENT: _("jugement"),
        Kind.INFORMATION: _("information"),
        Kind.ARGUMENT: _("argument"),
        Kind.PRICE: _("annonce de prix"),
        Kind.LIMIT: _("limite annoncée"),
        Kind.OBJECTION_PROBE: _("objection creusée"),
        Kind.OBJECTION_ANSWER: _("réponse à l'objection"),
        Kind.CONCESSION: _("concession"),
        Kind.REFUSAL: _("refus"),
        Kind.PROMISE: _("promesse"),
        Kind.REFERRAL: _("orientation"),
        Kind.CLOSING_PROPOSAL: _("proposition de conclure"),
        Kind.FORMALITY: _("formalité"),
        Kind.THANKS: _("remerciement"),
        Kind.FAREWELL: _("congé"),
        Kind.GESTURE: _("geste"),
    }[kind]


def domain_word(domain: Domain) -> str:
    """A domain of the discovery plan (handbook § 2.4)."""
    return {
        Domain.FAMILY: _("Famille"),
        Domain.WORK: _("Emploi, revenus"),
        Domain.HOUSING: _("Logement, charges"),
        Domain.CREDIT: _("Crédits, engagements"),
        Domain.SAVINGS: _("Épargne, patrimoine"),
        Domain.TAX: _("Fiscalité"),
        Domain.PAYMENT: _("Moyens de paiement, usages"),
        Domain.PROTECTION: _("Protection"),
        Domain.PROJECTS: _("Projets et préoccupations"),
        Domain.RELATIONSHIP: _("Relation"),
    }[domain]


def motivation_word(motivation: Motivation) -> str:
    """A letter of SONCASE, in full (handbook § 2.5)."""
    return {
        Motivation.SECURITY: _("Sécurité"),
        Motivation.PRIDE: _("Orgueil"),
        Motivation.NOVELTY: _("Nouveauté"),
        Motivation.COMFORT: _("Confort"),
        Motivation.MONEY: _("Argent"),
        Motivation.SYMPATHY: _("Sympathie"),
        Motivation.ENVIRONMENT: _("Environnement"),
    }[motivation]


def channel_word(channel: Channel) -> str:
    """Where the interview takes place."""
    return {Channel.BRANCH: _("En agence"), Channel.PHONE: _("Au téléphone"), Channel.VIDEO: _("En visio")}[
        channel
    ]


def ending_word(kind: EndingKind) -> str:
    """What became of the interview."""
    return {
        EndingKind.AGREEMENT: _("Accord"),
        EndingKind.PARTIAL: _("Accord partiel"),
        EndingKind.APPOINTMENT: _("Rendez-vous pris"),
        EndingKind.REFUSAL: _("Refus"),
        EndingKind.WALK_OUT: _("Départ du client"),
        EndingKind.COMPLAINT_SETTLED: _("Réclamation réglée"),
        EndingKind.COMPLAINT_ESCALATED: _("Réclamation transmise"),
        EndingKind.ABANDON: _("Entretien abandonné"),
        EndingKind.IMPASSE: _("Impasse"),
    }[kind]
