"""Journeys as a workshop leaves them: mostly sound, and wrong in every way the rules know of."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import strategies as st

from journeys.edit import Journey, from_plain

Plain = dict[str, object]
BOTH: object = {"id": "Antre", "en": "Queue"}
LABELS: tuple[Plain, ...] = (
    {},
    {"label": BOTH},
    {"label": {"id": "Loket"}},
    {"label": {"en": "  "}},
)
TEXTS: tuple[Plain, ...] = (
    {},
    {"text": BOTH},
    {"text": {"id": "ANTRE "}},
    {"text": {"en": 70 * "x"}},
)
STEPS = [f"s{n}" for n in range(6)]
EVIDENCE = ["e0", "e1", "e2"]
PAINS = ["i0", "i1", "i2"]


def one(*choices: object) -> st.SearchStrategy[object]:
    return st.sampled_from(choices)


def fields(
    base: Sequence[Plain], **optional: st.SearchStrategy[object]
) -> st.SearchStrategy[Plain]:
    """One of some beginnings, with fields that may or may not be there."""
    rest = st.fixed_dictionaries({}, optional=optional)
    return st.builds(lambda first, then: {**first, **then}, st.sampled_from(base), rest)


def some(ids: Sequence[str], record: st.SearchStrategy[Plain]) -> st.SearchStrategy[Plain]:
    return st.dictionaries(st.sampled_from(ids), record, max_size=len(ids))


def several(ids: Sequence[str]) -> st.SearchStrategy[object]:
    return st.lists(st.sampled_from([*ids, "gone"]), max_size=2)


KINDS = {
    # "f1" is the id of a phase too
    "personas": some(["pa", "pb", "f1"], fields(LABELS, age=one(30), quote=one(BOTH))),
    "actors": some(["ax", "ay", "az"], fields(LABELS, stage=one("customer", "backstage"))),
    "channels": some(["cx", "cy"], fields(LABELS)),
    "phases": some([f"f{n}" for n in range(9)], fields(LABELS)),
    "steps": some(
        STEPS,
        fields(
            LABELS,
            phase=one("f0", "f0", "f1"),
            waiting=one(10, 30),
            waiting_p90=one(20),
            time_basis=one("measured", "standard", "estimate"),
            evidence=several(EVIDENCE),
        ),
    ),
    "transitions": some(
        ["t0", "t1"],
        fields([{"start": "s0", "end": "s1"}, {"start": "s0", "end": "s0"}], share=one(0.4, 0.7)),
    ),
    "touchpoints": some(
        [f"k{n}" for n in range(6)],
        fields(
            LABELS,
            step=one(*STEPS),
            nature=one("action", "communication"),
            initiator=one("ax", "ay", "gone"),
            receiver=one("ax", "ay"),
            channel=one("cx"),
        ),
    ),
    "lanes": some(
        ["l0", "l1", "l2", "l3"],
        fields(LABELS, shows=one("pains", "thoughts", "gains"), persona=one("pa")),
    ),
    "cards": some(
        ["d0", "d1", "d2"],
        fields(TEXTS, lane=one("l0", "l1"), step=one(*STEPS), persona=one("pb"), span=one(2)),
    ),
    "insights": some(
        PAINS,
        fields(
            TEXTS,
            type=one("pain"),
            steps=several(STEPS),
            status=one("open", "confirmed", "resolved"),
            evidence=several(EVIDENCE),
            contradicted_by=several(EVIDENCE),
            severity=one(1, 3, 4),
            frequency=one(0.5),
        ),
    ),
    "evidence": some(
        EVIDENCE,
        fields(
            [{}, {"label": BOTH, "date": "2010"}, {"label": BOTH, "date": "2025"}],
            nature=one("interview", "photo", "news", "simulation", "regulation"),
            date=one("2010", "2025-03", "kemarin"),
            source=one("Kompas"),
            place=one("Tegal"),
            consent=one("lisan"),
            privacy=one("team"),
        ),
    ),
    "opportunities": some(["o0", "o1"], fields(TEXTS, insights=several(PAINS))),
    "solutions": some(["v0"], fields(TEXTS, opportunities=several(["o0"]))),
    "comments": some(["m0"], fields([{"subject": id_} for id_ in ("pb", "ax", "l1", "f2", "d0")])),
    "scores": st.dictionaries(
        st.builds(
            "{}|{}|{}|1|{}|{}".format,
            st.sampled_from([*STEPS, *PAINS]),
            st.sampled_from(["emotion", "emotion", "severity", "trust"]),
            st.sampled_from(["", "pa", "pa", "pb"]),
            st.sampled_from(["", "e0", "gone"]),
            st.sampled_from(["r1", "r2"]),
        ),
        st.integers(-3, 5),
        max_size=16,
    ),
}
META = st.fixed_dictionaries(
    {"languages": one(["id"], ["id", "en"], ["id", "en", "jv"], ["jv", "su"], ["en", "jv", "id"])},
    optional={
        "language": one("id", "en"),
        "title": one(BOTH, {"id": "KTP"}),
        "ontology": one("planned", "actual"),
        "design_state": one("to-be"),
    },
)


def untidy_plains() -> st.SearchStrategy[Plain]:
    """A plain journey with something for most rules, and links that may lead nowhere."""
    return st.fixed_dictionaries({"meta": META, **KINDS})


def untidy() -> st.SearchStrategy[Journey]:
    """The same as a journey."""
    return untidy_plains().map(from_plain)
