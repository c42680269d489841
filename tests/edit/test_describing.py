"""The difference in words: grouped, counted, in order, in both languages, and complete."""

from __future__ import annotations

from copy import copy

import pytest
from hypothesis import given
from strategies import journeys

import journeys as jn
from journeys.edit import Journey, diff, difference, from_plain, merge, steps_in_order
from journeys.edit.amount import amount
from journeys.edit.wording import choice_word, field_word, noun
from journeys.model import (
    KINDS,
    Card,
    Evidence,
    Insight,
    Lane,
    Persona,
    Phase,
    Score,
    Step,
    Touchpoint,
    Words,
    shapes,
    to_plain,
)

A = (
    Journey()
    .add(Persona(id="sari", label="Sari"))
    .add(Phase(id="loket", label="Loket"))
    .add(Phase(id="pulang", label="Pulang"))
    .add(Step(id="antre", phase="loket", label=Words({"id": "Antre", "en": "Queue"}), waiting=30))
    .add(Step(id="foto", phase="loket", label="Foto"))
    .add(Lane(id="pikiran", shows="thoughts"))
    .add(Evidence(id="b", label="Ombudsman 2016"))
    .add(Insight(id="p", text="Antre lama", steps={"antre"}, severity=2))
    .add(Insight(id="q", text="Jauh"))
)


def lines(after: Journey, language: str = "en", before: Journey = A) -> list[str]:
    return diff(before, after).lines(language)


def test_the_sentence_counts_what_is_alike_and_says_the_rest():
    after = A.add(Insight(text="Panas")).add(Insight(text="Gelap")).set("foto", label="Rekam")
    assert diff(A, after).say("en") == '2 pain points added, step 2 renamed from "Foto" to "Rekam".'
    assert diff(A, after).say("id") == (
        '2 titik masalah ditambahkan, langkah 2 diganti nama dari "Foto" menjadi "Rekam".'
    )
    assert str(diff(A, after)) == diff(A, after).say("id")
    assert str(diff(A, after.set("meta", language="en"))).startswith("2 pain points")


def test_no_difference_says_so_and_is_false():
    assert not diff(A, A)
    assert diff(A, A) == ()
    assert diff(A, A).say("en") == "No difference."


def test_it_is_still_the_change_and_can_be_copied():
    after = A.remove("foto")
    found = diff(A, after)
    assert found == difference(A, after)
    again = copy(found)
    assert (again, again.say()) == (found, found.say())


def test_what_matters_most_comes_first():
    after = (
        A.set("antre", waiting=150).set("foto", label="Rekam")
        .add(Score(subject="antre", measure="emotion", rater="r1", value=-1))
        .set("p", severity=3).add(Phase(label="Rumah"))
    )  # fmt: skip
    assert lines(after) == [
        'Phase "Rumah" added.',
        'Severity of pain point #1 "Antre lama" changed from 2 to 3.',
        'Emotion score of step 1 "Queue" (rater r1) added: −1.',
        'Step 2 renamed from "Foto" to "Rekam".',
        'Waiting time of step 1 "Queue" changed from 30 minutes to 2 hours 30 minutes.',
    ]


def test_scores_are_counted_by_measure():
    after = A
    for rater in ("r1", "r2", "r3"):
        for measure in ("emotion", "engagement"):
            after = after.add(Score(subject="antre", measure=measure, rater=rater, value=1))
    assert diff(A, after).say("id") == (
        "3 skor emosi ditambahkan, 3 skor keterlibatan ditambahkan."
    )
    changed = after.set("antre|emotion||1||r1", value=-2)
    assert lines(changed, "id", after) == [
        'Nilai skor emosi langkah 1 "Antre" (penilai r1) diubah dari 1 menjadi −2.'
    ]


@pytest.mark.parametrize(
    ("after", "said"),
    [
        (A.move("antre", into="pulang"),
         'Step 2 "Queue" moved from phase "Loket" to phase "Pulang".'),
        (A.move("foto", before="antre"), 'Step 1 "Foto" moved from place 2 to place 1.'),
        (A.set("p", steps={"foto"}), 'Pain point #1 "Antre lama" pinned to step 2 "Foto".'),
        (A.set("p", evidence={"b"}),
         '"Ombudsman 2016" added to evidence of pain point #1 "Antre lama".'),
        (A.set("p", status="resolved"),
         'Status of pain point #1 "Antre lama" changed from open to resolved.'),
        (A.set("p", text="Antre dua jam"),
         'Text of pain point #1 reworded from "Antre lama" to "Antre dua jam".'),
        (A.set("antre", waiting=None),
         'Waiting time of step 1 "Queue" cleared (was 30 minutes).'),
        (A.set("antre", cost=50000), 'Cost of step 1 "Queue" set to Rp50,000.'),
        (A.set("antre", moment_of_truth=True), 'Step 1 "Queue" marked as a moment of truth.'),
        (A.set("antre", label=Words({"id": "Antre", "en": "Wait"})),
         'Name (English) of step 1 "Wait" reworded from "Queue" to "Wait".'),
        (A.remove("foto"), 'Step 2 "Foto" removed.'),
        (A.add(Touchpoint(step="foto", label="Memotret", nature="action")),
         'Action "Memotret" added in step 2 "Foto".'),
        (A.add(Card(lane="pikiran", step="foto", text="Semoga cepat")),
         'Card "Semoga cepat" added in step 2 "Foto".'),
        (A.set("meta", title="KTP-el"), 'Journey named "KTP-el".'),
    ],
)  # fmt: skip
def test_each_kind_of_change_has_its_sentence(after, said):
    assert said in lines(after)


