"""Small stories as other programs write them."""

import json
from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

TWEE = """\
:: StoryTitle
Le guichet

:: StoryData
{"ifid": "D674C58C-DEFA-4F70-B7A2-27742230C0FC", "format": "SugarCube", "start": "Arrivée"}

:: Arrivée [accueil] {"position":"600,400"}
<<set $confiance to 5>>
Une dame pousse la porte. « Bonjour, j'ai un souci de carte. »

[[Qu'est-ce qui s'est passé ?->Récit]]
[[Il faut prendre rendez-vous.|Refus]]

:: Récit
Elle a été avalée par le distributeur.
[[Je regarde tout de suite.->Refus]]

:: Refus
Elle s'en va.
"""

TWINE = """\
<!DOCTYPE html><html><head><title>Le guichet</title><script>window.engine = "<tw-passagedata";</script></head>
<body><tw-storydata name="Le guichet" startnode="2" creator="Twine" format="Harlowe" options="">
<style role="stylesheet" id="twine-user-stylesheet" type="text/twine-css">p { color: red }</style>
<script role="script" id="twine-user-script" type="text/twine-javascript">alert(1)</script>
<tw-tag name="accueil" color="red"></tw-tag>
<tw-passagedata pid="1" name="Refus" tags="" position="1,1" size="1,1">Elle s&#39;en va.</tw-passagedata>
<tw-passagedata pid="2" name="Arriv&eacute;e" tags="accueil">(set: $confiance to 5)Une dame pousse la porte.
(if: $confiance &gt; 3)[Elle sourit.]
[[Il faut prendre rendez-vous.-&gt;Refus]] (link-goto: "Asseyez-vous.", "Refus")</tw-passagedata>
</tw-storydata></body></html>
"""

CONTENT: Mapping[str, object] = {
    "branchingScenario": {
        "title": "<p>Le guichet</p>",
        "startScreen": {"startScreenTitle": "<p>Bienvenue</p>", "startScreenImage": {"path": "images/a.png"}},
        "endScreens": [
            {"endScreenTitle": "Fin", "endScreenSubtitle": "Merci.", "contentId": -1, "endScreenScore": 0},
            {"endScreenTitle": "Perdu", "endScreenSubtitle": "", "contentId": -2, "endScreenScore": 3},
        ],
        "content": [
            {
                "type": {
                    "library": "H5P.AdvancedText 1.1",
                    "params": {"text": "<p>Une dame pousse la porte&nbsp;: <em>bonjour</em>.</p>"},
                    "metadata": {"title": "Arrivée"},
                },
                "nextContentId": 1,
            },
            {
                "type": {
                    "library": "H5P.BranchingQuestion 1.0",
                    "params": {
                        "branchingQuestion": {
                            "question": "<p>Que lui dites-vous ?</p>",
                            "alternatives": [
                                {"text": "<p>Asseyez-vous.</p>", "nextContentId": 2, "feedback": {}},
                                {
                                    "text": "Revenez demain.",
                                    "nextContentId": -2,
                                    "feedback": {
                                        "title": "Aïe",
                                        "subtitle": "<p>Elle part.</p>",
                                        "endScreenScore": 1,
                                    },
                                },
                            ],
                        }
                    },
                    "metadata": {"title": "Accueil"},
                },
            },
            {
                "type": {
                    "library": "H5P.Video 1.6",
                    "params": {"sources": [{"path": "videos/v.mp4"}]},
                    "metadata": {"title": "Le film"},
                },
                "nextContentId": -1,
            },
        ],
    }
}


def h5p(
    content: object = CONTENT,
    library: str = "H5P.BranchingScenario",
    others: Mapping[str, bytes] | None = None,
) -> bytes:
    """An `.h5p` file, with folders and films as real ones have."""
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as archive:
        archive.writestr("h5p.json", json.dumps({"title": "Le guichet", "mainLibrary": library}))
        archive.writestr("content/", b"")
        archive.writestr("content/content.json", json.dumps(content))
        archive.writestr("content/videos/v.mp4", b"\0" * 1_000_000)
        for name, data in (others or {}).items():
            archive.writestr(name, data)
    return buffer.getvalue()


YARN = """\
title: Suite
---
Cliente: Merci, c'est réglé.
===
title: Start
tags: accueil
position: 12,34
---
// à revoir
Cliente: Bonjour, j'ai un souci de carte. #line:0a1
<<set $confiance = 5>>
-> Qu'est-ce qui s'est passé ?
    Cliente: Elle a été avalée. {$montant} perdus.
    -> Je regarde tout de suite.
        <<jump Suite>>
    -> Il faut écrire au siège. <<if $confiance > 3>>
        Cliente: Ah.
-> Revenez demain.
    <<jump Suite>>
-> ...
Cliente: Vous êtes là ?
===
"""
