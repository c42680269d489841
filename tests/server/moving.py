"""Ways in which a file or its folder gets another name, and how its room has to go on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

from lab import Lab
from rooms import until
from test_disk_told import codes, contents, label

from journeys.files import read, write
from journeys.share.live import LiveJourney
from journeys.share.recovery import Recovery

Move = Callable[[Lab, Path], Path]


def in_jupyter(lab: Lab, file: Path) -> Path:
    new = file.with_name("é #1.journey")
    _patch(lab, file, new)
    return new


def into_a_folder_in_jupyter(lab: Lab, file: Path) -> Path:
    new = file.parent / "arsip" / file.name
    new.parent.mkdir()
    _patch(lab, file, new)
    return new


def on_disk(_: Lab, file: Path) -> Path:
    new = file.parent / "arsip" / "lain.journey"
    new.parent.mkdir()
    file.rename(new)
    return new


def folder_in_jupyter(lab: Lab, file: Path) -> Path:
    new = file.parent.with_name("map-baru")
    _patch(lab, file.parent, new)
    return new / file.name


def folder_on_disk(_: Lab, file: Path) -> Path:
    new = file.parent.with_name("unit-baru")
    file.parent.rename(new)
    return new / file.name


MOVES: tuple[Move, ...] = (
    in_jupyter, into_a_folder_in_jupyter, on_disk, folder_in_jupyter, folder_on_disk
)  # fmt: skip


def _patch(lab: Lab, old: Path, new: Path) -> None:
    was, now = (one.relative_to(lab.root).as_posix() for one in (old, new))
    contents(lab, "PATCH", quote(was), {"path": now})


def goes_on(live: LiveJourney, old: Path, new: Path) -> None:
    """What is typed comes into the file under its new name, and nothing is left at the old one."""
    assert until(lambda: codes(live) == ["moved"])
    assert new.name in live.notices[0].say("en")
    value = live.set("s0", label="Diketik sesudahnya")
    assert live.save().path == live.path == new
    assert read(new) == value
    write(value.set("s1", label="Dari skrip"), new)
    assert until(lambda: label(live.journey, "s1") == "Dari skrip")
    assert not old.exists()
    assert Recovery(new).find("latest.journey") is not None
    assert not Recovery(old).folder.exists()
