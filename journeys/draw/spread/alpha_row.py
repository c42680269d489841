"""The badge of agreement: Krippendorff's alpha with its interval, its word and its bands."""

from __future__ import annotations

from dataclasses import dataclass
from math import isnan
from typing import Any

from journeys.draw.reading import Reading
from journeys.draw.rows.row import Row
from journeys.draw.scene.marks import Disc, Group, Label, Mark, Rect
from journeys.draw.scene.outline import polyline
from journeys.draw.scene.paint import Paint
from journeys.draw.scene.paragraph import Paragraph, Style
from journeys.draw.scene.widths import width
from journeys.draw.type_scale import LANE, META, TITLE
from journeys.measure.raters.word import BANDS, band
from journeys.words import confidence, figure, say

_WIDE = 300.0
_ROLES = {"reliable": "ok", "tentative": "warn", "unreliable": "bad"}


@dataclass(frozen=True)
class Alpha:
    """What the badge says.

    Attributes:
        value: Alpha.
        around: Its interval; None without one.
        word: How far it can be relied on.
        basis: How many people and things it rests on, or why there is no interval.
        earlier: Rounds before, as text; empty for none.
    """

    value: float
    around: tuple[float, float] | None
    word: str
    basis: str
    earlier: str

    def said(self, reading: Reading) -> str:
        """The badge in words."""
        shown = f"α {figure(self.value, reading.language, 2)}"
        found = self.interval(reading)
        named = f"{shown} {found}".strip()
        parts = (f"{named}: {self.word}.", self.basis, self.earlier)
        return " ".join(part for part in parts if part)

    def interval(self, reading: Reading) -> str:
        """The interval as text."""
        if self.around is None:
            return ""
        low, high = (figure(end, reading.language, 2) for end in self.around)
        return reading.say("metric.interval.brief", low=low, high=high)


def alpha(reading: Reading, measure: str) -> Alpha | str:
    """The agreement of the latest ratings, or why there is none."""
    from journeys.errors import NotMeasurable
    from journeys.measure import agreement

    try:
        table = agreement(reading.journey, measure, language=reading.language)
    except NotMeasurable as refusal:
        return str(refusal)
    row = table.to_dict("records")[0]
    low, high = float(row["low"]), float(row["high"])
    around = None if isnan(low) else (low, high)
    level = confidence(float(table.attrs["level"]), reading.language)
    measurement = say(f"measure.agreement.{row['measurement']}", reading.language)
    basis = reading.say("disagreement.basis", raters=row["raters"], units=row["units"],
                        measurement=measurement)  # fmt: skip
    sure = reading.say("disagreement.interval", level=level) if around else str(row["why"])
    basis = f"{basis} {sure}".strip()
    return Alpha(float(row["alpha"]), around, str(row["word"]), basis, _earlier(reading, measure))


def _earlier(reading: Reading, measure: str) -> str:
    """Alpha of the rounds before the last."""
    from journeys.errors import NotMeasurable
    from journeys.measure import agreement

    try:
        table = agreement(reading.journey, measure, by="round", language=reading.language,
                          resamples=200)  # fmt: skip
    except NotMeasurable:
        return ""
    rows: list[dict[Any, Any]] = table.to_dict("records")[:-1]
    return " ".join(
        reading.say("disagreement.round", n=row["round"],
                    alpha=figure(float(row["alpha"]), reading.language, 2))
        for row in rows
        if not isnan(float(row["alpha"]))
    )  # fmt: skip


def alpha_row(reading: Reading, found: Alpha | str, margin: float, room: float) -> Row:
    """The badge as a row; where there is none, why."""
    theme = reading.theme
    title = Style(LANE, theme["ink"], bold=True)
    head = Paragraph.of(reading.say("disagreement.agreement"), room, title)
    small = Style(META, theme["ink-3"])
    texts = [found] if isinstance(found, str) else [found.basis, found.earlier]
    foot = [Paragraph.of(text, room, small) for text in texts if text]
    badge = 0.0 if isinstance(found, str) else 74.0
    height = head.height + badge + sum(part.height for part in foot) + 6

    def at(y: float) -> list[Mark]:
        marks: list[Mark] = [*head.at(margin, y)]
        top = y + head.height
        if not isinstance(found, str):
            marks += _badge(reading, found, margin, top)
        top += badge + 2
        for part in foot:
            marks += part.at(margin, top)
            top += part.height
        said = found if isinstance(found, str) else found.said(reading)
        return [Group(said, tuple(marks))]

    return Row(height, at)


def _badge(reading: Reading, found: Alpha, x: float, y: float) -> list[Mark]:
    """The value large, its interval, a chip with the word; below them the line of bands."""
    theme = reading.theme
    value = f"α {figure(found.value, reading.language, 2)}"
    baseline = y + 26
    marks: list[Mark] = [Label(x, baseline, value, TITLE, theme["ink"], bold=True)]
    left = x + width(value, TITLE, bold=True) + 10
    around = found.interval(reading)
    if around:
        marks.append(Label(left, baseline, around, META, theme["ink-3"]))
        left += width(around, META) + 10
    role = _ROLES[band(found.value)]
    wide = width(found.word, META, bold=True) + 16
    edge = Paint(fill=theme[f"{role}-soft"], stroke=theme[role], width=theme.edge)
    marks.append(Rect(left, baseline - 15, wide, 20, edge, 5))
    marks.append(Label(left + 8, baseline - 1, found.word, META, theme[role], bold=True))
    return [*marks, *_bands(reading, found, x + 6, y + 46)]


def _bands(reading: Reading, found: Alpha, left: float, y: float) -> list[Mark]:
    """From 0 to 1 with the bands of the words, the interval and the value."""
    theme = reading.theme
    bounds = [0.0, *(low for low, _ in reversed(BANDS)), 1.0]
    marks: list[Mark] = []
    roles = ("sunken", "warn-soft", "ok-soft")
    for low, high, role in zip(bounds[:-1], bounds[1:], roles, strict=True):
        edge = Paint(fill=theme[role], stroke=theme["line-strong"], width=theme.edge)
        marks.append(Rect(left + low * _WIDE, y - 5, (high - low) * _WIDE, 10, edge))
    for bound in bounds:
        whole = bound == int(bound)
        text = figure(bound, reading.language, 0 if whole else 3)
        marks.append(Label(left + bound * _WIDE, y + 20, text, META, theme["ink-3"], "middle"))
    ink = Paint(stroke=theme["ink"], width=3)
    if found.around:
        ends = [left + max(0.0, end) * _WIDE for end in found.around]
        marks.append(polyline([(end, y) for end in ends], ink))
    spot = left + max(0.0, found.value) * _WIDE
    return [*marks, Disc(spot, y, 5, Paint(fill=theme["ink"], stroke=theme["surface"], width=1.5))]
