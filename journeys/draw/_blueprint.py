"""The service blueprint: who does what at each step, before and behind the three lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from journeys.draw.budget import CELLS, EDGES, NODES, refuse_beyond, refuse_width
from journeys.draw.picture import Picture
from journeys.draw.reading import Reading
from journeys.draw.routed_picture import RoutedPicture
from journeys.draw.rows.legend_row import legend_row
from journeys.draw.rows.page_rows import GUTTER, MARGIN, stack, step_bands
from journeys.draw.rows.phase_band import phase_band
from journeys.draw.rows.row import Columns, Row
from journeys.draw.rows.step_heads import step_heads
from journeys.draw.rows.title_row import title_row
from journeys.draw.scene.marks import Edge
from journeys.draw.stages.blueprint_legend import edge_paint, entries
from journeys.draw.stages.blueprint_text import blueprint_narrative
from journeys.draw.stages.deed_card import deed_card
from journeys.draw.stages.deeds import STAGES, Deed, deeds
from journeys.draw.stages.links import Link, communications, crossings, link_title, next_steps
from journeys.draw.stages.props import props
from journeys.draw.stages.stage_line import lines_below, stage_line
from journeys.draw.stages.stage_row import SIDE, stage_row
from journeys.edit import HasJourney
from journeys.errors import NotDrawable

_LEAST = 188.0


def blueprint(
    journey: HasJourney, language: str | None = None, theme: str = "light", width: float = 960
) -> Picture:
    """A service blueprint, laid out by us and painted by Graphviz.

    Every card is one actor at one step, in the lane of the actor's stage. The
    three lines follow from the stages and are never drawn by hand. A line
    between cards is a communication; one that starts with a dot is a hand-off:
    neither end is a customer. A step's waiting time and its pain points of
    severity 3 and 4 stand on its first card; a card with a failed or missing
    touchpoint is dashed and says so.

    Args:
        journey: A journey, or anything that has one.
        language: Of all words; None for the journey's own.
        theme: light, dark, high-contrast-light or high-contrast-dark.
        width: px; 480 to 4000.

    Raises:
        NotDrawable: If there is nothing to draw or too much; on `.svg` and
            `.save` also if there is no Graphviz, or it failed.
        UnknownName: If there is no such theme.
    """
    reading = Reading.of(journey, language, theme)
    refuse_width(width, reading.language)
    found = deeds(reading)
    if not found:
        raise NotDrawable("draw.blueprint.empty", reading.language)
    links = communications(reading)
    refuse_beyond("nodes", len(found), NODES, reading.language)
    refuse_beyond("edges", len(links) + len(found), EDGES, reading.language)
    refuse_beyond("cells", len(reading.steps) * len(STAGES), CELLS, reading.language)
    narrative = blueprint_narrative(reading, found, links)
    bands = step_bands(reading, width, _LEAST)
    below = [reading.words(reading.journey.meta.provider), narrative.summary]
    rows = [title_row(reading, MARGIN, width - 2 * MARGIN, narrative.title, below)]
    for columns in bands:
        rows += _band(reading, columns, found, links)
    rows += [GUTTER, legend_row(reading, MARGIN, width - 2 * MARGIN, entries(reading, found))]
    scene = stack(reading, width, rows, narrative)
    bundles = [
        [
            _edge(reading, link)
            for link in (*next_steps(found, columns.span), *links)
            if link.place in columns.span
        ]
        for columns in bands
    ]
    return RoutedPicture(scene, narrative, bundles)


def _band(
    reading: Reading, columns: Columns, found: Sequence[Deed], links: Sequence[Link]
) -> Iterator[Row]:
    """One row of steps: chevrons, heads, physical evidence, then the stages and their lines."""
    yield GUTTER
    yield phase_band(reading, columns)
    yield step_heads(reading, columns)
    room = columns.width - 2 * SIDE
    things = props(reading, columns, room)
    if things:
        yield stage_row(reading, columns, "evidence", things)
        yield Row(8, lambda _: [])
    stages = {deed.stage for deed in found}
    present = [stage for stage in STAGES if stage in stages]
    firsts = {deed.place: deed.key for deed in reversed(found)}
    crossed = crossings(reading, links)
    actors = {deed.actor for deed in found if deed.stage == "customer"}
    for stage, lines in lines_below(present).items():
        named = stage != "customer" or len(actors) > 1
        cells = [
            (deed.place, deed_card(reading, deed, room, named=named,
                                   bears_step=firsts[deed.place] == deed.key))
            for deed in found
            if deed.stage == stage and deed.place in columns.span
        ]  # fmt: skip
        yield stage_row(reading, columns, stage, cells)
        for line in lines:
            yield stage_line(reading, columns, line, crossed[line])


def _edge(reading: Reading, link: Link) -> Edge:
    paint = edge_paint(reading.theme, link.kind)
    title = link_title(reading, link)
    return Edge(link.tail, link.head, title, paint, origin=link.kind == "hand-off")
