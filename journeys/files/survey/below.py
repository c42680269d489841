"""What stands below the answers and is none: totals, means and remarks."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from journeys.files.survey.cells import is_blank, number_of
from journeys.files.survey.headings import bare, known

Row = Sequence[Hashable]
_FEWEST = 3
"""So many columns that are all sums, or all means, are no chance."""
_ROUNDED = 0.0051


def below(body: Sequence[tuple[int, Row]], width: int) -> int:
    """How many rows at the end are totals, means or remarks, and no respondents.

    A row is one if a cell names a total and all others are numbers, if nothing but
    its first cell is filled and that is a text, or if its numbers are the sums, or
    the means, of what stands above.

    Args:
        body: Numbers and cells of the rows below the heading.
        width: How many headings there are.
    """
    last = len(body)
    while last and _is_none(body[last - 1][1], [row for _, row in body[: last - 1]], width):
        last -= 1
    return len(body) - last


def _is_none(row: Row, above: Sequence[Row], width: int) -> bool:
    filled = [place for place, cell in enumerate(row) if not is_blank(cell)]
    texts = [place for place in filled if number_of(row[place]) is None]
    numbers = [place for place in filled if place not in texts]
    if not numbers:
        return width > 1 and texts == [0]
    if texts:
        return len(texts) == 1 and _names_total(row[texts[0]])
    return len(numbers) >= _FEWEST and _sums_up(row, numbers, above)


def _names_total(cell: Hashable) -> bool:
    words = f"{bare(str(cell))} "
    return any(words.startswith(f"{phrase} ") for phrase in known()["totals"])


def _sums_up(row: Row, places: Sequence[int], above: Sequence[Row]) -> bool:
    """Whether all numbers are sums, or all means, of the numbers above them.

    Means only where one lies between two answers: a person may answer as all others did.
    """
    kinds, between = {"sum", "mean"}, False
    for place in places:
        value = number_of(row[place]) or 0.0
        column = [number for one in above if place < len(one)
                  and (number := number_of(one[place])) is not None]  # fmt: skip
        if len(column) < _FEWEST:
            return False
        kinds &= _kinds(value, column)
        between = between or (value != int(value) and value not in column)
    return "sum" in kinds or ("mean" in kinds and between)


def _kinds(value: float, column: Sequence[float]) -> set[str]:
    total = sum(column)
    away = {"sum": abs(value - total), "mean": abs(value - total / len(column))}
    found = {kind for kind, apart in away.items() if apart < _ROUNDED}
    return found if value > max(column) else found - {"sum"}
