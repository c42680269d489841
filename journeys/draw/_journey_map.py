"""The journey map: phases and steps across, lanes down, the emotion curve in the middle."""

from __future__ import annotations

from collections.abc import Sequence

from journeys.draw.budget import CELLS, refuse_beyond, refuse_width
from journeys.draw.feelings import Curve, curves
from journeys.draw.map_lanes import CURVES, map_lanes
from journeys.draw.map_text import map_narrative
from journeys.draw.picture import Picture
from journeys.draw.reading import Reading
from journeys.draw.rows.emotion_row import emotion_row
from journeys.draw.rows.lane_row import lane_row
from journeys.draw.rows.legend_row import legend_row, persona_entries, severity_entries
from journeys.draw.rows.page_rows import GUTTER, MARGIN, stack, step_bands
from journeys.draw.rows.phase_band import phase_band
from journeys.draw.rows.row import Columns, Row
from journeys.draw.rows.step_heads import step_heads
from journeys.draw.rows.title_row import people, title_row
from journeys.draw.rows.visibility import visibility
from journeys.edit import HasJourney
from journeys.model import Lane


def journey_map(
    journey: HasJourney,
    language: str | None = None,
    theme: str = "light",
    width: float = 960,
    lanes: Sequence[str] | None = None,
) -> Picture:
    """A journey map as a picture that needs no engine.

    Words are never smaller than they should be (11 pt where people wrote them):
    steps that do not fit the width go on in another row below. Curves are
    medians of the last round of ratings; a point without a source is hollow and
    its line dotted; the band is the interquartile range from three raters on.

    Args:
        journey: A journey, or anything that has one.
        language: Of all words; None for the journey's own.
        theme: light, dark, high-contrast-light or high-contrast-dark.
        width: px; 480 to 4000.
        lanes: Ids or kinds of the lanes to show, such as ``["emotion", "pains"]``;
            None for the journey's own lanes.

    Raises:
        NotDrawable: If the picture would be too large to read.
        UnknownName: If there is no such theme or lane.

    >>> from journeys.edit import Journey
    >>> from journeys.model import Phase, Step
    >>> short = Journey().add(Phase(id="a", label="Loket")).add(Step(phase="a", label="Antre"))
    >>> print(journey_map(short).text.splitlines()[3])
    1 Antre
    """
    reading = Reading.of(journey, language, theme)
    refuse_width(width, reading.language)
    front, hidden = map_lanes(reading, lanes)
    cells = len(reading.steps) * (len(front) + len(hidden))
    refuse_beyond("cells", cells, CELLS, reading.language)
    narrative = map_narrative(reading, [*front, *hidden])
    drawn = {lane.id: curves(reading, lane.shows, lane.persona) for lane in front + hidden
             if lane.shows in CURVES}  # fmt: skip
    heads = title_row(reading, MARGIN, width - 2 * MARGIN, narrative.title, _below_title(reading))
    rows = [heads]
    for columns in step_bands(reading, width):
        rows += [GUTTER, phase_band(reading, columns), step_heads(reading, columns)]
        rows += [_lane(reading, columns, lane, drawn) for lane in front]
        if hidden:
            rows.append(visibility(reading, columns))
        rows += [_lane(reading, columns, lane, drawn) for lane in hidden]
    rows.append(GUTTER)
    entries = persona_entries(reading) + severity_entries(reading)
    rows.append(legend_row(reading, MARGIN, width - 2 * MARGIN, entries))
    return Picture(stack(reading, width, rows, narrative), narrative)


def _lane(reading: Reading, columns: Columns, lane: Lane, drawn: dict[str, list[Curve]]) -> Row:
    if lane.shows in CURVES:
        return emotion_row(reading, columns, lane, drawn[lane.id])
    return lane_row(reading, columns, lane)


def _below_title(reading: Reading) -> list[str]:
    meta = reading.journey.meta
    who = people(reading)
    facts = (
        reading.say("head.personas", names=who) if who else "",
        reading.words(meta.provider),
        reading.say(f"state.{meta.design_state}"),
    )
    return [" · ".join(fact for fact in facts if fact), reading.words(meta.scenario)]
