"""A file that changes under a room: joined or kept, and told in a sentence."""

from __future__ import annotations

import json
import os
import time
import urllib.request
from pathlib import Path

import pytest
from disk_change import start
from lab import Lab
from rooms import Opener, found, put, until

from journeys.edit import Journey
from journeys.files import read, write
from journeys.model import Step, to_text
from journeys.share.kept import kept
from journeys.share.live import LiveJourney
from journeys.share.recovery import Recovery

SEEN = 0.6
"""Seconds until the guard has seen a room for the first time."""


def joined(
    lab: Lab, enter: Opener, name: str, journey: Journey | None = None
) -> tuple[Path, LiveJourney]:
    file = put(lab, f"{name}/peta.journey", start() if journey is None else journey)
    live = enter(lab, f"{name}/peta.journey")
    time.sleep(SEEN)
    return file, live


def contents(lab: Lab, method: str, path: str, body: object = None) -> None:
    """What the file browser does."""
    request = urllib.request.Request(
        f"http://127.0.0.1:{lab.port}/api/contents/{path}",
        None if body is None else json.dumps(body).encode(),
        {"Authorization": f"token {lab.token}"},
        method=method,
    )
    urllib.request.urlopen(request, timeout=10).close()


def codes(live: LiveJourney) -> list[str]:
    return [one.code for one in live.notices]


def label(journey: Journey, id_: str = "s0") -> str:
    return journey.steps[id_].label.read("id")


def test_a_script_that_read_before_the_last_save_takes_no_save_back(
    shared_lab: Lab, enter: Opener
) -> None:
    file, live = joined(shared_lab, enter, "stale")
    before = read(file)
    live.set("s1", label="Langkah 1 diketik")
    live.save()
    write(before.set("s0", label="Dari skrip"), file)
    assert until(lambda: label(live.journey) == "Dari skrip")
    assert label(live.journey, "s1") == "Langkah 1 diketik"
    assert until(lambda: file.read_text("utf-8") == to_text(live.journey), 4)
    assert codes(live) == ["merged"]
    assert live.notices[0].lines["en"] == ['Step 1 renamed from "Langkah 0" to "Dari skrip".']
    assert "1 perubahan" in live.notices[0].say("id")
    assert not kept(file)


def test_where_both_changed_one_value_the_disks_side_is_kept_and_named(
    shared_lab: Lab, enter: Opener
) -> None:
    file, live = joined(shared_lab, enter, "clash")
    outside = read(file).set("s0", waiting=99)
    live.act(lambda now: now.set("s0", waiting=11).set("s1", label="Diketik sekalimat"))
    live.save()
    write(outside, file)
    assert until(lambda: live.notices)
    assert codes(live) == ["conflicts"]
    assert live.journey.steps["s0"].waiting == 11
    (beside,) = kept(file)
    assert live.notices[0].kept == beside.name
    assert beside.name.startswith("peta.kept-")
    assert beside.name.endswith(".journey")
    assert read(beside) == outside
    assert beside.name in live.notices[0].say("en")
    assert "99" in live.notices[0].lines["id"][-1]
    assert until(lambda: found(file) == live.journey, 4)


def test_a_touch_changes_and_says_nothing(shared_lab: Lab, enter: Opener) -> None:
    file, live = joined(shared_lab, enter, "touch")
    os.utime(file)
    live.set("s0", label="Diketik")
    os.utime(file)
    assert until(lambda: (now := found(file)) is not None and label(now) == "Diketik", 5)
    assert codes(live) == []


def test_an_old_text_changes_nothing_is_told_and_can_be_had(shared_lab: Lab, enter: Opener) -> None:
    file, live = joined(shared_lab, enter, "old")
    value = live.set("s0", label="Diketik satu jam")
    live.save()
    write(start(), file)
    assert until(lambda: live.notices)
    assert codes(live) == ["older"]
    assert until(lambda: found(file) == value, 5)
    held = Recovery(file).find(live.notices[0].snapshot)
    assert held is not None
    assert held.text() == to_text(start())


