"""People needed, and the chance with those there are."""

from __future__ import annotations

import pytest

from journeys import measure
from journeys.errors import NotMeasurable


def test_sizes_and_power_agree() -> None:
    for delta in (0.15, 0.3, 0.5):
        found = measure.comparison_size(delta=delta)
        reached = measure.comparison_power(found.first, found.second, delta=delta)
        assert 0.8 <= reached.power < 0.83
    doubled = measure.comparison_size(delta=0.3, inflation=2)
    assert doubled.exact == pytest.approx(2 * measure.comparison_size(delta=0.3).exact)
    shares = measure.comparison_size(shares=(0.6, 0.75), language="en")
    assert shares.sentence == (
        "152 and 152 people are needed to find a difference of 60% against 75%"
        " with a chance of 80%."
    )
    assert "Noether" in shares.explain("en").source


@pytest.mark.parametrize("asked", [
    {}, {"delta": 0.2, "shares": (0.1, 0.2)}, {"delta": 0}, {"delta": 1.5}, {"shares": (0.2, 0.2)},
    {"shares": (0.2, 1.2)}, {"delta": 0.2, "power": 1}, {"delta": 0.2, "level": 0},
    {"delta": 0.2, "inflation": 0.5}, {"delta": 0.2, "share": 0},
])  # fmt: skip
def test_impossible_sizes_are_refused(asked) -> None:
    with pytest.raises(NotMeasurable):
        measure.comparison_size(**asked)
