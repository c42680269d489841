"""From journeys to their spine."""

from __future__ import annotations

from collections.abc import Iterable

from journeys.measure.aligning.building import Builder, Cell
from journeys.measure.aligning.corrections import Place, corrections
from journeys.measure.aligning.doubting import Doubter
from journeys.measure.aligning.groups import Groups
from journeys.measure.aligning.spine import Column, Doubt, Met, Spine
from journeys.measure.aligning.traits import traits
from journeys.measure.providers import Given
from journeys.model import Alignment


def lined_up(given: Given, alignments: Iterable[Alignment]) -> Spine:
    """The spine of some journeys."""
    found = corrections(given.journeys, given.aliases, alignments)
    steps = [traits(journey) for journey in given.journeys]
    related = [bool(journey.meta.based_on) for journey in given.journeys]
    groups = Groups(steps, found, related)
    builder = Builder(steps, found, groups)
    cells = builder.built()
    doubter = Doubter(cells, builder, groups, found)
    columns = [
        _column(given, number, cell, doubter, groups) for number, cell in enumerate(cells, 1)
    ]
    doubts = [
        Doubt(one, two, (given.label(*one), given.label(*two)), alike, sure, paired)
        for one, two, alike, sure, paired in doubter.waiting()
    ]
    return Spine(tuple(given.names), tuple(columns), tuple(doubts), given.language)


def _column(given: Given, number: int, cell: Cell, doubter: Doubter, groups: Groups) -> Column:
    met = tuple(
        _met(given, [place for place in cell if place[0] == journey], doubter, groups)
        for journey in range(len(given.journeys))
    )
    first = min(cell)
    journey = given.journeys[first[0]]
    phase = journey.phases.get(journey.steps[first[1]].phase)
    return Column(
        number,
        met[first[0]].label,
        phase.label.read(given.language, journey.meta.language) if phase else "",
        met,
    )


def _met(given: Given, places: list[Place], doubter: Doubter, groups: Groups) -> Met:
    if not places:
        return Met()
    ids = tuple(step for _, step in places)
    label = " · ".join(given.label(*place) for place in places)
    other = doubter.nearest(places[0])
    if other is None:
        return Met(ids, label)
    sure = doubter.confidence(places[0], other)
    tied = other in groups.of(places[0])
    basis = groups.basis[places[0]] if tied else "text"
    return Met(ids, label, doubter.likeness(places[0], other), sure, basis)
