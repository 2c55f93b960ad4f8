"""A bundle without names."""

from dataclasses import replace
from pathlib import Path

from entretien.history import chain
from entretien.history.annotations import Annotation
from entretien.history.dossier import Dossier
from entretien.history.records import Attempt, Learner
from entretien.history.self_assessment import SelfAssessment
from entretien.interchange.bundle import Bundle
from entretien.interchange.pseudonyms import without_names
from entretien.interchange.reading import read_bundle
from entretien.interchange.writing import write_bundle
from entretien.kernel.ids import AnnotationId, LearnerId
from samples.kept import NOON, SOURCES, header, turn
from samples.travelling import members

LEILA = Learner(LearnerId("leila"), "Leïla Haddad", NOON)
TOM = Learner(LearnerId("tom"), "tom", NOON)
AWAY = Learner(LearnerId("away"), "Jean-Baptiste de la Tour", NOON)


def dossier(name: str, learner: Learner, *texts: str) -> Dossier:
    head, turns = header(name, learner), (turn(0),)
    notes = tuple(Annotation(AnnotationId(f"n{place}"), text, NOON) for place, text in enumerate(texts))
    return Dossier(Attempt(head, turns), chain.links(head, turns), notes)


def bundle(*texts: str) -> Bundle:
    dossiers = (dossier("un", LEILA, *texts), dossier("deux", TOM), dossier("trois", LEILA))
    return Bundle(NOON, (LEILA, TOM), (SOURCES,), dossiers)


def reworded(text: str) -> str:
    return without_names(bundle(text), [AWAY]).dossiers[0].annotations[0].text


def test_who_conducted_what_is_still_told_apart() -> None:
    hidden = without_names(bundle())

    assert hidden.pseudonyms
    assert [each.name for each in hidden.learners] == ["Apprenant 1", "Apprenant 2"]
    names = [each.attempt.header.learner_name for each in hidden.dossiers]
    assert names == ["Apprenant 1", "Apprenant 2", "Apprenant 1"]
    assert {each.attempt.header.learner for each in hidden.dossiers} == {each.id for each in hidden.learners}


def test_two_bundles_cannot_be_brought_together() -> None:
    once, again = without_names(bundle()), without_names(bundle())
    assert {each.id for each in once.learners}.isdisjoint(each.id for each in again.learners)
    assert {"leila", "tom"}.isdisjoint(each.id for each in once.learners)


def test_names_are_replaced_in_what_the_trainer_wrote() -> None:
    assert reworded("LEÏLA HADDAD, bravo !") == "Apprenant 1, bravo !"
    assert reworded("Bien, Leïla. Et Tom ?") == "Bien, Apprenant 1. Et Apprenant 2 ?"
    assert reworded("Mme Haddad écoute mieux que tom.") == "Mme Apprenant 1 écoute mieux que Apprenant 2."


def test_and_in_what_the_learner_said_of_herself() -> None:
    said = SelfAssessment((), "Leïla a écouté.", "Faire comme Tom.", NOON)
    one = replace(bundle().dossiers[0], self_assessment=said)
    hidden = without_names(replace(bundle(), dossiers=(one,))).dossiers[0].self_assessment

    assert hidden is not None
    assert (hidden.strength, hidden.axis) == ("Apprenant 1 a écouté.", "Faire comme Apprenant 2.")


def test_those_of_people_outside_the_bundle_too() -> None:
    assert reworded("Comme Jean-Baptiste de la Tour hier.") == "Comme Apprenant 3 hier."
    assert reworded("Comme Baptiste hier.") == "Comme Apprenant 3 hier."


def test_other_words_stay() -> None:
    assert reworded("Un atome de la Tourelle.") == "Un atome de la Tourelle."


def test_the_name_everyone_has_at_first_is_no_trouble() -> None:
    everyone = Learner(LearnerId("premier"), "Apprenant", NOON)
    alone = Bundle(NOON, (everyone,), (SOURCES,), (dossier("un", everyone, "Apprenant, écoutez !"),))

    assert without_names(alone).dossiers[0].annotations[0].text == "Apprenant 1, écoutez !"


def test_no_name_is_anywhere_in_the_file_and_the_chain_still_holds(tmp_path: Path) -> None:
    file = tmp_path / "classe.entretien"
    hidden = without_names(bundle("Leïla, reprenez. tom aussi."))
    file.write_bytes(write_bundle(hidden))

    content = b"".join(name.encode() + data for name, data in members(file).items()).decode().casefold()
    for name in ("leïla", "leila", "haddad", "tom"):
        assert name not in content
    origins = [each.attempt.header.origin for each in read_bundle(file, NOON).dossiers]
    assert [each and each.broken_at for each in origins] == [None, None, None]
