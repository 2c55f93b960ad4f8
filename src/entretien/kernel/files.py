"""Writing a file whole or not at all; several together, or none of them."""

import contextlib
import os
import secrets
import shutil
from collections.abc import Mapping
from pathlib import Path


def write_whole(path: Path, data: bytes) -> None:
    """Put `data` in `path`, replacing what was there only once the new content is safe on the disk.

    Written beside, flushed to the disk, then renamed: a full disk or a power cut leaves the old file.
    Makes the folder when it is missing. Raises `OSError`.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = _beside(path, data)
    try:
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def write_together(contents: Mapping[Path, bytes]) -> None:
    """Put each content in its file, in that order: all of them or none.

    Every one is safe on the disk, beside its file, before the first takes its place; where one cannot, those
    before it are given back what they held. Makes the folders that are missing. Raises `OSError`.
    """
    with contextlib.ExitStack() as undoing:
        ready = [(path, *_made_ready(path, data, undoing)) for path, data in contents.items()]
        for path, new, old in ready:
            new.replace(path)
            undoing.callback(_give_back, path, old)
        undoing.pop_all()
    for _path, _new, old in ready:
        if old is not None:
            old.unlink()
    for folder in {path.parent for path in contents}:
        _sync_folder(folder)


def _made_ready(path: Path, data: bytes, undoing: contextlib.ExitStack) -> tuple[Path, Path | None]:
    """The new content beside `path`, and a copy of the old one where there is one."""
    for folder in reversed([each for each in path.parents if not each.exists()]):
        folder.mkdir()
        undoing.callback(_leave, folder)
    new = _beside(path, data)
    undoing.callback(new.unlink, missing_ok=True)
    if not path.exists():
        return new, None
    old = _name_beside(path)
    undoing.callback(old.unlink, missing_ok=True)
    shutil.copy2(path, old)
    return new, old


def _beside(path: Path, data: bytes) -> Path:
    """A file beside `path`, safe on the disk, that only has to be renamed."""
    # Not tempfile, whose files are their owner's alone: an export is meant for a shared folder.
    beside = _name_beside(path)
    try:
        with beside.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    return beside


def _name_beside(path: Path) -> Path:
    return path.with_name(f".{path.name}.{secrets.token_hex(8)}")


def _give_back(path: Path, old: Path | None) -> None:
    if old is None:
        path.unlink()
    else:
        old.replace(path)


def _leave(folder: Path) -> None:
    with contextlib.suppress(OSError):  # somebody put something in it meanwhile
        folder.rmdir()


def _sync_folder(folder: Path) -> None:
    """Make the renaming itself durable, where the system can open a folder."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
