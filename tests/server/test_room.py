"""The room of a file on a real server: joined by code, the server keeps the file."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from lab import Lab
from rooms import SMALL, Opener, found, put, restart, until

from journeys.edit import Journey
from journeys.errors import NewerFile, Unreachable, UnreadableFile
from journeys.files import read
from journeys.model import Score, Step, to_text
from journeys.share.opening import open as open_live


def test_two_in_a_room_see_each_other(shared_lab: Lab, enter: Opener) -> None:
    put(shared_lab, "two.journey")
    one, other = enter(shared_lab, "two.journey"), enter(shared_lab, "two.journey")
    assert one.shared
    assert one.journey == other.journey == SMALL
    one.set("s", label="Antre 😀 ꦲꦤ")
    other.add(Score(subject="s", measure="emotion", rater="r", value=-2))
    assert until(lambda: one.journey == other.journey)
    assert one.journey.steps["s"].label.read("id") == "Antre 😀 ꦲꦤ"
    assert len(one.journey.scores) == 1
    one.undo()
    assert until(lambda: other.journey.steps["s"].label.read("id") == "Antre")
    assert len(other.journey.scores) == 1


def test_a_listener_hears_the_others_without_asking(shared_lab: Lab, enter: Opener) -> None:
    put(shared_lab, "heard.journey")
    one, other = enter(shared_lab, "heard.journey"), enter(shared_lab, "heard.journey")
    heard: list[Journey] = []
    other.observe(heard.append)
    one.set("s", label="Antre lagi")
    assert until(lambda: heard)
    assert heard[-1].steps["s"].label.read("id") == "Antre lagi"


def test_in_a_kernel_edits_arrive_in_its_own_loop(shared_lab: Lab, enter: Opener) -> None:
    put(shared_lab, "loop.journey")
    one = enter(shared_lab, "loop.journey")

    async def kernel() -> list[bool]:
        other = enter(shared_lab, "loop.journey")
        here: list[bool] = []
        other.observe(lambda _: here.append(bool(asyncio.get_running_loop())))
        one.set("s", label="Antre lagi")
        for _ in range(400):
            if here:
                break
            await asyncio.sleep(0.02)
        other.close()
        return here

    assert asyncio.run(kernel()) == [True]


def test_the_server_keeps_the_file(shared_lab: Lab, enter: Opener) -> None:
    file = put(shared_lab, "kept.journey")
    live = enter(shared_lab, "kept.journey")
    live.set("s", label="Antre di luar")
    assert live.save().path == file
    assert file.read_text("utf-8") == to_text(live.journey)


def test_it_saves_by_itself(shared_lab: Lab, enter: Opener) -> None:
    file = put(shared_lab, "self.journey")
    live = enter(shared_lab, "self.journey")
    value = live.set("s", label="Antre di luar")
    assert until(lambda: file.read_text("utf-8") == to_text(value), 4)


def test_opening_writes_nothing(shared_lab: Lab, enter: Opener) -> None:
    file = put(shared_lab, "quiet.journey")
    file.write_text(file.read_text("utf-8").replace("  ", "\t"), "utf-8")
    before = file.read_bytes(), file.stat().st_mtime_ns
    assert enter(shared_lab, "quiet.journey").journey == SMALL
    assert not until(lambda: (file.read_bytes(), file.stat().st_mtime_ns) != before, 2.5)


def test_a_change_on_disk_comes_into_the_room(shared_lab: Lab, enter: Opener) -> None:
    put(shared_lab, "disk.journey")
    live = enter(shared_lab, "disk.journey")
    put(shared_lab, "disk.journey", SMALL.set("s", label="Dari git"))
    assert until(lambda: live.journey.steps["s"].label.read("id") == "Dari git")


@pytest.mark.parametrize(
    ("text", "error"), [("{", UnreadableFile), ('{"format":"journey","version":9}', NewerFile)]
)
def test_a_file_that_cannot_be_read_is_left_as_it_is(
    shared_lab: Lab, enter: Opener, text: str, error: type[Exception]
) -> None:
    file = shared_lab.root / f"{error.__name__}.journey"
    file.write_text(text, "utf-8")
    with pytest.raises(error, match=file.name):
        enter(shared_lab, file.name)
    assert not until(lambda: file.read_text("utf-8") != text, 2)


def test_a_refused_token_is_said(
    shared_lab: Lab, enter: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(shared_lab, "closed.journey")
    monkeypatch.setattr(shared_lab, "token", "wrong")
    with pytest.raises(Unreachable, match="403") as refused:
        enter(shared_lab, "closed.journey")
    assert "JOURNEYS_SERVER_TOKEN" in refused.value.say("en")
    assert "wrong" not in str(refused.value)


def test_a_named_server_that_is_silent_is_said(
    shared_lab: Lab, enter: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(shared_lab, "silent.journey")
    monkeypatch.setattr(shared_lab, "port", 9)
    with pytest.raises(Unreachable):
        enter(shared_lab, "silent.journey")


def test_a_file_outside_of_what_the_server_serves_is_a_file(
    shared_lab: Lab, enter: Opener, tmp_path: Path
) -> None:
    put(shared_lab, "inside.journey")
    (tmp_path / "out.journey").write_text(to_text(SMALL), "utf-8")
    assert not enter(shared_lab, str(tmp_path / "out.journey")).shared


def test_a_kernel_finds_its_server_by_the_file_it_leaves(
    shared_lab: Lab, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As in a notebook: the path is from the notebook's folder."""
    folder = shared_lab.root / "unit kerja" / "é"
    folder.mkdir(parents=True, exist_ok=True)
    put(shared_lab, "unit kerja/é/here.journey")
    assert shared_lab.process
    monkeypatch.delenv("JOURNEYS_SERVER_URL", raising=False)
    monkeypatch.setenv("JUPYTER_RUNTIME_DIR", str(shared_lab.home / "runtime"))
    monkeypatch.setenv("JPY_PARENT_PID", str(shared_lab.process.pid))
    monkeypatch.chdir(folder)
    with open_live("here.journey") as live:
        assert live.shared
        assert live.journey == SMALL


def test_without_rooms_it_is_a_file(lone_lab: Lab, enter: Opener) -> None:
    file = put(lone_lab, "lone.journey")
    live = enter(lone_lab, "lone.journey")
    assert not live.shared
    live.set("s", label="Antre di luar")
    assert read(file) == SMALL
    live.save()
    assert read(file) == live.journey


def test_nothing_is_missing_after_opening_again_and_again(own_lab: Lab, enter: Opener) -> None:
    """What the server stores of a room must load whole, run after run."""
    put(own_lab, "again.journey")
    for turn in range(3):
        live = enter(own_lab, "again.journey")
        value = live.add(Step(id=f"t{turn}", phase="p", label=f"Giliran {turn}"))
        live.save()
        live.close()
        own_lab.kill()
        restart(own_lab)
        again = enter(own_lab, "again.journey")
        assert again.journey == value
        assert len(again.journey.steps) == turn + 2


def test_a_server_that_went_and_came_back_gets_what_was_done_meanwhile(
    own_lab: Lab, enter: Opener
) -> None:
    file = put(own_lab, "back.journey")
    live, other = enter(own_lab, "back.journey"), enter(own_lab, "back.journey")
    live.set("s", label="Sebelum")
    live.save()
    own_lab.kill()
    live.add(Step(id="meanwhile", phase="p", label="Selama terputus"))
    restart(own_lab)
    assert until(lambda: "meanwhile" in other.journey.steps, 20)
    assert other.journey == live.journey
    assert until(lambda: "meanwhile" in (found(file) or SMALL).steps, 5)
