"""The names of the diagnostics; what each means is on its page, `pages/<code>.md`."""

from enum import StrEnum


class Code(StrEnum):
    """A diagnostic: `E` an error, `W` a warning, `D` what only a deep check finds; then the family."""

    # The file and its YAML
    SYNTAX = "E101"
    UNREADABLE_FILE = "E102"
    NOT_UTF8 = "E103"
    FORBIDDEN_CHARACTER = "E104"
    FILE_TOO_LARGE = "E105"
    TOO_DEEP = "E106"
    TOO_MANY_PARTS = "E107"
    VALUE_TOO_LONG = "E108"
    TOO_MANY_MISTAKES = "E109"
    ALIAS = "E110"
    TAG = "E111"
    MERGE_KEY = "E112"
    DUPLICATE_KEY = "E113"
    SEVERAL_DOCUMENTS = "E114"
    EMPTY_FILE = "E115"
    COMPLEX_KEY = "E116"
    MERGE_MARKER = "E117"

    # Keys and values
    UNKNOWN_KEY = "E201"
    MISSING_KEY = "E202"
    WRONG_TYPE = "E203"
    NOT_AN_INTEGER = "E204"
    OUT_OF_RANGE = "E205"
    EVIDENCE_OUT_OF_RANGE = "E206"
    NOT_A_FLAG = "E207"
    EMPTY_VALUE = "E208"
    TEXT_TOO_LONG = "E209"
    BAD_ID = "E210"
    RESERVED_ID = "E211"
    ID_IS_NOT_FILE_NAME = "E212"
    UNKNOWN_FORMAT = "E213"
    UNKNOWN_MOOD = "E214"
    UNKNOWN_KIND = "E215"
    UNKNOWN_PHASE = "E216"
    UNKNOWN_WORD = "E217"
    UNKNOWN_PORTRAIT_OPTION = "E218"
    LONE_BRACE = "E219"
    UNKNOWN_FIGURE = "E220"
    TOO_MANY_EXCHANGES = "E221"
    TOO_MUCH_INCLUDED = "E222"

    # Names that refer to something
    DUPLICATE_ID = "E301"
    UNKNOWN_EXCHANGE = "E302"
    UNKNOWN_REPLY = "E303"
    UNKNOWN_FACT = "E304"
    UNKNOWN_GAUGE = "E305"
    UNKNOWN_FLAG = "E306"
    UNKNOWN_OBJECTION = "E307"
    UNKNOWN_ENDING = "E308"
    UNKNOWN_COMPETENCE = "E309"
    UNKNOWN_FAULT = "E310"
    UNKNOWN_PERSONA = "E311"
    UNKNOWN_FIGURES_FILE = "E312"
    UNKNOWN_BANK = "E313"
    ABSENT_PHASE = "E314"
    UNKNOWN_FRAGMENT = "E315"
    UNKNOWN_PARAMETER = "E316"
    UNKNOWN_ARGUMENT = "E317"
    MISSING_ARGUMENT = "E318"
    ARGUMENT_IS_NO_TEXT = "E319"
    NESTED_INCLUSION = "E320"

    # Conditions
    CONDITION_SYNTAX = "E401"
    CONDITION_TOO_LONG = "E402"
    CONDITION_CHARACTER = "E403"
    CONDITION_FORM = "E404"
    CONDITION_FUNCTION = "E405"

    # The course of the interview
    MOVE_NOT_IN_PLAN = "E501"
    PLAN_ADDS_MOVE = "E502"
    UNREACHED_EXCHANGE = "E503"
    REPLY_LEADS_NOWHERE = "E504"
    EXCHANGE_LEADS_NOWHERE = "E505"
    BACK_OUTSIDE_OBJECTION = "E506"
    NO_LAST_RESORT = "E507"
    HIDDEN_VARIANT = "E508"
    AUTOMATIC_CYCLE = "E509"
    GATE_INSIDE_PHASE = "E510"
    SELECTION_BOUNDS = "E511"
    GAUGE_BOUNDS = "E512"
    MUTE_REPLY = "E513"
    ENDING_KIND = "E514"
    NO_EXCHANGE = "E515"
    START_ELSEWHERE = "E516"

    # Worth a look
    UNUSED_FACT = "W601"
    UNREACHED_ENDING = "W602"
    NEVER_ASSESSED = "W603"
    NOT_CLAIMED = "W604"
    POSSIBLE_IMPASSE = "W605"
    UNUSED_GAUGE = "W606"
    UNUSED_PARAMETER = "W607"

    # What remains to be written
    TEXT_TO_WRITE = "T701"

    # Deep checks: what is never reached
    REPLY_NEVER_OPEN = "D101"
    EXCHANGE_NEVER_REACHED = "D102"
    REACTION_NEVER_REACHED = "D103"
    FACT_NEVER_TOLD = "D104"
    OBJECTION_NEVER_RAISED = "D105"
    ENDING_NEVER_REACHED = "D106"
    CONDITION_ALWAYS_TRUE = "D107"
    CONDITION_ALWAYS_FALSE = "D108"

    # Deep checks: what is assessed
    NOT_ASSESSABLE = "D201"
    NOT_ALWAYS_ASSESSED = "D202"
    SELDOM_ASSESSED = "D203"

    # Deep checks: the choices
    DOMINATED_REPLY = "D301"
    TWIN_REPLIES = "D302"
    FARMABLE_LOOP = "D303"

    # Deep checks: how it ends
    WALK_OUT_UNAVOIDABLE = "D401"
    ENDING_ONLY_BY_FAULT = "D402"
    LEAVING_EARLY_PAYS = "D403"
    ENDLESS_LOOP = "D404"
    IMPASSE_REACHED = "D405"

    # Deep checks: answers that can be guessed
    GUESSED_BY_A_BOT = "D501"
    BEST_IS_LONGEST = "D502"
    BEST_AT_POSITION = "D503"
    BEST_IS_LONGER = "D504"

    # Deep checks: the check itself
    NOT_EXHAUSTIVE = "D601"

    @property
    def deep(self) -> bool:
        """Whether only exploring the scenario, or playing it, can tell."""
        return self.startswith("D")
