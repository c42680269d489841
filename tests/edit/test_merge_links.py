"""What one side removed and the other still needs comes back, and is said."""

from __future__ import annotations

import pytest

from journeys.edit import Journey, merge
from journeys.model import Actor, Evidence, Insight, Phase, Score, Step, Touchpoint

BASE = (
    Journey()
    .add(Actor(id="staf", label="Staf"))
    .add(Phase(id="loket", label="Loket"))
    .add(Phase(id="pulang", label="Pulang"))
    .add(Step(id="antre", phase="loket", label="Antre"))
    .add(Step(id="ambil", phase="pulang", label="Ambil"))
    .add(Evidence(id="survei", label="Survei"))
    .add(Insight(id="p", text="Lama", steps={"antre"}))
)


@pytest.mark.parametrize(
    ("removed", "theirs"),
    [
        ("antre", BASE.add(Touchpoint(id="x", step="antre", label="Memanggil"))),
        ("antre", BASE.add(Score(subject="antre", measure="emotion", rater="r1", value=-2))),
        ("pulang", BASE.add(Step(id="x", phase="pulang", label="Simpan"))),
        ("pulang", BASE.move("antre", into="pulang")),
        ("survei", BASE.set("p", evidence={"survei"})),
        ("staf", BASE.add(Touchpoint(id="x", step="ambil", initiator="staf"))),
    ],
)
def test_what_the_other_side_needs_stays(removed, theirs):
    ours = BASE.remove(removed, with_contents=True)
    for merged in (merge(BASE, ours, theirs), merge(BASE, theirs, ours)):
        assert merged.journey.find(removed) == BASE.find(removed)
        assert removed in {clash.id for clash in merged.conflicts}
    for kind in ("touchpoints", "steps", "scores"):
        assert set(theirs.records(kind)) - set(BASE.records(kind)) <= set(
            merge(BASE, ours, theirs).journey.records(kind)
        )
    assert "stays" in merge(BASE, ours, theirs).say("en")


def test_what_nobody_needs_is_gone_with_its_links():
    merged = merge(BASE, BASE.remove("antre"), BASE.set("p", severity=3))
    assert merged.conflicts == ()
    assert "antre" not in merged.journey.steps
    assert (merged.journey.insights["p"].steps, merged.journey.insights["p"].severity) == (
        frozenset(), 3
    )  # fmt: skip
