"""An edit taken back among others' edits: mine goes, theirs stays, and it can be done again."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from strategies import journeys

from journeys.edit import Journey, Step, Turn, taken_back
from journeys.edit.taking_back import entry
from journeys.edit.taking_back_text import taken_back_text
from journeys.model import KINDS, Evidence, Insight, Phase, Score, Touchpoint, to_plain
from journeys.model import Step as StepRecord

MAP = (
    Journey()
    .add(Phase(id="p", label="Loket"))
    .add(StepRecord(id="s", phase="p", label="Antre", waiting=5))
    .add(StepRecord(id="t", phase="p", label="Foto"))
    .add(Evidence(id="e"))
    .add(Insight(id="i", text="Lama", steps={"s"}))
)


def step(before: Journey, after: Journey) -> Step:
    one, other = to_plain(before), to_plain(after)
    places = {
        (kind, id_) for plain in (one, other) for kind in KINDS for id_ in plain.get(kind, {})
    }
    extra = {name for plain in (one, other) for name in plain} - {*KINDS, "meta"}
    places |= {("meta", "meta"), *(("extra", name) for name in extra)}
    turns = {place: Turn(entry(one, place), entry(other, place)) for place in sorted(places)}
    return {place: turn for place, turn in turns.items() if turn.was != turn.became}


def done(now: dict[str, Any], change: Step) -> dict[str, Any]:
    """A plain journey after a step."""
    plain = {name: {**part} if name in KINDS else part for name, part in now.items()}
    for (kind, id_), turn in change.items():
        home, key = (plain, id_) if kind in ("meta", "extra") else (plain.setdefault(kind, {}), id_)
        home.pop(key, None)
        home.update({} if turn.became is None else {key: turn.became})
    return {name: part for name, part in plain.items() if part != {} or name not in KINDS}


def without_nulls(journey: Journey) -> Journey:
    """An unknown part that is null cannot be told from one that is absent."""
    extra = journey.model_extra or {}
    return journey.model_copy() if None not in extra.values() else type(journey)(
        **{name: part for name, part in {**dict(journey), **extra}.items() if part is not None}
    )  # fmt: skip


@given(journeys().map(without_nulls), journeys().map(without_nulls))
def test_alone_everything_comes_back_and_all_of_it_can_be_done_again(
    before: Journey, after: Journey
) -> None:
    first, last = to_plain(before), to_plain(after)
    back = taken_back(step(before, after), last)
    assert done(last, back) == first
    again = taken_back(back, first)
    assert done(first, again) == last
    assert taken_back({}, last) == {}


WORD = st.text("abcd\u00e9\u4e00", min_size=1, max_size=4)
TEXT = st.lists(WORD, max_size=6)
FOREIGN = st.lists(st.tuples(st.integers(0, 12), st.sampled_from(["THEY1", "THEY2"])), max_size=3)


@given(TEXT, TEXT, FOREIGN)
def test_words_others_put_into_a_text_stay_and_words_taken_away_return(
    was: list[str], became: list[str], foreign: list[tuple[int, str]]
) -> None:
    now = list(became)
    for place, word in foreign:
        now.insert(min(place, len(now)), word)
    left = taken_back_text(" ".join(was), " ".join(became), " ".join(now)).split()
    assert sorted(one for one in left if one.startswith("THEY")) == sorted(
        one for _, one in foreign
    )
    if became or not foreign:
        assert [one for one in left if not one.startswith("THEY")] == was


@given(TEXT, TEXT, TEXT)
def test_whatever_others_made_of_a_text_no_word_of_theirs_goes(
    was: list[str], became: list[str], now: list[str]
) -> None:
    theirs = [f"THEY{n}{word}" for n, word in enumerate(now)]
    mixed = [*became[: len(became) // 2], *theirs]
    left = taken_back_text(" ".join(was), " ".join(became), " ".join(mixed))
    assert [one for one in left.split() if one.startswith("THEY")] == theirs
    assert not {*was} - {*became} - {*left.split()}


def test_a_paragraph_another_has_mended_stays_as_they_left_it() -> None:
    mended = "Warga menunggu di luar loket."
    assert taken_back_text("", "Warga menungu di luar loket.", mended) == mended


def undone(before: Journey, mine: Journey, now: Journey) -> dict[str, Any]:
    plain = to_plain(now)
    return done(plain, taken_back(step(before, mine), plain))


def test_a_record_goes_if_it_is_as_it_was_made_and_stays_if_another_worked_in_it() -> None:
    mine = MAP.add(StepRecord(id="new", phase="p", label="Sidik jari"))
    assert undone(MAP, mine, mine) == to_plain(MAP)
    theirs = mine.set("new", waiting=9)
    assert undone(MAP, mine, theirs) == to_plain(theirs)


def test_a_record_others_hung_theirs_on_stays_and_so_does_what_it_hangs_on() -> None:
    mine = MAP.add(Phase(id="q")).add(StepRecord(id="new", phase="q")).add(Evidence(id="f"))
    for theirs in (
        mine.add(Touchpoint(id="theirs", step="new")),
        mine.add(Score(subject="new", measure="emotion", rater="r", value=-1)),
        mine.set("i", steps={"s", "new"}),
    ):
        left = undone(MAP, mine, theirs)
        assert {"q"} == left["phases"].keys() - {"p"}
        assert {"new"} == left["steps"].keys() - {"s", "t"}
        assert left["evidence"].keys() == {"e"}


def test_of_a_changed_record_only_what_still_stands_as_it_was_left_changes_back() -> None:
    mine = MAP.set("s", waiting=6, touch=3, label="Antre lama").set("i", steps={"t"})
    theirs = mine.set("s", waiting=7, label="Warga Antre lama").set("i", evidence={"e"})
    left = undone(MAP, mine, theirs)
    assert left["steps"]["s"]["waiting"] == 7
    assert "touch" not in left["steps"]["s"]
    assert left["steps"]["s"]["label"] == {"id": "Warga Antre"}
    assert left["insights"]["i"]["steps"] == ["s"]
    assert left["insights"]["i"]["evidence"] == ["e"]


def test_what_others_removed_stays_removed() -> None:
    mine = MAP.set("s", waiting=6)
    theirs = mine.remove("s")
    assert undone(MAP, mine, theirs) == to_plain(theirs)


def test_a_removal_done_again_spares_what_others_worked_in_meanwhile() -> None:
    hung = MAP.add(Touchpoint(id="sapa", step="s")).add(Touchpoint(id="isi", step="s"))
    back = taken_back(step(hung, hung.remove("s")), to_plain(hung.remove("s")))
    theirs = to_plain(hung.set("sapa", label="Sapaan mereka"))
    left = done(theirs, taken_back(back, theirs))
    assert left["steps"].keys() == {"s", "t"}
    assert left["touchpoints"].keys() == {"sapa"}


def test_nothing_goes_back_to_a_place_that_another_has_removed_since() -> None:
    """Seed 174 of the campaign: a contact with another's words on it was out of sight for good."""
    start = MAP.add(Touchpoint(id="c", step="s", label="Sapa"))
    moved = start.set("c", step="t", label="Sapa warga")
    now = to_plain(moved.set("c", label="Sapa warga ini").remove("s"))
    back = taken_back(step(start, moved), now)
    assert done(now, back)["touchpoints"]["c"] == {
        **now["touchpoints"]["c"], "label": {"id": "Sapa ini"}
    }  # fmt: skip
    again = taken_back(back, done(now, back))
    assert done(done(now, back), again) == now


def test_what_stays_where_it_is_keeps_the_place_it_is_at() -> None:
    start = MAP.add(Touchpoint(id="c", step="s"))
    moved = start.add(StepRecord(id="u", phase="p")).set("c", step="u")
    now = to_plain(moved.remove("s"))
    assert taken_back(step(start, moved), now) == {}
