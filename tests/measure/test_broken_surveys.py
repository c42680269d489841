"""A right answer or one sentence that says what and where: every broken table, both languages."""

from __future__ import annotations

import json

import pandas as pd
import pytest
from broken_surveys import CASES, GOLDEN, said
from sizes import size

from journeys import measure
from journeys.errors import NotMeasurable


@pytest.mark.parametrize("name", CASES)
def test_a_broken_table_is_answered_as_written(name: str) -> None:
    golden = json.loads(GOLDEN.read_text("utf-8"))
    assert len(golden) >= 20
    assert {one: said(name, one) for one in ("id", "en")} == golden[name]


def test_a_million_rows_give_the_same_index_as_their_counts() -> None:
    rows = size(50_000, 1_000_000)
    names = ["requirements", "time"]
    table = pd.DataFrame({names[0]: [4, 3, 3, 2, 1] * (rows // 5), names[1]: [4] * rows})
    found = measure.skm(table).set_index("key")
    assert found["nrr"].tolist() == pytest.approx([13 / 5, 4, (13 / 5 + 4) / 2])
    assert found["n"]["ikm"] == rows
    assert 0 < found["high"]["ikm"] - found["low"]["ikm"] < 1
    one_wrong = table.assign(time=[4] * (rows - 1) + [7])
    with pytest.raises(NotMeasurable, match=f"Baris {rows - 1}, kolom time"):
        measure.skm(one_wrong)
