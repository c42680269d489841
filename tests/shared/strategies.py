"""What Hypothesis draws: journeys of every shape, and JSON that is none."""

from __future__ import annotations

from hypothesis import strategies as st

from journeys.edit import Journey, from_plain
from journeys.model import KINDS, Score, Shape, shapes

IDS = {kind: [f"{kind}-{n}" for n in range(3)] for kind in KINDS if kind != Score.kind}
TEXTS = st.text(st.characters(exclude_categories=("Cs",)), max_size=20)
ORDERS = st.sampled_from(["", "a0", "a1", "a1V", "Zz", "b00", "nonsense!"])
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=6,
)


def field(name: str, shape: Shape) -> st.SearchStrategy[object]:
    """A value of a field's type, its references among ids that may or may not exist."""
    if name == "order":
        return ORDERS
    targets = st.sampled_from([id_ for kind in shape.targets for id_ in IDS[kind]] or [""])
    bounded = st.floats(
        -1e9 if shape.low is None else shape.low, 1e9 if shape.high is None else shape.high
    )
    drawn: dict[str, st.SearchStrategy[object]] = {
        "words": st.dictionaries(st.sampled_from(["id", "en", "jv"]), TEXTS, max_size=3),
        "refs": st.lists(targets, max_size=3),
        "ref": targets,
        "texts": st.lists(TEXTS, max_size=3),
        "choice": st.sampled_from(shape.choices or ("",)),
        "number": bounded,
        "whole": st.integers(int(shape.low or 0), int(shape.low or 0) + 1000),
        "flag": st.booleans(),
        "text": TEXTS,
        "json": st.just({}),
    }
    return drawn[shape.type]


def records(kind: str) -> st.SearchStrategy[dict[str, object]]:
    """A map of records of one kind."""
    if kind == Score.kind:
        keys = st.builds(
            "{}|emotion|{}|{}|{}|{}".format,
            st.sampled_from(IDS["steps"]),
            st.sampled_from(["", *IDS["personas"]]),
            st.integers(1, 3),
            st.sampled_from(["", *IDS["evidence"]]),
            st.sampled_from(["r1", "r2"]),
        )
        return st.dictionaries(keys, st.floats(-2, 2), max_size=5)
    fields = {name: field(name, shape) for name, shape in shapes(kind).items()}
    one = st.fixed_dictionaries({}, optional=fields)
    return st.dictionaries(st.sampled_from(IDS[kind]), one, max_size=3)


def plains() -> st.SearchStrategy[dict[str, object]]:
    """A plain journey whose fields are of the right type, its links not always sound."""
    meta = {name: field(name, shape) for name, shape in shapes("meta").items()}
    head = {"meta": st.fixed_dictionaries({}, optional=meta)}
    some = st.sets(st.sampled_from(list(KINDS)), max_size=7)
    return some.flatmap(
        lambda kinds: st.fixed_dictionaries(
            {**head, **{kind: records(kind) for kind in sorted(kinds)}}, optional={"future": JSON}
        )
    )


def journeys() -> st.SearchStrategy[Journey]:
    """A journey of any content."""
    return plains().map(from_plain)


def wild() -> st.SearchStrategy[dict[str, object]]:
    """An object that has the keys of a journey and anything at all in them."""
    keys = st.sampled_from(["meta", *KINDS, "self", "zz"])
    inner = st.dictionaries(TEXTS | st.sampled_from(IDS["steps"]), JSON | st.just({"step": 1}))
    return st.dictionaries(keys, inner | JSON, max_size=6)
