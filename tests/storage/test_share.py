"""A folder that another machine keeps is recognised by where it is mounted."""

from pathlib import Path
from typing import NamedTuple

import pytest

from entretien.storage.share import on_a_share


class Mount(NamedTuple):
    """As psutil tells of them."""

    mountpoint: str
    fstype: str
    opts: str = "rw,relatime"


LOCAL = Mount("/", "ext4")


def test_the_folder_of_this_test_is_on_this_machine(tmp_path: Path) -> None:
    assert not on_a_share(tmp_path)


@pytest.mark.parametrize("kind", ["nfs4", "cifs", "fuse.sshfs"])
def test_a_folder_below_a_mounted_share_is_on_it(tmp_path: Path, kind: str) -> None:
    share = Mount(str(tmp_path), kind)
    assert on_a_share(tmp_path / "camille" / "entretien", [LOCAL, share])
    assert not on_a_share(tmp_path.parent, [LOCAL, share])


def test_the_nearest_mount_decides(tmp_path: Path) -> None:
    homes, disk = Mount(str(tmp_path), "nfs4"), Mount(str(tmp_path / "disque"), "ext4")
    assert not on_a_share(tmp_path / "disque" / "entretien", [homes, LOCAL, disk])


def test_a_name_that_only_begins_alike_is_elsewhere(tmp_path: Path) -> None:
    assert not on_a_share(tmp_path / "cours2", [LOCAL, Mount(str(tmp_path / "cours"), "nfs4")])


def test_a_drive_letter_may_stand_for_a_share(tmp_path: Path) -> None:
    assert on_a_share(tmp_path, [Mount(str(tmp_path), "NTFS", "rw,remote")])
