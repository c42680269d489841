"""A metric at its step: the value large, its name, and how sure it is."""

from __future__ import annotations

from journeys.draw.duration import duration
from journeys.draw.reading import Reading
from journeys.draw.rows.card import INSET
from journeys.draw.rows.row import Block
from journeys.draw.scene.marks import Group, Mark, Rect
from journeys.draw.scene.paint import Paint
from journeys.draw.scene.paragraph import Paragraph, Style
from journeys.draw.type_scale import BODY, META
from journeys.model import Metric
from journeys.words import figure, percent

_ABOVE = 6.0
_MINUTES, _SHARE, _MONEY = "minutes", "share", "Rp"


def metric_card(reading: Reading, metric: Metric, room: float) -> Block:
    """A card as wide as its cell; dashed where nothing stands behind the number."""
    theme = reading.theme
    inner = room - 2 * INSET
    small = Style(META, theme["ink-2"])
    parts = [
        Paragraph.of(reading.words(metric.label), inner, small),
        Paragraph.of(_value(reading, metric, metric.value), inner,
                     Style(BODY, theme["ink"], bold=True)),
        Paragraph.of(_sureness(reading, metric), inner, small),
    ]  # fmt: skip
    parts = [part for part in parts if part.lines]
    height = sum(part.height for part in parts) + 2 * _ABOVE
    guess = not metric.evidence
    paint = Paint(
        fill=theme["surface"],
        stroke=theme["control"] if guess else theme["line-strong"],
        width=theme.edge,
        dash=(3, 3) if guess else (),
    )

    def at(x: float, y: float) -> Mark:
        marks: list[Mark] = [Rect(x, y, room, height, paint, 6)]
        below = y + _ABOVE
        for part in parts:
            marks += part.at(x + INSET, below)
            below += part.height
        return Group(metric_title(reading, metric), tuple(marks))

    return Block(height, at)


def metric_title(reading: Reading, metric: Metric) -> str:
    """A metric in one line, as it is read aloud."""
    said = (reading.words(metric.label), _value(reading, metric, metric.value),
            _sureness(reading, metric))  # fmt: skip
    return " · ".join(part for part in said if part)


def _sureness(reading: Reading, metric: Metric) -> str:
    """The interval, the number of cases and the period, as far as they are known."""
    parts = []
    if metric.low is not None and metric.high is not None:
        low, high = (_value(reading, metric, end, unit=False) for end in (metric.low, metric.high))
        parts.append(reading.say("metric.interval", low=low, high=high))
    if metric.n is not None:
        parts.append(f"n {figure(metric.n, reading.language)}")
    return " · ".join([*parts, *filter(None, [metric.period])])


def _value(reading: Reading, metric: Metric, value: float | None, *, unit: bool = True) -> str:
    """A value in its unit, as a person writes it."""
    language = reading.language
    if value is None:
        return ""
    if metric.unit == _MINUTES:
        return duration(value, language)
    if metric.unit == _SHARE:
        return percent(value, language)
    if metric.unit == _MONEY:
        return f"Rp{figure(value, language)}"
    digits = 2 if metric.low is not None or value != int(value) else 0
    return f"{figure(value, language, digits)} {metric.unit if unit else ''}".strip()
