"""A journey map in words."""

from __future__ import annotations

from collections.abc import Sequence

from journeys.draw.apart import apart_at, apart_said
from journeys.draw.contents import Shown, contents
from journeys.draw.feelings import Curve, curves
from journeys.draw.map_lanes import CURVES
from journeys.draw.narrative import Narrative
from journeys.draw.reading import Reading
from journeys.draw.rows.contact import contact_title
from journeys.draw.rows.curve_points import signed
from journeys.draw.rows.lane_head import lane_name
from journeys.draw.rows.metric_card import metric_title
from journeys.draw.rows.pain_title import pain_title
from journeys.draw.rows.phase_band import phase_name
from journeys.draw.rows.step_heads import step_name, step_time
from journeys.draw.scene.legal import legal
from journeys.model import Card, Evidence, Insight, Lane, Metric, Step, Touchpoint


def map_narrative(reading: Reading, lanes: Sequence[Lane]) -> Narrative:
    """Summary and table of a map: one row a step, one column a lane."""
    plots = {lane.id: curves(reading, lane.shows, lane.persona) for lane in lanes
             if lane.shows in CURVES}  # fmt: skip
    heads = [reading.say("head.step"), reading.say("head.phase"), reading.say("head.time")]
    rows = []
    for place, step in enumerate(reading.steps):
        row = [step_name(reading, step), phase_name(reading, step.phase), step_time(reading, step)]
        for lane in lanes:
            if lane.shows in CURVES:
                row.append(_felt(reading, plots[lane.id], place))
            else:
                row.append(_told(reading, lane, step))
        rows.append(tuple(legal(cell) for cell in row))
    return Narrative(
        title=legal(reading.words(reading.journey.meta.title)) or reading.say("untitled"),
        summary=_summary(reading),
        heads=(*heads, *(legal(lane_name(reading, lane)) for lane in lanes)),
        rows=tuple(rows),
    )


def _told(reading: Reading, lane: Lane, step: Step) -> str:
    if lane.shows == "disagreement":
        found = apart_at(reading, lane.persona, step.id)
        return "; ".join(apart_said(reading, one) for one in found)
    told = (_one(reading, lane, record) for record in contents(reading, lane, step))
    return "; ".join(text.removesuffix(".") for text in told if text)


def _one(reading: Reading, lane: Lane, record: Shown) -> str:
    if isinstance(record, Touchpoint):
        if lane.shows == "actions":
            return reading.words(record.label)
        return contact_title(reading, record)
    if isinstance(record, Evidence):
        return reading.words(record.label)
    if isinstance(record, Metric):
        return metric_title(reading, record)
    if isinstance(record, Insight) and record.type == "pain":
        return pain_title(reading, record)
    text = reading.words(record.text)
    return f"“{text}”" if isinstance(record, Card) and lane.shows == "thoughts" else text


def _felt(reading: Reading, drawn: Sequence[Curve], place: int) -> str:
    parts = []
    for curve in drawn:
        point = curve.points.get(place)
        if point is not None:
            key = "felt.hypothesis" if point.hypothesis else "felt.measured"
            value = signed(point.value, reading.language)
            parts.append(reading.say(key, persona=curve.name, value=value, n=point.n))
    return "; ".join(parts)


def _summary(reading: Reading) -> str:
    """Counts, then where it is worst and best over all curves."""
    journey = reading.journey
    counts = reading.say(
        "summary.counts",
        phases=len(journey.phases),
        steps=len(journey.steps),
        pains=len(reading.numbers),
    )
    points = [
        (point.value, place, curve.name)
        for curve in curves(reading, "emotion")
        for place, point in curve.points.items()
    ]
    if not points:
        return counts
    low, high = min(points), max(points)
    return f"{counts} " + reading.say(
        "summary.emotion",
        low_step=low[1] + 1, low=signed(low[0], reading.language), low_name=legal(low[2]),
        high_step=high[1] + 1, high=signed(high[0], reading.language), high_name=legal(high[2]),
    )  # fmt: skip
