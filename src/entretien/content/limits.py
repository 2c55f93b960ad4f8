"""What a file may hold: room for a scenario of 5,000 exchanges, none for a file made to hurt."""

FILE_LIMIT = 10_000_000
"""Bytes of one file."""

DEPTH_LIMIT = 30
"""Lists and mappings inside one another."""

PARTS_LIMIT = 1_000_000
"""Events of libyaml's stream: each value, each key, each beginning and end of a list or mapping."""

VALUE_LIMIT = 5_000
"""Characters of one value."""

EXCHANGE_LIMIT = 10_000
"""Exchanges of one scenario."""

MISTAKES_LIMIT = 200
"""Diagnostics shown for one scenario; the file is not worth reading further."""

INCLUSION_LIMIT = 1_000_000
"""Characters that fragments add to one scenario: as many as if they had been copied by hand."""
