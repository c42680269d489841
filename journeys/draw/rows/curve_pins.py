"""The pins of a step's pain points, on the curve beside its lowest point."""

from __future__ import annotations

from journeys.draw.contents import contents
from journeys.draw.reading import Reading
from journeys.draw.rows.free_places import Box, FreePlaces
from journeys.draw.rows.pain_title import pain_title
from journeys.draw.scene.marks import Disc, Group, Label, Mark
from journeys.draw.scene.paint import Paint
from journeys.draw.scene.pin import level_of, pin
from journeys.draw.type_scale import META
from journeys.model import Insight, Lane

_SIZE = 18.0
_GAP = 3.0


def curve_pins(
    reading: Reading, place: int, at: tuple[float, float], free: FreePlaces
) -> list[Mark]:
    """Worst first, to the right of the point, then to its left; what finds no place is counted."""
    found = contents(reading, Lane(shows="pains"), reading.steps[place])
    pains = [pain for pain in found if isinstance(pain, Insight)]
    marks: list[Mark] = []
    for done, pain in enumerate(pains):
        box = free.first(_places(at))
        if box is None:
            return [*marks, *_more(reading, len(pains) - done, free)]
        middle = ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
        level = level_of(reading.severity(pain))
        halo = Disc(*middle, _SIZE / 2 + 1.5, Paint(fill=reading.theme["surface"]))
        shape = pin(reading.numbers[pain.id], level, middle, _SIZE, reading.theme)
        marks.append(Group(pain_title(reading, pain), (halo, *shape)))
    return marks


def _places(at: tuple[float, float]) -> list[Box]:
    """Around a point: right and left of it, nearest first, then a line above and below."""
    x, y = at
    half = _SIZE / 2
    offsets = [11 + half + number * (_SIZE + _GAP) for number in range(4)]
    boxes = []
    for down in (0, _SIZE + _GAP, -_SIZE - _GAP, 2 * (_SIZE + _GAP), -2 * (_SIZE + _GAP)):
        for across in (*offsets, *(-offset for offset in offsets)):
            middle = (x + across, y + down)
            boxes.append((middle[0] - half, middle[1] - half, middle[0] + half, middle[1] + half))
    return boxes


def _more(reading: Reading, count: int, free: FreePlaces) -> list[Mark]:
    """How many pins found no place, in a corner of the cell."""
    left, top, right, bottom = free.bounds
    text = reading.say("more", n=count)
    corners = ((right - 64, bottom - 16), (right - 64, top), (left, bottom - 16), (left, top))
    box = free.first((x, y, x + 64, y + 16) for x, y in corners)
    if box is None:
        return []
    ink = reading.theme["ink-2"]
    return [
        Label(box[0] + 32, box[3] - 3, text, META, ink, "middle", halo=reading.theme["surface"])
    ]
