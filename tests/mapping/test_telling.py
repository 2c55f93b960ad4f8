"""The map in words."""

from entretien.kernel.ids import ExchangeId
from entretien.mapping.surveying import survey
from entretien.mapping.telling import Row, Telling
from entretien.scenario.exchange import ClientLine
from entretien.scenario.phases import PhaseName
from entretien.scenario.scenario import Gate
from samples.building import desk, exchange, item, objection, phase, reaction, reply, scenario, selection

TOLD = Telling(
    survey(
        scenario(
            desk(PhaseName.PREPARATION, selection("lire", item("i"))),
            phase(
                PhaseName.GREETING,
                exchange(
                    "a",
                    reply("rester", say="Restons-en là."),
                    reply("aller", "b", say="Allons-y.", when="trust >= 3"),
                    hub=True,
                    to="b",
                    client=(ClientLine("Bonjour."),),
                ),
                exchange("non", reply("reculer", "a", say="Bien.")),
            ),
            phase(
                PhaseName.DIAGNOSIS,
                exchange(
                    "b",
                    reply(
                        "finir", "end:accord", say="Fini.", reactions=(reaction(when="tension >= 2", to="a"),)
                    ),
                ),
                requires=Gate("trust >= 1", ExchangeId("non")),
            ),
            phase(PhaseName.OBJECTIONS, exchange("o", reply("ceder", "back", say="D'accord."))),
            objections=(objection("frais", "o", PhaseName.GREETING, when="tension >= 1", label="Les frais"),),
        )
    )
)


def row(card: str) -> Row:
    return next(each for each in TOLD.rows() if each.card == card)


def test_the_whole_map_is_told_in_a_few_words() -> None:
    assert TOLD.summary() == "Carte de «\u00a0Un essai\u00a0»\u00a0: 7 cases"


def test_a_row_says_what_a_card_is_and_where_it_leads() -> None:
    assert row("a") == Row("a", "Accueil", "2.1 a (carrefour)", "Bonjour.", "3.1, 2.2 (selon le cas)")
    assert row("lire") == Row("lire", "Préparation", "lire (liste)", "Que retenez-vous ?", "2.1")
    assert row("objection:frais").name == "frais (objection)"
    assert row("end:accord").name == "F1 accord (fin)"


def test_a_card_is_told_with_every_way_on() -> None:
    assert list(TOLD.facts("a")) == [
        "«\u00a0Bonjour.\u00a0»",
        "«\u00a0Restons-en là.\u00a0» → on revient ici",
        "«\u00a0Allons-y.\u00a0» → 3.1 b (si confiance d'au moins 3)",
        "«\u00a0Allons-y.\u00a0» → 2.2 non (si la phase suivante ne s'ouvre pas)",
        "Sans réponse ouverte → 3.1 b",
        "→ 2.2 non (si la phase suivante ne s'ouvre pas)",
    ]


def test_a_reaction_that_leads_elsewhere_is_told_with_its_case() -> None:
    assert list(TOLD.facts("b"))[1:] == [
        "«\u00a0Fini.\u00a0» → 2.1 a (si tension d'au moins 2)",
        "«\u00a0Fini.\u00a0» → F1 Accord (autrement)",
    ]


def test_an_objection_says_when_it_comes_and_gives_the_floor_back() -> None:
    assert list(TOLD.facts("objection:frais")) == [
        "Les frais",
        "Quand\u00a0: Accueil\u00a0; si tension d'au moins 1",
        "→ 4.1 o",
    ]
    assert list(TOLD.facts("o"))[-1] == "«\u00a0D'accord.\u00a0» → reprise"


def test_long_replies_are_cut_at_a_word() -> None:
    long = survey(
        scenario(phase(PhaseName.GREETING, exchange("a", reply("x", "end:accord", say="mot " * 40))))
    )

    (_title, way) = Telling(long).facts("a")

    assert way.startswith("«\u00a0mot mot")
    assert "…" in way
    assert len(way) < 100
