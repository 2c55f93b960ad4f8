"""Is a folder on another machine? SQLite's WAL needs memory shared by all who have the file open.

It « does not work over a network filesystem » (sqlite.org/wal.html): a school that keeps its students'
folders on a server could lose turns that were shown as kept.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

import psutil

REMOTE = frozenset(
    {
        "9p", "afpfs", "afs", "ceph", "cifs", "davfs", "fuse.davfs", "fuse.glusterfs", "fuse.rclone",
        "fuse.sshfs", "gfs2", "glusterfs", "lustre", "ncpfs", "nfs", "nfs3", "nfs4", "ocfs2", "smb2", "smb3",
        "smbfs", "webdav",
    }
)  # fmt: skip
"""Kinds of file systems whose files another machine holds, as Linux and macOS name them."""

_REMOTE_DRIVE = "remote"
"""What Windows says of a drive letter that stands for a share."""


class Mount(Protocol):
    """A file system that is in use."""

    @property
    def mountpoint(self) -> str:
        """The folder it begins at."""
        ...

    @property
    def fstype(self) -> str:
        """Its kind."""
        ...

    @property
    def opts(self) -> str:
        """What else the system says of it, words between commas."""
        ...


def on_a_share(folder: Path, mounts: Iterable[Mount] | None = None) -> bool:
    """Whether `folder` is kept by another machine; `mounts` are those of this machine unless given."""
    folder = folder.resolve()
    if folder.drive.startswith("\\\\"):  # \\server\share
        return True
    known = psutil.disk_partitions(all=True) if mounts is None else mounts
    holding = [each for each in known if folder.is_relative_to(each.mountpoint)]
    nearest = max(holding, key=lambda each: len(each.mountpoint), default=None)
    return nearest is not None and _is_remote(nearest)


def _is_remote(mount: Mount) -> bool:
    return mount.fstype in REMOTE or _REMOTE_DRIVE in mount.opts.split(",")
