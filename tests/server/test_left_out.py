"""A room saves a file that holds what cannot be shown: who saves is told where it is kept."""

from __future__ import annotations

import json

from disk_change import start
from lab import Lab
from rooms import Opener

from journeys.files.kept import kept
from journeys.model import to_plain


def test_who_saves_in_a_room_is_told_once_what_was_kept(shared_lab: Lab, enter: Opener) -> None:
    file = shared_lab.root / "sisa.journey"
    orphan = {"t": {"step": "gone", "label": {"id": "Sisa"}}}
    file.write_text(json.dumps({**to_plain(start()), "touchpoints": orphan}), "utf-8")
    live = enter(shared_lab, file.name)
    live.set("s0", label="Diketik")
    saved = live.save()
    assert "Sisa" not in file.read_text("utf-8")
    (beside,) = kept(file)
    assert saved.kept == beside.name
    assert beside.name in saved.say("en")
    live.set("s0", label="Lagi")
    assert live.save().kept == ""
    # who comes later has heard it from the notices
    later = enter(shared_lab, file.name)
    later.set("s1", label="Diketik")
    assert later.save().kept == ""