@pytest.mark.parametrize(
    ("data", "code", "suffix"),
    [
        (b'{"format": "journey", "ver', "unreadable", ".unreadable.txt"),
        (b"\xff\xfe\x00", "unreadable", ".unreadable.txt"),
        (b'{"format":"journey","version":99}', "newer", ".journey"),
        (b"", "emptied", ""),
    ],
)
def test_what_is_no_journey_of_ours_is_kept_byte_by_byte(
    shared_lab: Lab, enter: Opener, data: bytes, code: str, suffix: str
) -> None:
    file, live = joined(shared_lab, enter, f"odd{len(data)}")
    file.write_bytes(data)
    value = live.set("s0", label="Diketik")
    assert until(lambda: codes(live) == [code])
    assert until(lambda: file.read_bytes() == to_text(value).encode(), 5)
    assert [one.read_bytes() for one in kept(file)] == ([data] if suffix else [])
    assert live.notices[0].kept.endswith(suffix)


def test_a_deleted_file_is_written_again(shared_lab: Lab, enter: Opener) -> None:
    file, live = joined(shared_lab, enter, "rm")
    file.unlink()
    assert until(file.exists, 5)
    assert until(lambda: codes(live) == ["deleted"])
    value = live.set("s0", label="Diketik")
    assert until(lambda: found(file) == value, 5)


def test_a_file_deleted_in_jupyter_stays_away_but_edits_are_kept(
    shared_lab: Lab, enter: Opener
) -> None:
    file, live = joined(shared_lab, enter, "trash")
    contents(shared_lab, "DELETE", "trash/peta.journey")
    assert until(lambda: codes(live) == ["removed"])
    assert not kept(file)
    value = live.set("s0", label="Masih diketik")
    assert until(lambda: kept(file), 5)
    assert read(kept(file)[0]) == value
    assert until(lambda: codes(live) == ["removed", "removed-kept"])
    value = live.set("s0", label="Masih terus diketik")
    assert until(lambda: found(kept(file)[0]) == value, 5)
    assert len(kept(file)) == 1
    assert not file.exists()


def test_a_file_renamed_in_jupyter_goes_on_under_its_name(shared_lab: Lab, enter: Opener) -> None:
    file, live = joined(shared_lab, enter, "move")
    live.set("s0", label="Diketik")
    live.save()
    contents(shared_lab, "PATCH", "move/peta.journey", {"path": "move/baru.journey"})
    value = live.set("s0", label="Diketik lagi")
    new = file.with_name("baru.journey")
    assert until(lambda: found(new) == value, 5)
    write(read(new).set("s1", label="Dari skrip"), new)
    assert until(lambda: label(live.journey, "s1") == "Dari skrip")
    assert not file.exists()
    assert Recovery(new).find("latest.journey") is not None
    assert not Recovery(file).folder.exists()


def test_a_plain_editor_on_the_same_file_is_another_outsider(
    shared_lab: Lab, enter: Opener
) -> None:
    """Jupyter's text editor saves what it loaded over what the board saved."""
    file, live = joined(shared_lab, enter, "two")
    stale = to_text(read(file).set("s2", label="Dari penyunting teks"))
    live.set("s0", label="Dari papan")
    live.save()
    body = {"type": "file", "format": "text", "content": stale}
    contents(shared_lab, "PUT", "two/peta.journey", body)
    assert until(lambda: label(live.journey, "s2") == "Dari penyunting teks")
    assert label(live.journey) == "Dari papan"
    assert until(lambda: found(file) == live.journey, 4)


def test_with_nobody_in_the_room_the_disk_has_its_way(shared_lab: Lab, enter: Opener) -> None:
    file, live = joined(shared_lab, enter, "empty-room")
    live.set("s0", label="Diketik")
    live.save()
    live.close()
    time.sleep(SEEN)
    old = start().add(Step(id="git", phase="p", label="Dari git")).remove("s3")
    write(start(), file)
    time.sleep(SEEN)
    write(old, file)
    time.sleep(SEEN)
    assert read(file) == old
    assert enter(shared_lab, "empty-room/peta.journey").journey == old
