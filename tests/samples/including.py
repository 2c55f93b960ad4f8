"""A scenario that includes a fragment twice, as texts."""

FRAGMENT = """\
id: conge
label: Prendre congé
parameters:
  nom: Comment on l'appelle
  suite: {label: Où l'on va, default: end:accord}
exchanges:
  depart:
    client: "Merci."
    replies:
      - {id: saluer, kind: farewell, say: "Bonne journée, $nom.", next: $suite}
      - {id: rester, kind: small_talk, say: "Encore un mot.", next: encore}
  encore:
    client: "Oui ?"
    replies:
      - {id: rien, kind: farewell, say: "Rien, au revoir.", when: chosen(rester), next: $suite}
      - {id: si, kind: farewell, say: "Si.", next: $suite}
"""

INCLUDING = """\
format: 1
id: essai
title: Un essai
persona: lina_ferrand
figures: 2026-03-16
bank: littoral
channel: branch
level: 1
minutes: 10
assesses: {C4.6.4: 1}
briefing: {task: "Recevoir Lina."}
flags:
  piece_vue: "La pièce a été vue"
phases:
  greeting:
    exchanges:
      # On se présente.
      arrivee:
        client: "Bonjour."   # sans attendre
        replies:
          - id: ouvrir
            kind: open_question
            say: "Qu'est-ce qui vous amène ?"
            evidence: {C4.6.4: 1}
            effects: {piece_vue: oui}
            next: adieu
      adieu: {include: conge, with: {nom: Lina, suite: relance}}
      relance:
        client: "J'oubliais."
        replies:
          - {id: ecouter, kind: echo, say: "Oui ?", when: piece_vue and chosen(adieu_saluer), next: fin}
          - {id: noter, kind: echo, say: "Je note.", next: fin}
      fin: {include: conge, with: {nom: Lina}}
endings:
  accord: {kind: agreement, text: "Elle repart renseignée."}
"""
