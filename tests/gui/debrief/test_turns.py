"""The attempt told turn by turn."""

from collections.abc import Callable

from entretien.competences.framework import Framework
from entretien.debrief.debrief import Debrief
from entretien.gui.debrief.turns import Entry, Part, entries
from entretien.gui.widgets.tones import Tone

Play = Callable[[str], Debrief]


def turn(number: int, debrief: Debrief, framework: Framework) -> Entry:
    return next(entry for entry in entries(debrief, framework) if entry.number == number)


def test_a_turn_holds_what_was_heard_chosen_and_answered(marked: Play, framework: Framework) -> None:
    entry = turn(2, marked("good"), framework)
    heard, chosen, answered = entry.pieces
    assert [piece.part for piece in entry.pieces] == [Part.CLIENT, Part.LEARNER, Part.CLIENT]
    assert heard.speaker == "Nadia · l'air hésitant"
    assert heard.aside == "elle reste debout, son sac contre elle"
    assert chosen.speaker == "Vous · présentation"
    assert chosen.aside == "(se lever, sourire)"
    assert answered.text == "Merci, c'est gentil."
    assert entry.time == "12\u00a0s"


def test_what_was_just_answered_is_not_said_again(marked: Play, framework: Framework) -> None:
    debrief = marked("good")
    assert turn(4, debrief, framework).pieces[-1].text.startswith("La mienne est tombée en panne")
    assert [piece.part for piece in turn(5, debrief, framework).pieces] == [Part.LEARNER, Part.CLIENT]


def test_a_phase_is_named_where_it_begins(marked: Play, framework: Framework) -> None:
    headings = {entry.number: entry.heading for entry in entries(marked("good"), framework)}
    assert (headings[1], headings[2], headings[3]) == ("Préparation", "Accueil", "")


def test_a_selection_shows_what_it_asked_and_what_was_picked(marked: Play, framework: Framework) -> None:
    asked, picked = turn(1, marked("good"), framework).pieces
    assert (asked.part, asked.text) == (Part.STAGE, "Que retenez-vous du dossier\u00a0?")
    assert picked.text == (
        "•\u00a0L'objet du rendez-vous\u00a0: changer de voiture\n•\u00a0Les pièces à lui demander"
    )


def test_points_facts_and_faults_are_tags(marked: Play, framework: Framework) -> None:
    debrief = marked("capped")
    found = turn(4, debrief, framework).tags
    assert ("+3\u00a0Diagnostiquer et faire émerger les besoins", Tone.GOOD) in [
        (tag.text, tag.tone) for tag in found
    ]
    assert "Obtenu\u00a0: Sa voiture est en panne depuis lundi" in [tag.text for tag in found]
    assert [tag.text for tag in turn(8, debrief, framework).tags] == [
        "Faute\u00a0: Promesse sans garantie",
        "\u22122\u00a0Proposer une offre adaptée",
    ]


def test_points_on_one_competence_are_added_up(marked: Play, framework: Framework) -> None:
    (tag,) = turn(1, marked("good"), framework).tags
    assert tag.text == "+2\u00a0Préparer l'entretien\u00a0: s'informer"


def test_remarks_of_the_trainer_close_the_turn(marked: Play, framework: Framework) -> None:
    (remark,) = turn(8, marked("capped"), framework).remarks
    assert remark.startswith("Rien n'est accordé avant l'étude du dossier.")


def test_the_end_stands_before_what_is_done_afterwards(marked: Play, framework: Framework) -> None:
    *_turns, last_said, ending, after = entries(marked("good"), framework)
    assert last_said.number == 13
    assert ending.number is None
    assert ending.heading == "Fin de l'entretien\u00a0: Rendez-vous pris"
    assert ending.pieces[0].text == "Nadia repart avec l'offre et un rendez-vous jeudi."
    assert after.heading == "Après l'entretien"


def test_giving_up_is_the_last_thing_told(marked: Play, framework: Framework) -> None:
    told = entries(marked("abandoned"), framework)
    assert told[-1].heading == "Fin de l'entretien\u00a0: Entretien abandonné"
    assert [entry.number for entry in told[:-1]] == [1, 2, 3, 4]


def test_an_unfinished_interview_has_no_end(marked: Play, framework: Framework) -> None:
    assert all(entry.number for entry in entries(marked("unfinished"), framework))


def test_a_turn_is_read_aloud_whole(marked: Play, framework: Framework) -> None:
    spoken = turn(3, marked("good"), framework).spoken
    assert spoken == (
        "Tour 3. Nadia · l'air pensif\u00a0: On en a pour longtemps\u00a0? Je dors, d'habitude, "
        "à cette heure-ci. Vous · cadrage\u00a0: Une demi-heure\u00a0: je vous écoute, puis nous regardons "
        "ensemble ce qui est possible. Cela vous convient\u00a0? Nadia · à l'écoute\u00a0: "
        "Très bien, allons-y. +2\u00a0Contacter et accueillir."
    )
