"""French as it is set: spaces that do not break, guillemets. Authors type what their keyboard has.

The space is always the plain no-break one (U+00A0): Qt breaks lines at the narrow one, and
many fonts lack it.
"""

import re

NO_BREAK = "\u00a0"

_SPACE = "[ \t\u00a0\u202f]"

_LOOSE = re.compile(
    rf"""
    {_SPACE} (?= [;:?!»%€‰\dA-ZÀ-ÞŒhkmMs] ) (?:       # one space, then a set: what is searched for fast
        (?= » | [;:?!]+ (?![\w/=-]) )                 # a sign, unless something sticks to it
      | (?<= [\d}}] . ) (?:
            (?= \d\d\d (?!\d) ) (?<=\d.) (?<!\d\d\d\d.)  # thousands, not those of « en 2026 300 clients »
          | (?= [%€‰] (?!\w) | (?: k€|M€|km/h|km|m²|m|kg|h|min|s ) (?![\w'’]) )
        )
      | (?= \d ) (?: (?<=\d.h.) | (?<=n°.) | (?<=\b[DLR]\..) )  # 10 h 30, n° 3, article L. 316-1
      | (?= [A-ZÀ-ÞŒ] ) (?: (?<=\bM\..|\bDr.) | (?<=\bMM\..|\bMme.) | (?<=\bMmes.|\bMlle.) )
    )
    """,
    re.VERBOSE,
)

_RUN = re.compile(rf"{_SPACE}{{2,}}(?=[;:?!»%€‰])")
"""Several spaces where one is meant."""

_OPENED = re.compile(rf"«{_SPACE}*(?=[^\s»])")
_CLOSED = re.compile(r"»(?<=[^\s«].)")
"""Guillemets keep their distance whether a space was typed or not."""

_STRAIGHT = re.compile(r"""(?<![^\s(\['’])"(?=\S)([^"\n]*)(?<=\S)"(?!\w)""")
"""Words between straight quotes."""

_CODE = re.compile(r"(?s)(`+).+?\1")
_HIDDEN_CODE = "\0"


def typeset(text: str) -> str:
    """`text` as it is read: a line breaks neither before « ? » nor inside « 1 200 € ».

    Words and signs stay as they are, straight quotes excepted; code between backticks is left alone.
    """
    if "`" in text:
        codes = (found[0] for found in _CODE.finditer(text))
        return re.sub(_HIDDEN_CODE, lambda _: next(codes), _set(_CODE.sub(_HIDDEN_CODE, text)))
    return _set(text)


def _set(text: str) -> str:
    if '"' in text:
        text = _STRAIGHT.sub(r"«\1»", text)
    if "«" in text or "»" in text:
        text = _CLOSED.sub(f"{NO_BREAK}»", _OPENED.sub(f"«{NO_BREAK}", text))
    if "  " in text:
        text = _RUN.sub(NO_BREAK, text)
    return _LOOSE.sub(NO_BREAK, text)
