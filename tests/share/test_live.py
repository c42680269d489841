"""A live journey without a server: in memory, in a file, and beside other replicas."""

from __future__ import annotations

import gc
from pathlib import Path
from typing import Any
from weakref import ref

import pytest
from pycrdt import Doc

from journeys.edit import Journey
from journeys.errors import NewerFile, RefusedEdit, Unreachable, UnreadableFile
from journeys.files import read, write
from journeys.model import Lane, Phase, Score, Step, to_text
from journeys.share.live import LiveJourney
from journeys.share.mapping import root
from journeys.share.opening import open as open_live
from journeys.share.source import journey_of


@pytest.fixture
def small() -> Journey:
    made = Journey().add(Phase(id="p", label="Loket")).add(Step(id="s", phase="p", label="Antre"))
    return made.add(Lane(id="l", shows="text"))


@pytest.fixture
def file(tmp_path: Path, small: Journey, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("JPY_PARENT_PID", "JOURNEYS_SERVER_URL"):
        monkeypatch.delenv(name, raising=False)
    return write(small, tmp_path / "ktp.journey")


def test_the_verbs_do_what_they_do_on_a_value(small: Journey) -> None:
    live, value = LiveJourney(small), small
    for verb, args, fields in [
        ("add", (Step(id="t", phase="p", label="Foto"),), {"before": "s"}),
        ("set", ("t",), {"waiting": 12.5, "label": {"en": "Photo"}}),
        ("add", (Score(subject="t", measure="emotion", rater="r", value=-1),), {}),
        ("move", ("t",), {"after": "s"}),
        ("set", ("meta",), {"title": "KTP-el"}),
        ("remove", ("s",), {}),
    ]:
        value = getattr(value, verb)(*args, **fields)
        assert getattr(live, verb)(*args, **fields) == value
        assert live.journey == value


def test_each_verb_is_one_step_back(small: Journey) -> None:
    live = LiveJourney(small)
    values = [live.journey]
    values.append(live.add(Step(id="t", phase="p", label="Foto")))
    values.append(live.set("t", label="Foto wajah", waiting=3))
    values.append(live.remove("p", with_contents=True))
    for value in reversed(values[:-1]):
        assert live.undo()
        assert live.journey == value
    assert not live.undo()
    for value in values[1:]:
        assert live.redo()
        assert live.journey == value
    assert not live.redo()


def test_a_refused_edit_changes_nothing(small: Journey) -> None:
    live = LiveJourney(small)
    with pytest.raises(RefusedEdit):
        live.remove("p")
    assert live.journey == small
    assert not live.undo()


def test_a_value_assigned_is_written_by_difference_and_one_step(small: Journey) -> None:
    live = LiveJourney(small)
    sent: list[bytes] = []
    live.connect(sent.append)
    live.journey = small.set("s", label="Antre panjang").set("p", label="Depan")
    assert len(sent) == 1
    assert len(sent[0]) < 120
    assert live.undo()
    assert live.journey == small


def test_what_the_model_does_not_know_is_assigned_too(small: Journey) -> None:
    live = LiveJourney(small)
    live.journey = small.model_copy(update={"future": (1, 2)})
    assert "future" in to_text(live.journey)


def test_listeners_hear_each_new_value_once(small: Journey) -> None:
    live = LiveJourney(small)
    heard: list[Journey] = []
    end = live.observe(heard.append)
    first = live.set("s", label="Antre lagi")
    live.journey = first
    live.undo()
    end()
    live.redo()
    assert heard == [first, small]


def linked(one: LiveJourney, other: LiveJourney) -> None:
    """Two live journeys that hear each other at once, as a board and its kernel."""
    links: dict[str, Any] = {}
    links["one"] = one.connect(lambda said: other.hear(links["other"], said), echoes=False)
    links["other"] = other.connect(lambda said: one.hear(links["one"], said), echoes=False)
    links["other"].greet()


def test_two_replicas_see_each_other_and_undo_only_their_own(small: Journey) -> None:
    one, other = LiveJourney(small), LiveJourney()
    linked(one, other)
    assert other.journey == small
    one.set("s", label="Antre di luar")
    other.set("p", label="Loket depan")
    assert one.journey == other.journey
    one.undo()
    assert one.journey == other.journey == small.set("p", label="Loket depan")
    assert not one.undo()


def test_a_message_that_makes_no_sense_harms_nothing(small: Journey) -> None:
    live = LiveJourney(small)
    link = live.connect(lambda _: None)
    for message in (b"", b"\x00", b"\x00\x02", b"\x00\x02\x03abc", b"\x00\x07\x00", b"\x09?"):
        live.hear(link, message)
    assert live.journey == small


def test_a_whole_state_can_be_loaded_after_undo_and_anothers_removal(small: Journey) -> None:
    """A document that forgets deleted parts sends, after this, a state with a hole."""
    other, one = LiveJourney(small.set("s", waiting=4)), LiveJourney()
    linked(other, one)
    one.set("s", waiting=5)
    one.undo()
    one.set("s", waiting=6)
    other.remove("s")
    one.add(Step(id="later", phase="p", label="Sesudahnya"))
    fresh: Doc[Any] = Doc()
    fresh.apply_update(one._doc.get_update())
    assert journey_of(fresh).journey == one.journey
    assert "later" in one.journey.steps


def test_repairs_are_said_and_not_written(small: Journey) -> None:
    live = LiveJourney(small)
    root(live._doc, "steps")["bad"] = "no record"
    assert [said.code for said in live.repairs] == ["record-not-object"]
    live.set("s", label="Lain")
    assert root(live._doc, "steps")["bad"] == "no record"


def test_opened_from_a_file_and_saved(file: Path, small: Journey) -> None:
    live = open_live(file)
    assert live.journey == small
    assert not live.shared
    assert live.path == file
    value = live.set("s", label="Antre 😀")
    assert read(file) == small
    saved = live.save()
    assert (saved.path, saved.merged, saved.conflicts) == (file, False, ())
    assert file.read_text("utf-8") == to_text(value)
    assert "ktp.journey" in saved.say("en")


def test_saving_nothing_new_does_not_touch_the_file(file: Path) -> None:
    file.write_text(file.read_text("utf-8").replace("\n", "\r\n"), "utf-8", newline="")
    before = file.stat().st_mtime_ns, file.read_bytes()
    open_live(file).close()
    assert (file.stat().st_mtime_ns, file.read_bytes()) == before


def test_a_change_on_disk_is_merged_and_never_written_over(file: Path, small: Journey) -> None:
    live = open_live(file)
    live.set("s", label="Antre di luar", waiting=5)
    write(small.set("p", label="Loket depan").set("s", touch=2), file)
    saved = live.save()
    assert saved.merged
    assert saved.conflicts == ()
    both = small.set("s", label="Antre di luar", waiting=5, touch=2).set("p", label="Loket depan")
    assert read(file) == live.journey == both
    assert not live.save().merged


def test_where_both_changed_one_thing_it_is_named(file: Path, small: Journey) -> None:
    live = open_live(file)
    live.set("s", waiting=5)
    write(small.set("s", waiting=7), file)
    saved = live.save()
    assert [(at.id, at.field, at.ours, at.theirs) for at in saved.conflicts] == [
        ("s", "waiting", 5, 7)
    ]
    assert saved.say("id") == (
        "Tersimpan: ktp.journey. Berkas ini sempat diubah orang lain. "
        'Kedua versi digabungkan dengan 1 konflik. Waktu tunggu langkah 1 "Antre" diubah di kedua '
        "versi: 5 menit (versi kita) dan 7 menit (versi mereka). Yang dipakai: 5 menit. "
        "Mohon diperiksa."
    )
    assert read(file).steps["s"].waiting == 5


@pytest.mark.parametrize("text", ["", "{", '{"format": "journey", "version": 9}'])
def test_a_file_that_broke_meanwhile_is_left_alone(file: Path, text: str) -> None:
    live = open_live(file)
    live.set("s", label="Antre lagi")
    file.write_text(text, "utf-8")
    with pytest.raises(UnreadableFile):
        live.save()
    assert file.read_text("utf-8") == text
    assert live.save(file.with_name("copy.journey")).path.exists()


@pytest.mark.parametrize(
    ("text", "error"),
    [("{", UnreadableFile), ('{"format": "journey", "version": 9}', NewerFile)],
)
def test_a_failed_open_says_why_and_touches_nothing(
    file: Path, text: str, error: type[Exception]
) -> None:
    file.write_text(text, "utf-8")
    with pytest.raises(error, match=r"ktp\.journey"):
        open_live(file)
    assert file.read_text("utf-8") == text
    assert [found.name for found in file.parent.iterdir()] == [file.name]


def test_without_a_file_it_has_to_be_told_where(small: Journey, tmp_path: Path) -> None:
    live = LiveJourney(small)
    with pytest.raises(Unreachable):
        live.save()
    live.save(tmp_path / "new")
    assert read(tmp_path / "new.journey") == small


def test_one_that_is_closed_and_forgotten_leaves_nothing_in_memory(file: Path) -> None:
    """A kernel that runs its cells all day opens the same file a hundred times."""
    live = open_live(file)
    live.set("s", label="Antre lagi")
    live.close()
    gone = ref(live), ref(live._doc)
    del live
    gc.collect()
    assert [one() for one in gone] == [None, None]
