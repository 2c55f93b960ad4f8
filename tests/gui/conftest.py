"""The window's tests: real widgets on Qt's offscreen platform, a real scenario, a history in memory."""

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from entretien import bootstrap
from entretien.application.library import FolderLibrary
from entretien.application.services import Services
from entretien.gui.background import wait
from entretien.gui.main_window import MainWindow
from entretien.gui.theme.theme import Theme, load
from entretien.history.memory import MemoryHistory
from entretien.kernel.ids import (
    BankId,
    CompetenceCode,
    FactId,
    FaultId,
    FiguresId,
    GaugeId,
    PersonaId,
    VariantId,
)
from entretien.scenario.exchange import ClientLine
from entretien.scenario.figures import Bank, Figure, FigureGroup, FigureSheet
from entretien.scenario.gauges import TENSION, TRUST
from entretien.scenario.persona import Persona
from entretien.scenario.phases import PhaseName
from entretien.scenario.portrait import Portrait
from entretien.scenario.scenario import Briefing, FileEntry, Scenario, Variant
from entretien.scenario.speech import Kind, Mood
from samples.building import desk, exchange, fact, item, phase, reaction, reply, scenario, selection
from samples.written import sources_of


@pytest.fixture(autouse=True)
def nothing_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """A test leaves no widget and no work behind it."""
    yield
    if "qtbot" in request.fixturenames:
        wait()
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert QApplication.topLevelWidgets() == []


@pytest.fixture(params=["light", "dark"])
def any_theme(request: pytest.FixtureRequest, qtbot: QtBot) -> Theme:
    """Each look in turn."""
    return load(request.param)


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    """The light look, at its natural size."""
    return load("light")


@pytest.fixture(name="scenario")
def a_scenario() -> Scenario:
    """A short interview that has a bit of everything: desk, hub, closed reply, fact, fault, remark."""
    welcome, discovery = CompetenceCode("C4.6.4"), CompetenceCode("C4.6.5")
    greeting = exchange(
        "arrivee",
        reply(
            "se_presenter",
            "besoins",
            kind=Kind.PRESENTATION,
            say="Bonjour Madame Morel, je suis votre conseiller. Asseyez-vous, je vous en prie.",
            act="se lever, sourire",
            evidence=((welcome, 2),),
            effects=((TRUST, 1),),
            feedback="Le nom, la fonction, l'invitation : le cadre est posé.",
            reactions=(reaction(say="Merci, c'est gentil.", mood=Mood.RELIEVED),),
        ),
        reply(
            "aller_droit_au_but",
            "besoins",
            kind=Kind.PRICE,
            say="Bonjour, vous venez pour le prêt ?",
            evidence=((welcome, -1),),
            effects=((TRUST, -1), (TENSION, 1)),
            fault=FaultId("pressure"),
            reactions=(reaction(say="Euh… oui.", mood=Mood.WARY, cue="elle se raidit"),),
        ),
        client=(ClientLine("Bonjour, j'ai rendez-vous à dix heures.", Mood.HESITANT, "elle reste debout"),),
    )
    needs = exchange(
        "besoins",
        reply(
            "projets",
            say="Quels sont vos projets pour cette année ?",
            evidence=((discovery, 2),),
            reactions=(
                reaction(
                    say="J'ouvre une seconde boutique en mai.",
                    mood=Mood.HAPPY,
                    reveals=(FactId("boutique"),),
                ),
            ),
        ),
        reply("revenus", kind=Kind.CLOSED_QUESTION, say="Vous gagnez bien votre vie ?"),
        reply(
            "confidence",
            kind=Kind.PROBE,
            say="Et ce qui vous inquiète, au fond ?",
            when="trust >= 9",
            closed="Elle ne vous connaît pas encore assez.",
        ),
        reply("conclure", "end:accord", kind=Kind.CLOSING_PROPOSAL, say="Nous fixons la suite ?"),
        hub=True,
        client=(ClientLine("Alors, de quoi avez-vous besoin pour commencer ?", Mood.ATTENTIVE),),
    )
    preparation = selection("informations", item("solde", C4_6_1=1), item("age"), minimum=1, maximum=2)
    return scenario(
        desk(PhaseName.PREPARATION, preparation),
        phase(PhaseName.GREETING, greeting),
        phase(PhaseName.DIAGNOSIS, needs),
        title="La seconde boutique",
        persona=Persona(PersonaId("alix_morel"), "Alix Morel", 30, "fleuriste", portrait=Portrait()),
        assesses=((welcome, 1), (discovery, 2)),
        briefing=Briefing(
            "Alix Morel a demandé un rendez-vous pour financer une seconde boutique.",
            (FileEntry("Motif", "prêt professionnel"), FileEntry("Cliente depuis", "2019")),
        ),
        facts=(fact("boutique"), fact("associe", latent=True)),
        figures=FigureSheet(
            FiguresId("2026-03-16"),
            "16 mars 2026",
            (
                FigureGroup("Épargne", (Figure("livret_a.taux", "Taux du livret A", "1,50 %", "arrêté"),)),
                FigureGroup("Crédit", (Figure("usure.taux", "Taux d'usure", "5,08 %", "avis"),)),
            ),
        ),
        bank=Bank(
            BankId("littoral"),
            "Banque du Littoral",
            "Port-Rivière",
            (FigureGroup("Délégations", (Figure("bank.geste_max", "Geste commercial", "30 €"),)),),
        ),
        variants=(Variant(VariantId("pressee"), "Elle ferme à midi", gauges=((GaugeId("tension"), 3),)),),
    )


@pytest.fixture
def services(home: Path, scenario: Scenario) -> Services:
    """The program's own parts, on a library of that one scenario and a history in memory."""
    folder = home / "scenarios"
    for name, text in sources_of(scenario).files:
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    history = MemoryHistory()
    whole = bootstrap.services()
    return replace(whole, library=FolderLibrary([folder], whole.framework), open_history=lambda: history)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, services: Services) -> Iterator[MainWindow]:
    """The whole window, filled, its scenarios listed and its history open."""
    before = qapp.palette(), qapp.font()
    motion = qapp.isEffectEnabled(Qt.UIEffect.UI_General)
    shown = MainWindow(qapp, services.preferences.load(), lambda: services)
    qtbot.addWidget(shown)
    with qtbot.waitSignal(shown.filled), qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    settle()
    yield shown
    qapp.setStyleSheet("")
    qapp.setPalette(before[0])
    qapp.setFont(before[1])
    qapp.setEffectEnabled(Qt.UIEffect.UI_General, motion)


def settle() -> None:
    """Let what is done behind the window come back to it."""
    wait()
    QCoreApplication.processEvents()
