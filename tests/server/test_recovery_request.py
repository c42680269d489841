"""What the server answers about copies, and what becomes of a room whose copy is put back."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from lab import Lab
from rooms import SMALL, Opener, found, put, until
from test_api import ask, message

from journeys.edit import Journey
from journeys.errors import UnreadableFile
from journeys.files import read
from journeys.model import to_text
from journeys.share.kept import kept
from journeys.share.recovery import Recovery

MORE = SMALL.set("s", label="Antre nomor")


def question(lab: Lab, method: str, path: str, **params: object) -> dict[str, Any]:
    status, answer = ask(lab, {"method": method, "path": path, "params": params, "language": "en"})
    assert (status, "result" in answer) == (200, True), answer
    return answer["result"]  # type: ignore[return-value]


def emptied(lab: Lab, name: str, journey: Journey = MORE) -> Path:
    """An empty file that has a copy."""
    file = put(lab, name)
    Recovery(file).ahead(to_text(journey))
    file.write_bytes(b"")
    return file


def test_without_rooms_the_file_is_had_back(lone_lab: Lab) -> None:
    file = emptied(lone_lab, "peta.journey")
    asked = question(lone_lab, "recovery", "peta.journey")
    assert (asked["state"], asked["problem"][:21]) == ("empty", "peta.journey is empty")
    (copy,) = asked["snapshots"]
    assert copy["name"] == asked["offered"]
    assert copy["reason"] == "The file before it was saved again"
    told = question(lone_lab, "recovery", "peta.journey", name=copy["name"])
    assert told == {"sentence": "Holds 1 phase, 1 step and 0 pain points.", "lines": [], "n": 0}
    spoken = question(lone_lab, "recovery", "peta.journey", name=copy["name"], language="id")
    assert spoken["sentence"] == "Berisi 1 fase, 1 langkah, dan 0 titik masalah."
    done = question(lone_lab, "recover", "peta.journey", name=copy["name"])
    assert done["sentence"].startswith("Restored.")
    assert read(file) == MORE
    assert question(lone_lab, "recovery", "peta.journey")["offered"] == ""


def test_in_a_room_everybody_has_the_copy_back_and_hears_of_it(
    shared_lab: Lab, enter: Opener
) -> None:
    file = emptied(shared_lab, "back/peta.journey")
    live = enter(shared_lab, "back/peta.journey")
    time.sleep(0.6)
    name = question(shared_lab, "recovery", "back/peta.journey")["offered"]
    question(shared_lab, "recover", "back/peta.journey", name=name)
    assert until(lambda: live.journey == MORE)
    assert until(lambda: found(file) == MORE)
    assert [one.code for one in live.notices] == ["restored"]
    assert [one.why for one in Recovery(file).snapshots()].count("before") == 0
    assert question(shared_lab, "recovery", "back/peta.journey")["offered"] == ""


def test_what_a_room_held_is_a_copy_after_another_was_put_back(
    shared_lab: Lab, enter: Opener
) -> None:
    file = put(shared_lab, "swap/peta.journey")
    live = enter(shared_lab, "swap/peta.journey")
    time.sleep(0.6)
    live.journey = MORE
    assert until(lambda: found(file) == MORE)
    assert until(lambda: question(shared_lab, "recovery", "swap/peta.journey")["snapshots"])
    (old,) = question(shared_lab, "recovery", "swap/peta.journey")["snapshots"]
    told = question(shared_lab, "recovery", "swap/peta.journey", name=old["name"])
    assert told["lines"] == ['Step 1 renamed from "Antre nomor" to "Antre".']
    said = question(shared_lab, "recover", "swap/peta.journey", name=old["name"])["sentence"]
    assert said.endswith("What was here before is among the copies.")
    # at once, before the room has saved
    assert question(shared_lab, "recovery", "swap/peta.journey")["snapshots"][0]["why"] == "before"
    assert until(lambda: live.journey == SMALL)
    assert until(lambda: found(file) == SMALL)
    newest = question(shared_lab, "recovery", "swap/peta.journey")["snapshots"][0]
    assert newest["why"] == "before"
    question(shared_lab, "recover", "swap/peta.journey", name=newest["name"])
    assert until(lambda: live.journey == MORE)


def test_an_older_file_in_a_room_has_the_newer_copy_offered(shared_lab: Lab, enter: Opener) -> None:
    file = put(shared_lab, "older/peta.journey")
    Recovery(file).ahead(to_text(MORE))
    minute_ago = time.time() - 60
    os.utime(file, (minute_ago, minute_ago))
    live = enter(shared_lab, "older/peta.journey")
    time.sleep(0.6)
    asked = question(shared_lab, "recovery", "older/peta.journey")
    assert asked["state"] == "older"
    question(shared_lab, "recover", "older/peta.journey", name=asked["offered"])
    assert until(lambda: live.journey == MORE)


def test_the_command_line_has_the_server_put_it_back(shared_lab: Lab, enter: Opener) -> None:
    """Written behind the room's back, it would be taken for an old text and changed back."""
    file = put(shared_lab, "cli/peta.journey")
    live = enter(shared_lab, "cli/peta.journey")
    time.sleep(0.6)
    live.journey = MORE
    assert until(lambda: question(shared_lab, "recovery", "cli/peta.journey")["snapshots"])
    (old,) = question(shared_lab, "recovery", "cli/peta.journey")["snapshots"]
    command = [sys.executable, "-m", "journeys", "recover", str(file), "--from", old["name"], "-y"]
    runtime = {"JUPYTER_RUNTIME_DIR": str(shared_lab.home / "runtime")}
    quiet = {name: value for name, value in os.environ.items() if "JOURNEYS_SERVER" not in name}
    subprocess.run(command, env={**quiet, **runtime}, check=True)
    assert until(lambda: live.journey == SMALL)
    assert [one.code for one in live.notices] == ["restored"]
    assert until(lambda: found(file) == SMALL)


