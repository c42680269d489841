"""Rows of the table as comparisons again, so that what is selected from it can speak too."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from journeys.measure.comparing.effect import Effect
from journeys.measure.comparing.outcome import Outcome, Side
from journeys.measure.comparing.tested import NAN, Tested


def read(row: Mapping[Any, Any]) -> Outcome:
    """One row; what is empty there is empty here."""
    sides = [_side(row, "first")]
    if _text(row["second"]):
        sides.append(_side(row, "second"))
    tested = None
    if _text(row["test"]):
        tested = Tested(row["test"], _number(row["statistic"]), _number(row["p"]), row["way"],
                        _number(row["df"]))  # fmt: skip
    return Outcome(
        item=_text(row["item"]) if "item" in row else "",
        sides=tuple(sides),
        kind=row["effect"],
        effect=Effect(*(_number(row[name]) for name in ("estimate", "low", "high"))),
        missing=int(_number(row["missing"])),
        tested=tested,
        detectable=_number(row["detectable"]),
        note=_text(row["note"]),  # type: ignore[arg-type]
    )


def _side(row: Mapping[Any, Any], which: str) -> Side:
    n, people = _number(row[f"n_{which}"]), _number(row[f"people_{which}"])
    return Side(_text(row[which]), int(n), int(people), _number(row[f"median_{which}"]),
                _number(row[f"mean_{which}"]))  # fmt: skip


def _text(cell: object) -> str:
    return cell if isinstance(cell, str) else ""


def _number(cell: Any) -> float:  # noqa: ANN401  a cell of any type
    import pandas as pd

    return NAN if cell is None or cell is pd.NA else float(cell)
