"""Names given to things by authors or by the program; plain strings with a type each."""

from typing import NewType

BankId = NewType("BankId", str)
"""A fictional bank's house rules, `bank/littoral.yaml` → `littoral`."""

CompetenceCode = NewType("CompetenceCode", str)
"""A competence of the framework, `C4.6.5`."""

EndingId = NewType("EndingId", str)
"""A way an interview may end."""

ExchangeId = NewType("ExchangeId", str)
"""One line of the client and the replies it calls for."""

FactId = NewType("FactId", str)
"""What the client says only if asked well."""

FaultId = NewType("FaultId", str)
"""A fault of conduct of the framework's catalogue."""

FiguresId = NewType("FiguresId", str)
"""A dated set of legal figures, `figures/2026-03-16.yaml` → `2026-03-16`."""

GaugeId = NewType("GaugeId", str)
"""A bounded integer of the client's state: trust, tension, interest, or an author's own."""

ObjectionId = NewType("ObjectionId", str)
"""An objection or interruption the client may raise."""

PersonaId = NewType("PersonaId", str)
"""A client, reusable by several scenarios."""

ReplyId = NewType("ReplyId", str)
"""What the learner may say or do, or an item of a selection: one name space per scenario."""

ScenarioId = NewType("ScenarioId", str)
"""A scenario; the name of its file without the ending."""

SelectionId = NewType("SelectionId", str)
"""A list to pick from, before or after the interview."""

VariantId = NewType("VariantId", str)
"""A variant of the day; the empty name is the base."""

LearnerId = NewType("LearnerId", str)
"""A person who practises on this machine."""

AttemptId = NewType("AttemptId", str)
"""One interview conducted once."""

AnnotationId = NewType("AnnotationId", str)
"""What a trainer wrote about an attempt."""
