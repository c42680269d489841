"""How several journeys, or the personas of one, feel from step to step."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from journeys.draw._journey_map import journey_map
from journeys.draw.beside.beside import Beside, Given, beside, kept
from journeys.draw.beside.beside_text import beside_narrative
from journeys.draw.beside.curve_names import gutter
from journeys.draw.beside.felt_row import felt_row
from journeys.draw.beside.spine_heads import spine_bands, spine_heads
from journeys.draw.budget import refuse_width
from journeys.draw.picture import Picture
from journeys.draw.rows.legend_row import Sign, signs_row
from journeys.draw.rows.page_rows import GUTTER, MARGIN, stack
from journeys.draw.rows.title_row import title_row
from journeys.draw.scene.marker import marker
from journeys.model import Alignment


def emotion_curves(
    journeys: Given,
    language: str | None = None,
    theme: str = "light",
    width: float = 960,
    *,
    alignments: Iterable[Alignment] | None = None,
) -> Picture:
    """Emotion curves laid over each other: one a provider, or one a persona of one journey.

    Colors are those of Okabe and Ito, and every curve has a mark of its own
    shape. Points are medians of the last round; a curve is dotted over steps
    that are missing and beside a hypothesis; the widest gap is tinted.

    Args:
        journeys: One journey, or two to five.
        language: Of all words; None for the (first) journey's own.
        theme: light, dark, high-contrast-light or high-contrast-dark.
        width: px; 480 to 4000.
        alignments: More pairs of steps, as for `journeys.measure.align`.

    Raises:
        NotMeasurable: If what is given is no journey.
        NotDrawable: If there are more than five, or the picture would be too large.
        UnknownName: If there is no such theme.
    """
    held = kept(journeys)
    listed = list(held.values()) if isinstance(held, Mapping) else held
    if len(listed) == 1:
        return journey_map(listed[0], language, theme, width, lanes=["emotion"])
    shown = beside(held, (language, theme), alignments)
    refuse_width(width, shown.language)
    title = shown.say("emotion-curves.title", n=len(shown.readings))
    narrative = beside_narrative(shown, title, shown.spine.sentence)
    room = width - 2 * MARGIN
    below = [", ".join(shown.spine.providers), shown.spine.sentence]
    rows = [title_row(shown.head, MARGIN, room, narrative.title, below)]
    for columns in spine_bands(shown, width, gutter(shown)):
        heads, felt = spine_heads(shown, columns), felt_row(shown, columns, width - MARGIN)
        rows += [GUTTER, heads, felt]
    rows += [GUTTER, signs_row(shown.theme, MARGIN, room, _entries(shown))]
    return Picture(stack(shown.readings[0], width, rows, narrative), narrative)


def _entries(shown: Beside) -> list[tuple[Sign, str]]:
    return [(_sign(shown, place), name) for place, name in enumerate(shown.spine.providers)]


def _sign(shown: Beside, place: int) -> Sign:
    theme = shown.theme
    return lambda x, y: marker(place, (x, y), theme.provider(place), theme["surface"])
