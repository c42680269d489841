"""Saving leaves the old file or the new one, whatever happens in between."""

from __future__ import annotations

import errno

import pytest

from journeys.edit import Journey
from journeys.errors import Unreachable
from journeys.files import read, write
from journeys.model import Phase, to_text

ONE = Journey().add(Phase(id="loket", label="Loket"))


def test_what_is_written_is_read_again(tmp_path):
    path = write(ONE, tmp_path / "peta")
    assert path.name == "peta.journey"
    assert read(path) == ONE
    assert path.read_text("utf-8") == to_text(ONE)
    assert [file.name for file in tmp_path.iterdir()] == ["peta.journey"]


def test_an_existing_file_keeps_its_permissions_and_a_link_its_goal(tmp_path):
    goal = write(ONE, tmp_path / "goal.journey")
    goal.chmod(0o640)
    link = tmp_path / "link.journey"
    link.symlink_to(goal)
    write(ONE.set("loket", label="Baru"), link)
    assert link.is_symlink()
    assert goal.stat().st_mode & 0o777 == 0o640
    assert read(goal).phases["loket"].label.read("id") == "Baru"


@pytest.mark.parametrize("step", ["mkstemp", "fsync", "replace"])
def test_a_failure_at_any_step_keeps_the_old_file_and_says_so(tmp_path, monkeypatch, step):
    path = write(ONE, tmp_path / "peta.journey")
    before = path.read_bytes()

    def fail(*_args, **_kwargs):
        raise OSError(errno.ENOSPC, "disk penuh")

    home = {"mkstemp": "tempfile.mkstemp", "fsync": "os.fsync", "replace": "pathlib.Path.replace"}
    monkeypatch.setattr(home[step], fail)
    with pytest.raises(Unreachable, match="disk penuh"):
        write(ONE.set("loket", label="Baru"), path)
    monkeypatch.undo()
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["peta.journey"]
