"""The text of a long interview: each exchange leads to the next."""

_HEAD = """\
flags: {vue: Une pièce a été vue}
assesses: {C4.6.4: 2, C4.6.5: 4}
phases:
  greeting:
    exchanges:
"""
_EXCHANGE = """\
      e{here}:
        client:
          - {{say: "Je voudrais parler de la question {here}.", mood: hesitant, when: trust >= 3}}
          - "Bonjour, j'ai rendez-vous pour la question {here}."
        replies:
          - id: ouvrir{here}
            kind: open_question
            say: "Que souhaitez-vous savoir au sujet de la question {here} ?"
            evidence: {{C4.6.4: 2, C4.6.5: 1}}
            effects: {{trust: +1, vue: true}}
            feedback: "La question est ouverte : elle laisse dire."
            also: ["Dites-moi tout de la question {here}."]
            reaction:
              - {{say: "Merci de le demander.", mood: relieved, when: trust >= 4, reveals: [voyage]}}
              - {{say: "Bon.", mood: wary, effects: {{tension: +1}}}}
            next: {there}
          - id: fermer{here}
            kind: closed_question
            say: "La question {here} est donc réglée ?"
            when: trust >= 1 and not chosen(ouvrir{here})
            evidence: {{C4.6.4: -1}}
            feedback: "La question se ferme avant d'avoir été posée."
            reaction: "Pas vraiment."
            next: {there}
"""


def interview_of(exchanges: int) -> str:
    """What replaces the keys of the sample scenario of the catalogue's examples."""
    leads = [*(f"e{number}" for number in range(1, exchanges)), "end:accord"]
    return _HEAD + "".join(_EXCHANGE.format(here=here, there=there) for here, there in enumerate(leads))
