"""Examples of the catalogue: a fragment that becomes a whole scenario, as files.

A fragment is written for its reader: only the keys that matter. Its top-level keys replace those of the
sample scenario in `examples/`. What follows ```yaml says `fautif` or `correct`, and may say more:
`fichier=personas/lea_martin.yaml` for a fragment of another file, `entier` when it is all of the file,
`encodage=cp1252`, `repete=200` to write its last line so many times (`§` becomes the number of the line),
`dossier` for a folder in place of the file.
"""

import re
from dataclasses import dataclass
from importlib.resources import as_file, files
from pathlib import Path
from shutil import copytree

ENTRY = "exemple.yaml"
_KEY = re.compile(r"^(?=[^\s#])", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Example:
    """A fragment, and what to make of it."""

    text: str
    faulty: bool
    """Whether it must draw the diagnostic of its page."""
    file: str = ENTRY
    whole: bool = False
    encoding: str = "utf-8"
    folder: bool = False

    def write(self, folder: Path) -> Path:
        """Write the whole scenario in `folder`; the path of its file."""
        with as_file(files(__package__).joinpath("examples")) as sample:
            copytree(sample, folder, dirs_exist_ok=True)
        target = folder / self.file
        if self.folder:
            target.unlink()
            target.mkdir()
        else:
            text = self.text if self.whole else _merged(target.read_text(encoding="utf-8"), self.text)
            target.write_bytes(text.encode(self.encoding))
        return folder / ENTRY


def example_of(info: str, text: str) -> Example:
    """The example of a fence: what stands after `yaml`, and its text."""
    verdict, *words = info.split()
    options = dict(word.partition("=")[::2] for word in words)
    return Example(
        text=_repeated(text, int(options.get("repete", 1))),
        faulty=verdict == "fautif",
        file=options.get("fichier", ENTRY),
        whole="entier" in options,
        encoding=options.get("encodage", "utf-8"),
        folder="dossier" in options,
    )


def _repeated(text: str, times: int) -> str:
    if times == 1:
        return text
    *before, last = text.splitlines(keepends=True)
    return "".join([*before, *(last.replace("§", str(number)) for number in range(times))])


def _merged(sample: str, fragment: str) -> str:
    """The sample with each top-level key of the fragment in place of its own, or added at the end."""
    blocks = _blocks(sample)
    return "".join((blocks | _blocks(fragment)).values())


def _blocks(text: str) -> dict[str, str]:
    blocks: dict[str, str] = {}
    for block in _KEY.split(text):
        key = block.partition(":")[0]
        blocks[key] = blocks.get(key, "") + block
    return blocks
