"""For Babel: the sentence of a diagnostic stands in the front matter of its page."""

from collections.abc import Iterator, Mapping, Sequence
from typing import BinaryIO

KEY = b"message: "

Found = tuple[int, str, str, list[str]]
"""Line, keyword, sentence, comments."""


def extract(
    page: BinaryIO,
    _keywords: Sequence[str],
    _comment_tags: Sequence[str],
    options: Mapping[str, str],  # noqa: ARG001 - Babel names it
) -> Iterator[Found]:
    """The sentence of a page of `entretien/content/pages`."""
    for number, line in enumerate(page, start=1):
        if line.startswith(KEY):
            yield number, "_", line.removeprefix(KEY).strip().decode(), []
