"""A disk that is full, closed or broken: said in the room, nothing lost, and tried again."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from labs import FailingLab
from rooms import SMALL, Opener, found, put, until

from journeys.errors import Unreachable
from journeys.files import read, write
from journeys.share.opening import open as open_live

FAILURES = [
    ("mkstemp", errno.EROFS, "closed"),
    ("write", errno.ENOSPC, "full"),
    ("fsync", errno.EIO, ""),
    ("chmod", errno.EPERM, "closed"),
    ("replace", errno.EDQUOT, "full"),
    ("read", errno.EIO, ""),
]


@pytest.fixture(scope="module")
def failing_lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FailingLab]:
    server = FailingLab(tmp_path_factory.mktemp("root"), tmp_path_factory.mktemp("home"))
    server.start()
    yield server
    server.stop()


def fail(lab: FailingLab, step: str, number: int) -> None:
    half = lab.fails.with_name("half")
    half.write_text(f"{step} {number}", "utf-8")
    half.replace(lab.fails)


@pytest.mark.parametrize(("step", "number", "kind"), FAILURES)
def test_a_room_whose_file_cannot_be_written_says_so_and_goes_on(
    failing_lab: FailingLab, enter: Opener, step: str, number: int, kind: str
) -> None:
    name = f"peta {step}.journey"
    file = put(failing_lab, name)
    live = enter(failing_lab, name)
    live.set("s", waiting=1)
    live.save()
    before = file.read_bytes()
    fail(failing_lab, step, number)
    if step == "read":
        os.utime(file)
    value = live.set("s", label="Tidak boleh hilang")
    with pytest.raises(Unreachable) as failed:
        live.save()
    code = f"unsaved-{kind}" if kind else "unsaved"
    assert failed.value.key == f"share.notice.{code}"
    assert name in failed.value.say("en")
    if not kind:
        assert os.strerror(number) in failed.value.say("id")
    assert file.read_bytes() == before
    assert [one.code for one in live.notices] == [code]
    assert enter(failing_lab, name).journey == value
    failing_lab.fails.unlink()
    assert until(lambda: found(file) == value, 5)
    assert until(lambda: [one.code for one in live.notices] == [code, "saved-again"])
    assert live.save().path == file
    assert sorted(one.name for one in file.parent.glob(f".{name}*")) == []


def test_where_no_copies_can_be_kept_the_file_is_saved(
    failing_lab: FailingLab, enter: Opener
) -> None:
    file = put(failing_lab, "tanpa/salinan.journey")
    fail(failing_lab, "mkdir", errno.EACCES)
    live = enter(failing_lab, "tanpa/salinan.journey")
    value = live.set("s", label="Tetap tersimpan")
    live.save()
    assert read(file) == value
    failing_lab.fails.unlink()


def test_alone_in_a_file_the_edits_stay_and_are_saved_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("JPY_PARENT_PID", "JOURNEYS_SERVER_URL"):
        monkeypatch.delenv(name, raising=False)
    file = write(SMALL, tmp_path / "peta.journey")
    live = open_live(file)
    value = live.set("s", label="Tidak boleh hilang")

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(Unreachable, match=r"peta\.journey.*No space left"):
            live.save()
    assert read(file) == SMALL
    assert live.journey == value
    live.save()
    assert read(file) == value
