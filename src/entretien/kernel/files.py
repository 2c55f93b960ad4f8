"""Writing a file whole or not at all."""

import os
import secrets
from pathlib import Path


def write_whole(path: Path, data: bytes) -> None:
    """Put `data` in `path`, replacing what was there only once the new content is safe on the disk.

    Written beside, flushed to the disk, then renamed: a full disk or a power cut leaves the old file.
    Makes the folder when it is missing. Raises `OSError`.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    # Not tempfile, whose files are their owner's alone: an export is meant for a shared folder.
    beside = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    try:
        with beside.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    """Make the renaming itself durable, where the system can open a folder."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
