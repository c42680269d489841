"""Three-way merge: nothing one side did is lost."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from strategies import journeys

from journeys.edit import Journey, difference, merge
from journeys.edit.merge_text import merge_text
from journeys.model import Insight, Phase, Step

BASE = (
    Journey()
    .add(Phase(id="a", label="A"))
    .add(Step(id="one", phase="a", label="Antre di loket", waiting=30))
    .add(Step(id="two", phase="a", label="Foto"))
    .add(Insight(id="p", text="Lama", steps={"one"}))
)
WORD = st.text("abcdefgh", min_size=1, max_size=5)
SENTENCE = st.lists(WORD, min_size=1, max_size=8)


def test_both_sides_count_by_record_field_member_and_word():
    ours = BASE.set("one", label="Antre lama di loket").set("p", steps={"one", "two"})
    theirs = BASE.set("one", label="Antre di loket tiga", touch=5).add(Insight(id="q", text="Q"))
    merged = merge(BASE, ours, theirs)
    assert merged.conflicts == ()
    assert merged.journey.steps["one"].label.read("id") == "Antre lama di loket tiga"
    assert merged.journey.steps["one"].touch == 5
    assert merged.journey.insights["p"].steps == {"one", "two"}
    assert "q" in merged.journey.insights


def test_the_same_scalar_changed_twice_is_the_only_conflict():
    merged = merge(BASE, BASE.set("one", waiting=45), BASE.set("one", waiting=60))
    [clash] = merged.conflicts
    assert (clash.id, clash.field, clash.ours, clash.theirs) == ("one", "waiting", 45, 60)
    assert merged.journey.steps["one"].waiting == 45


def test_what_one_side_changed_outlives_its_removal_by_the_other():
    merged = merge(BASE, BASE.remove("two"), BASE.set("two", label="Rekam"))
    assert merged.journey.steps["two"].label.read("id") == "Rekam"
    assert [clash.id for clash in merged.conflicts] == ["two"]
    assert "two" not in merge(BASE, BASE.remove("two"), BASE).journey.steps


@given(journeys(), journeys())
def test_merging_with_an_unchanged_side_gives_the_other(one, other):
    for merged in (merge(one, other, one), merge(one, one, other), merge(one, other, other)):
        assert difference(merged.journey, other) == ()
        assert merged.conflicts == ()


@given(SENTENCE, st.data())
def test_words_added_by_either_side_are_all_there(words, data):
    def added(mark: str) -> list[str]:
        at = data.draw(st.integers(0, len(words)))
        return [*words[:at], mark, *words[at:]]

    merged = merge_text(" ".join(words), " ".join(added("OURS")), " ".join(added("THEIRS")))
    assert "OURS" in merged
    assert "THEIRS" in merged
    for word in words:
        assert word in merged


@given(SENTENCE, SENTENCE, SENTENCE)
def test_new_words_of_both_sides_survive_any_rewrite(base, ours, theirs):
    marked = merge_text(" ".join(base), " ".join(["XX", *ours]), " ".join([*theirs, "YY"]))
    assert "XX" in marked
    assert "YY" in marked