def test_a_file_that_is_no_text_says_so_to_a_kernel_too(shared_lab: Lab, enter: Opener) -> None:
    file = put(shared_lab, "latin/peta.journey")
    file.write_bytes(b'{"format": "journey", "x": "Caf\xe9"}')
    with pytest.raises(UnreadableFile) as refused:
        enter(shared_lab, "latin/peta.journey")
    assert refused.value.key == "files.not-utf8"


def test_kept_files_are_listed(shared_lab: Lab) -> None:
    file = emptied(shared_lab, "kept/peta.journey")
    file.write_text("{rusak", "utf-8")
    asked = question(shared_lab, "recovery", "kept/peta.journey")
    assert asked["state"] == "unreadable"
    said = question(shared_lab, "recover", "kept/peta.journey", name=asked["offered"])["sentence"]
    (aside,) = kept(file)
    assert aside.name in said
    (listed,) = question(shared_lab, "recovery", "kept/peta.journey")["kept"]
    assert listed["name"] == aside.name


@pytest.mark.parametrize(
    ("path", "name", "sentence"),
    [
        ("none/peta.journey", "x", "peta.journey has no such copy."),
        ("none/peta.journey", "../../peta.journey", "peta.journey has no such copy."),
        ("../outside.journey", "x", "outside.journey does not lie"),
        ("none/peta.txt", "x", "peta.txt does not lie"),
    ],
)
@pytest.mark.parametrize("method", ["recovery", "recover"])
def test_what_is_no_copy_gets_a_sentence(
    shared_lab: Lab, method: str, path: str, name: str, sentence: str
) -> None:
    put(shared_lab, "none/peta.journey")
    body = {"method": method, "path": path, "params": {"name": name}, "language": "en"}
    status, answer = ask(shared_lab, body)
    assert status == 422
    assert message(answer).startswith(sentence)
