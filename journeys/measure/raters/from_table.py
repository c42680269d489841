"""The ratings of a table of a person's own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from journeys.errors import NotMeasurable, UnknownName
from journeys.measure.named import Named, is_column, name_of, named, shown
from journeys.measure.numeric import blank, numeric
from journeys.measure.raters.answers import Answers, Unit, Wanted
from journeys.measure.raters.layout import Layout, laid_out
from journeys.measure.raters.values import values

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pandas as pd

    Whole = npt.NDArray[np.int64]

ROUND = "round"


def answers(table: pd.DataFrame, wanted: Wanted, language: str) -> Answers:
    """The ratings of a table; it is not changed.

    Args:
        table: One row a rating: ``unit`` (or ``subject``), ``rater``, ``value``, perhaps
            ``measure``, ``round`` and ``persona``. Or one row a unit and one column a
            rater; or the other way round, if the index or a column is named ``rater``.
        wanted: The measure, where the table has a column ``measure``; what the values
            bear; a column to compare by.
        language: Of a refusal.

    Raises:
        NotMeasurable: If a column or a name is missing, a value is no finite number where
            numbers are meant, or a rating stands twice.
        UnknownName: If there is no column to compare by.
    """
    import pandas as pd

    layout = _of_measure(laid_out(table, language), wanted.measure, language)
    apart = _apart(layout, wanted.by, language)
    given = values(layout, wanted.measurement, language)
    people = _named(layout, "rater", language).codes
    things = _named(layout, "unit", language)
    unit, keys = _coded([pd.Series(things.names)[things.codes], *apart.values()])
    rounds = _rounds(layout, language)
    _once(layout, (unit, people, rounds), given.known, language)
    return Answers(
        measure=wanted.measure if "measure" in layout.table else "",
        noun="unit",
        measurement=given.measurement,
        unit=unit[given.known],
        rater=people[given.known],
        round=rounds[given.known],
        value=given.numbers,
        units=tuple(_unit(key, list(apart), wanted.by) for key in keys),
        bounds=given.bounds,
        texts=given.texts,
    )


def _of_measure(layout: Layout, measure: str, language: str) -> Layout:
    """The rows of a measure, where the table tells measures apart."""
    if "measure" not in layout.table:
        return layout
    of = (layout.table["measure"] == measure).to_numpy(bool)
    if not of.any():
        found = ", ".join(sorted({str(one) for one in layout.table["measure"].dropna()})) or "–"
        raise NotMeasurable("measure.agreement.nobody", language, measure=measure, found=found)
    return Layout(layout.table[of].reset_index(drop=True), layout.row[of], layout.column[of])


def _apart(layout: Layout, by: str | None, language: str) -> dict[str, pd.Series]:
    """The columns, beside that of the unit, which tell one unit from another."""
    import pandas as pd

    table = layout.table
    if by not in (None, ROUND) and not is_column(table, by):
        choices = ", ".join(str(name) for name in table.columns)
        raise UnknownName("measure.agreement.unknown-by", language, by=by, choices=choices)
    names = ["persona"] if "persona" in table and by != "persona" else []
    names += [by] if by not in (None, ROUND) else []
    found = {name: named(table[name]) for name in names}
    return {name: pd.Series([*one.names, ""])[one.codes % (len(one.names) + 1)]
            for name, one in found.items()}  # fmt: skip


def _coded(columns: list[pd.Series]) -> tuple[Whole, list[tuple[str, ...]]]:
    """Numbers of the different rows, and what each number stands for."""
    import numpy as np
    import pandas as pd

    if len(columns) == 1:
        codes, found = pd.factorize(columns[0])
        return np.asarray(codes, dtype=np.int64), [(str(key),) for key in found]
    codes, keys = pd.factorize(pd.MultiIndex.from_arrays(columns))
    return np.asarray(codes, dtype=np.int64), [tuple(map(str, key)) for key in keys]


def _unit(key: tuple[str, ...], apart: list[str], by: str | None) -> Unit:
    told = dict(zip(apart, key[1:], strict=True))
    group = ((by, told[by], told[by]),) if by in told and by else ()
    return Unit(key[0], key[0], None, told.get("persona", ""), group)


def _named(layout: Layout, column: str, language: str) -> Named:
    """The names in a column; every row must have one."""
    found = named(layout.table[column])
    empty = found.codes < 0
    if empty.any():
        row = layout.at(int(empty.argmax()))["row"]
        raise NotMeasurable("measure.no-value", language, row=row, column=column)
    return found


def _rounds(layout: Layout, language: str) -> Whole:
    """The round of each row, from 1; 1 where nobody said."""
    import numpy as np

    if ROUND not in layout.table:
        return np.ones(len(layout.table), dtype=np.int64)
    told = layout.table[ROUND]
    rounds = np.where(blank(told), 1, numeric(told))
    bad = ~((rounds >= 0) & (rounds == np.floor(rounds)))
    if bad.any():
        at = int(bad.argmax())
        raise NotMeasurable("measure.no-number", language, row=layout.at(at)["row"], column=ROUND,
                            value=shown(told.iloc[at]))  # fmt: skip
    return rounds.astype(np.int64)


def _once(
    layout: Layout, keys: tuple[Any, Any, Any], known: npt.NDArray[np.bool_], language: str
) -> None:
    """Refuse a rating that stands twice."""
    import pandas as pd

    rows = pd.DataFrame(dict(zip(("unit", "rater", ROUND), keys, strict=True)))[known]
    twice = rows.duplicated().to_numpy(bool)
    if twice.any():
        at = int(known.nonzero()[0][int(twice.argmax())])
        one = layout.table.iloc[at]
        raise NotMeasurable("measure.agreement.twice", language, row=layout.at(at)["row"],
                            unit=name_of(one["unit"]), rater=name_of(one["rater"]),
                            n=int(twice.sum()))  # fmt: skip
