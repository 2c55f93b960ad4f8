"""How people speak: moods of the client, kinds of speech act of the learner."""

from enum import StrEnum


class Mood(StrEnum):
    """What the client's face says; the portrait follows it."""

    NEUTRAL = "neutral"
    ATTENTIVE = "attentive"
    HAPPY = "happy"
    RELIEVED = "relieved"
    AMUSED = "amused"
    HESITANT = "hesitant"
    THOUGHTFUL = "thoughtful"
    SURPRISED = "surprised"
    WARY = "wary"
    WORRIED = "worried"
    EMBARRASSED = "embarrassed"
    SAD = "sad"
    TEARFUL = "tearful"
    IMPATIENT = "impatient"
    ANNOYED = "annoyed"
    ANGRY = "angry"


class Kind(StrEnum):
    """The speech act of a reply (handbook §§ 2.3 to 2.12); the debrief counts them."""

    PRESENTATION = "presentation"
    FRAMING = "framing"
    SMALL_TALK = "small_talk"
    IDENTITY_CHECK = "identity_check"
    OPEN_QUESTION = "open_question"
    CLOSED_QUESTION = "closed_question"
    ALTERNATIVE_QUESTION = "alternative_question"
    FACTUAL_QUESTION = "factual_question"
    HYPOTHETICAL_QUESTION = "hypothetical_question"
    RANKING_QUESTION = "ranking_question"
    CHECK = "check"
    LEADING_QUESTION = "leading_question"
    MULTIPLE_QUESTION = "multiple_question"
    PROBE = "probe"
    ECHO = "echo"
    REFORMULATION = "reformulation"
    SUMMARY = "summary"
    SILENCE = "silence"
    EMPATHY = "empathy"
    APOLOGY = "apology"
    JUSTIFICATION = "justification"
    INTERRUPTION = "interruption"
    JUDGEMENT = "judgement"
    INFORMATION = "information"
    ARGUMENT = "argument"
    PRICE = "price"
    LIMIT = "limit"
    OBJECTION_PROBE = "objection_probe"
    OBJECTION_ANSWER = "objection_answer"
    CONCESSION = "concession"
    REFUSAL = "refusal"
    PROMISE = "promise"
    REFERRAL = "referral"
    CLOSING_PROPOSAL = "closing_proposal"
    FORMALITY = "formality"
    THANKS = "thanks"
    FAREWELL = "farewell"
    GESTURE = "gesture"


class Motivation(StrEnum):
    """A buying motive of the SONCASE grid (handbook § 2.5)."""

    SECURITY = "security"
    PRIDE = "pride"
    NOVELTY = "novelty"
    COMFORT = "comfort"
    MONEY = "money"
    SYMPATHY = "sympathy"
    ENVIRONMENT = "environment"


class Domain(StrEnum):
    """A domain of the discovery plan (handbook § 2.4); values are the handbook's own words."""

    FAMILY = "famille"
    WORK = "emploi"
    HOUSING = "logement"
    CREDIT = "credits"
    SAVINGS = "epargne"
    TAX = "fiscalite"
    PAYMENT = "paiement"
    PROTECTION = "protection"
    PROJECTS = "projets"
    RELATIONSHIP = "relation"


class Channel(StrEnum):
    """Where the interview takes place."""

    BRANCH = "branch"
    PHONE = "phone"
    VIDEO = "video"
