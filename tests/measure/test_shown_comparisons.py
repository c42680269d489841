"""What a person picks out of a table of comparisons is shown rounded, and told why it is empty."""

import journeys as jn
from journeys.measure import benchmark, compare


def scored(name, values):
    journey = jn.new(name)
    for number, value in enumerate(values):
        rating = jn.Score(subject="bayar", measure="emotion", rater=f"r{number}", value=value)
        journey = journey.add(rating)
    return journey


def test_picked_columns_of_a_benchmark_are_rounded():
    table = benchmark(
        [scored("bbm-pertamina", [-2, -1] * 15), scored("bbm-shell", [1, 2] * 15)], by="step"
    )
    picked = table[table["p"] < 0.05][["step", "value", "difference", "advantage", "p"]]
    assert picked.to_dict("records")[0]["p"] < 0.001
    line = repr(picked).splitlines()[1].split()
    assert line[-4:] == ["1.50", "3.00", "1.00", "<0.001"]
    assert "<td" in picked._repr_html_()
    assert "&lt;0.001" in picked._repr_html_()


def test_wilcoxon_of_strangers_says_that_there_are_no_pairs():
    import pandas as pd

    table = pd.DataFrame({
        "group": ["a"] * 6 + ["b"] * 6,
        "person": [f"p{number}" for number in range(12)],
        "value": [1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2],
    })  # fmt: skip
    found = compare(table, person="person", method="wilcoxon", language="en")
    assert found.loc[0, "note"] == "no-pairs"
    assert "No person is in both groups" in found.attrs["sentence"]
    indonesian = compare(table, person="person", method="wilcoxon", language="id")
    assert "Tidak ada orang yang sama" in indonesian.attrs["sentence"]