def test_two_long_texts_are_cut_where_they_differ():
    long = "Warga menunggu di depan loket sejak subuh karena nomor antrean hanya tersedia "
    before = A.set("p", text=f"{long} 50 lembar")
    [said] = lines(before.set("p", text=f"{long} 80 lembar"), "id", before)
    assert '"…hanya tersedia 50 lembar" menjadi "…hanya tersedia 80 lembar"' in said


def test_a_long_difference_ends_with_the_number_of_the_rest():
    after = jn.new("ktp-el")
    found = diff(Journey(), after)
    assert found.say("en").endswith(" other changes.")
    assert len(found.lines()) >= len(found)
    assert "9 pain points added" in found.say("en")


def test_texts_of_a_journey_are_shown_not_run():
    nasty = '<img src=x onerror="alert(1)">\x1b[2J\u202e'
    found = diff(A, A.set("p", text=nasty))
    assert "<img" not in found._repr_html_()
    assert "&lt;img" in found._repr_html_()
    assert not {"\x1b", "\u202e"} & set(found.say())


def test_a_part_no_kind_knows_is_a_difference_too():
    plain = to_plain(A)
    after = from_plain({**plain, "future": {"x": 1}})
    assert diff(A, after)
    assert lines(after) == ['Part "future" changed (unknown to this version).']
    deeper = {**plain, "steps": {**plain["steps"], "foto": {**plain["steps"]["foto"], "wow": 1}}}
    assert lines(from_plain(deeper)) == ['"wow" of step 2 "Foto" changed.']


@given(journeys(), journeys())
def test_every_change_of_any_two_journeys_is_said(before, after):
    found = diff(before, after)
    for language in ("id", "en"):
        said = found.plain(language)
        assert {(edit.kind, edit.id) for edit in found} <= {
            (change["kind"], change["id"]) for change in said["changes"]
        }
        assert bool(said["changes"]) == bool(found) == (to_plain(before) != to_plain(after))
        assert all(change["sentence"] for change in said["changes"])
        assert "\n" not in said["sentence"]
    both = merge(before, after, before.set("meta", title="X"))
    assert len(both.lines("id")) == len(both.conflicts)
    assert both.say("en")


def test_a_conflict_names_the_place_both_values_and_the_kept_one():
    one, other = A.set("antre", waiting=45), A.set("antre", waiting=60)
    assert merge(A, one, other).say("id") == (
        'Kedua versi digabungkan dengan 1 konflik. Waktu tunggu langkah 1 "Antre" diubah di '
        "kedua versi: 45 menit (versi kita) dan 60 menit (versi mereka). Yang dipakai: 45 menit."
    )
    cleared = merge(A, A.set("antre", waiting=None), other)
    [said] = cleared.lines("en")
    assert said.endswith("empty (ours) and 60 minutes (theirs). Kept: 60 minutes.")
    assert merge(A, one, one).say("en") == "Both versions are merged; no conflicts."


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_kind_field_and_choice_has_its_word(language):
    missing = []
    for kind in ("meta", *KINDS):
        missing += [kind] if noun(kind, "", language) == kind and kind != "persona" else []
        for field, shape in shapes(kind).items():
            missing += [field] if field_word(kind, field, language).startswith('"') else []
            if shape.type == "choice":
                missing += [f"{field} {value}" for value in shape.choices
                            if value and choice_word(field, value, "id") == value
                            and choice_word(field, value, "en") != value]  # fmt: skip
    assert not missing


def test_amounts_are_exact():
    assert amount("waiting", 1440.5, "en") == "1 day 0.5 minutes"
    assert amount("frequency", 0.333333, "en") == "33.3333%"
    assert amount("cost", 12.5, "id", "USD") == "USD 12,5"
    assert amount("severity", 0, "id") == "0"


def test_numbers_are_those_of_the_map():
    assert [step.id for step in steps_in_order(A)] == ["antre", "foto"]
    assert lines(A.remove("antre"), "id")[0] == 'Langkah 1 "Antre" dihapus.'
