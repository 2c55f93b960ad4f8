"""PDFs, made in memory."""

import os
import re
import subprocess
import sys
from dataclasses import replace

import pytest

from entretien.gui.printing.pdf import pdf
from entretien.handouts.page import Page
from entretien.mapping.surveying import survey
from entretien.scenario.phases import PhaseName
from samples.building import exchange, phase, reply, scenario

PAGE = Page("Fiche – Noa", "fr", "<h1>Fiche</h1><p>Une réplique : « L'été ? »</p>", "Fiche – Noa")


def sheets(document: bytes) -> int:
    return len(re.findall(rb"/Type /Page\b", document))


@pytest.mark.usefixtures("qapp")
def test_a_pdf_is_whole_and_named() -> None:
    document = pdf(PAGE)

    assert document.startswith(b"%PDF-")
    assert document.rstrip().endswith(b"%%EOF")
    assert sheets(document) == 1
    assert "Fiche – Noa".encode("utf-16-be") in document.replace(b"\\(", b"(").replace(b"\\)", b")")


@pytest.mark.usefixtures("qapp")
def test_a_pdf_says_its_language_to_screen_readers() -> None:
    assert b"<dc:language><rdf:Bag><rdf:li>fr</rdf:li></rdf:Bag></dc:language>" in pdf(PAGE)


@pytest.mark.usefixtures("qapp")
def test_a_map_follows_the_text_on_sheets_lying_down() -> None:
    talk = phase(PhaseName.GREETING, exchange("a", reply("finir", "end:accord")))

    document = pdf(replace(PAGE, scenario_map=survey(scenario(talk))))

    assert re.findall(rb"/MediaBox \[0 0 (\d+)", document) == [b"595", b"842"]


def test_no_window_system_is_needed() -> None:
    """As on a server: no display, no platform named."""
    program = (
        "from entretien.gui.printing.pdf import pdf\n"
        "from entretien.handouts.page import Page\n"
        "from entretien.mapping.scenario_map import Card, CardKind, Lane, ScenarioMap\n"
        "import sys\n"
        "lanes = (Lane('Accueil', (Card('a', CardKind.EXCHANGE, '1.1', 'a', 'Bonjour.'),)),)\n"
        "drawn = ScenarioMap('', lanes, ())\n"
        "sys.stdout.buffer.write(pdf(Page('Fiche', 'fr', '<p>Fiche</p>', scenario_map=drawn)))\n"
    )
    bare = {
        name: value
        for name, value in os.environ.items()
        if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, env=bare)
    assert sheets(done.stdout) == 2
    assert done.stderr == b""
