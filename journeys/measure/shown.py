"""A measure's table as a person sees it: rounded, the interval in one column, a note beside it."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from journeys.measure.priority import display as priority
from journeys.measure.raters import display as raters
from journeys.measure.survey.display import DECIMALS, INTERVALS, TEXTS
from journeys.words import say

if TYPE_CHECKING:
    import pandas as pd

EMPTY = "–"
_DECIMALS = {
    "severity": 2, "weight": 3, "share": 2, "top_share": 2, "cumulative": 2, "frequency": 2,
    "reach": 2, "value": 2, "difference": 2, "advantage": 2, "statistic": 2, "df": 2,
    "minutes": 1, "minutes_p90": 1, "cost": 2, "annual": 0, "annual_p90": 0,
    **dict.fromkeys(("learning", "compliance", "psychological"), 3),
    **DECIMALS, **raters.DECIMALS, **priority.DECIMALS,
}  # fmt: skip
_INTERVALS = {
    "interval": ("low", "high"),
    "cumulative_interval": ("cumulative_low", "cumulative_high"),
    **INTERVALS,
    **raters.INTERVALS,
    **priority.INTERVALS,
}
_HIDDEN = {
    "key", "weight_low", "weight_high", "frequency_n", "frequency_low", "frequency_high", "rank",
}  # fmt: skip
_PROBABILITIES = {"p", "p_adjusted"}
_IF_ANY = {**raters.IF_ANY, **priority.IF_ANY}
_TEXT = {"journey", "label", "basis", *TEXTS, *raters.TEXTS}


def shown(table: pd.DataFrame) -> pd.DataFrame:
    """The table with every number as text; what is kept for computing only is left out.

    A table whose whole-number columns were renamed or dropped is shown as far as it is known.
    """
    import pandas as pd

    columns: dict[str, list[str]] = {}
    measure = str(table.attrs.get("measure"))
    hidden = _HIDDEN - priority.SHOWN.get(measure, set()) | priority.HIDDEN.get(measure, set())
    ends = {end: name for name, pair in _INTERVALS.items() for end in pair}
    for position, column in enumerate(table.columns):
        name = str(column)
        if name in ends:
            low, high = _INTERVALS[ends[name]]
            if name == low and high in table.columns:
                columns[ends[name]] = _interval(table[low], table[high])
        elif name not in hidden:
            head = table.attrs.get("by") or "pain" if name == "label" else name
            columns[head] = [_as_text(name, value) for value in table.iloc[:, position]]
    kept = {
        head: cells
        for head, cells in columns.items()
        if head not in _IF_ANY.get(measure, ()) or any(cell not in ("", EMPTY) for cell in cells)
    }
    return pd.DataFrame(kept, index=table.index)


def as_html(table: pd.DataFrame) -> str:
    """The same in HTML, at most `display.max_rows` rows, with the sentence as a note."""
    import pandas as pd

    rows = shown(table)
    most = pd.get_option("display.max_rows") or len(rows)
    heads = ["", *rows.columns]
    texts = _TEXT | {str(table.attrs.get("by") or "pain"), *table.attrs.get("texts", ())}
    lines = ["".join(_cell("th", head, left=head in texts) for head in heads)]
    body = [
        _cell("th", str(index), left=False)
        + "".join(_cell("td", value, left=head in texts) for head, value in row.items())
        for index, row in rows.iterrows()
    ]
    if len(body) > most:
        body = [*body[: most // 2], f'<td colspan="{len(heads)}">…</td>', *body[-(most // 2) :]]
    head = f"<thead><tr>{lines[0]}</tr></thead>"
    grid = "\n".join(f"<tr>{line}</tr>" for line in body)
    made = f'<table class="dataframe">\n{head}\n<tbody>\n{grid}\n</tbody>\n</table>'
    return f'<div style="display:flex;flex-wrap:wrap;gap:8px 24px">\n{made}\n{_note(table)}</div>'


def _note(table: pd.DataFrame) -> str:
    sentence = table.attrs.get("sentence", "")
    if not sentence:
        return ""
    example = table.attrs.get("example", False)
    mark = say("measure.mark.example", table.attrs.get("language")) if example else ""
    strong = f"<strong>{escape(mark)}</strong> " if mark else ""
    style = "max-width:44em;margin:8px 0"
    return f'<blockquote style="{style}">{strong}{escape(sentence)}</blockquote>\n'


def _cell(tag: str, text: str, *, left: bool) -> str:
    style = "text-align:left" if left else "text-align:right;white-space:nowrap"
    return f'<{tag} style="{style}">{escape(text)}</{tag}>'


def _interval(low: pd.Series, high: pd.Series) -> list[str]:
    import pandas as pd

    decimals = None if pd.api.types.is_integer_dtype(low.dtype) else 2
    ends = [[_text(value, decimals) for value in column] for column in (low, high)]
    return [
        EMPTY if EMPTY in pair else "[{}, {}]".format(*pair) for pair in zip(*ends, strict=True)
    ]


def _as_text(name: str, value: object) -> str:
    if name not in _PROBABILITIES:
        return _text(value, _DECIMALS.get(name))
    text = _text(value, 3)
    return "<0.001" if text == "0.000" else text


def _text(value: object, decimals: int | None) -> str:
    import pandas as pd

    if value is None or value is pd.NA or value != value:  # noqa: PLR0124  NaN
        return EMPTY
    if decimals is not None and isinstance(value, (int, float)):
        text = f"{value:.{decimals}f}"
        return text.removeprefix("-") if float(text) == 0 else text
    return str(value)
