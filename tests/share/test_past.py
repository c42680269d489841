"""From which text a foreign one was made."""

from __future__ import annotations

from journeys.edit import Journey
from journeys.model import Phase, Step, to_text
from journeys.share.past import Past

START = Journey().add(Phase(id="p", label="Loket")).add(Step(id="s", phase="p", label="Antre"))


def past(*texts: str) -> Past:
    found = Past()
    for text in texts:
        found.saw(text)
    return found


def test_who_adds_a_step_did_not_start_from_a_step_somebody_else_just_added() -> None:
    """By lines the two new steps are alike but for two, and the other's words would be undone."""
    ours = START.set("s", label="satu Antre").add(Step(id="antar", phase="p", label="antar"))
    theirs = START.set("s", label="dua Antre").add(Step(id="bayar", phase="p", label="bayar"))
    had = past(to_text(START), to_text(ours))
    assert had.nearest(to_text(theirs)) == to_text(START)


def test_who_changes_what_was_added_last_started_from_it() -> None:
    ours = START.add(Step(id="a1", phase="p", label="Foto di loket dua"))
    had = past(to_text(START), to_text(ours))
    assert had.nearest(to_text(ours.set("a1", label="Foto di loket tiga"))) == to_text(ours)


def test_of_equals_the_latest() -> None:
    had = past(to_text(START), to_text(START.set("s", waiting=5)))
    assert had.nearest(to_text(START.set("s", waiting=7))) == to_text(START.set("s", waiting=5))
