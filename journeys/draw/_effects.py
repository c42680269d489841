"""Effects of a comparison with their intervals: a forest plot."""

from __future__ import annotations

from typing import Any, Literal

from journeys.draw.charts.axis_head import Heads
from journeys.draw.charts.effect_lines import EffectLines
from journeys.draw.charts.interval_chart import Chart, interval_chart
from journeys.draw.charts.trust import reading_of, refuse_table, sentence, standing
from journeys.draw.charts.value_axis import Ground, Zone
from journeys.draw.picture import Picture
from journeys.draw.reading import Reading
from journeys.errors import UnknownName
from journeys.measure.comparing.effect import NEGLIGIBLE
from journeys.measure.comparing.written import bounded
from journeys.words import confidence, say

_NEEDED = ("first", "second", "n_first", "n_second", "people_first", "people_second", "missing",
           "test", "statistic", "df", "p", "p_adjusted", "way", "effect", "estimate", "low",
           "high", "detectable", "note")  # fmt: skip
_TICKS = (-1.0, -0.5, 0.0, 0.5, 1.0)


def effects(  # noqa: PLR0913  the table, how it looks, and what is good
    comparison: Any,  # noqa: ANN401  a table of `journeys.measure.compare`
    language: str | None = None,
    theme: str = "light",
    width: float = 960,
    *,
    better: Literal["higher", "lower"] | None = None,
    simulated: bool = False,
) -> Picture:
    """One line a comparison: the effect with its interval, corrected p, n, and words.

    All effects stand on one axis from -1 to 1, whose grey zone is negligible for
    Cliff's delta and whose ends say who has the higher values, or with ``better``
    who does better. A mark is hollow where the interval holds 0, or where there is
    none. A test of all groups together has no direction and so no mark. Rows
    selected from the table keep the p values of its family.

    Args:
        comparison: A table of `journeys.measure.compare`, or rows of it.
        language: Of all words; None for the table's own.
        theme: light, dark, high-contrast-light or high-contrast-dark.
        width: px; 480 to 4000.
        better: Which values are good; None to say only which are higher.
        simulated: Whether the values are made up; the picture then says so.

    Raises:
        NotDrawable: If it is no such table, or the picture would be too large.
        UnknownName: If there is no such theme, or ``better`` is neither.
    """
    reading = reading_of(comparison, language, theme)
    refuse_table(comparison, _NEEDED, "draw.effects.unknown", reading.language)
    if better not in ("higher", "lower", None):
        raise UnknownName("draw.effects.no-better", reading.language, name=better)
    level = float(comparison.attrs.get("level", 0.95))
    found = EffectLines.of(comparison.to_dict("records"), level, reading.language)
    chart = Chart(
        title=reading.say("effects.title"),
        summary=sentence(reading, comparison),
        standing=standing(reading, comparison, simulated=simulated),
        marks=(),
        notes=_notes(reading, comparison.attrs, found),
        heads=Heads(reading.say("effects.what"), _ends(reading, found, better),
                    reading.say("effects.effect"), reading.say("benchmark.words")),
        ground=_ground(reading),
        lines=tuple(found.lines()),
    )  # fmt: skip
    return interval_chart(reading, chart, width)


def _ground(reading: Reading) -> Ground:
    texts = tuple(
        (tick, bounded(tick, reading.language, 0 if tick == int(tick) else 1)) for tick in _TICKS
    )
    zone = Zone((-NEGLIGIBLE, NEGLIGIBLE), role="sunken")
    return Ground((-1.0, 1.0), texts, (zone,), (0.0,))


def _ends(reading: Reading, found: EffectLines, better: str | None) -> tuple[str, str]:
    """Who is meant left, and right, of 0: delta is above 0 where the first group is higher."""
    if not found.pairs:
        return "", ""
    first, second = found.sides()
    other = reading.say("benchmark.other") if first or second else ""
    names = (first or other or reading.say("effects.first"),
             second or other or reading.say("effects.second"))  # fmt: skip
    key = "effects.ahead" if better else "effects.higher-end"
    right, left = names[::-1] if better == "lower" else names
    return reading.say(key, name=left), reading.say(key, name=right)


def _notes(reading: Reading, attrs: dict[Any, Any], found: EffectLines) -> tuple[str, ...]:
    language = reading.language
    notes = [reading.say("effects.note", level=confidence(found.level, language),
                         zone=bounded(NEGLIGIBLE, language, 3))]  # fmt: skip
    family = int(attrs.get("family", 0))
    if family > 1 and attrs.get("correction") != "none":
        name = say(f"measure.correction.{attrs['correction']}", language)
        notes.append(reading.say("effects.corrected", name=name, n=family))
    elif family:
        notes.append(reading.say("effects.uncorrected"))
    return tuple(notes)
