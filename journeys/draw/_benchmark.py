"""Providers on one spine, their curves, and the gap table below."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from journeys.draw.beside.beside import Beside, Given, beside, kept
from journeys.draw.beside.beside_text import beside_narrative
from journeys.draw.beside.curve_names import gutter
from journeys.draw.beside.felt_row import felt_row
from journeys.draw.beside.gap_lines import gap_lines
from journeys.draw.beside.gap_rows import gap_head, gap_row, layout
from journeys.draw.beside.provider_row import provider_row
from journeys.draw.beside.spine_heads import spine_bands, spine_heads
from journeys.draw.budget import refuse_width
from journeys.draw.picture import Picture
from journeys.draw.rows.page_rows import GUTTER, MARGIN, stack
from journeys.draw.rows.paragraph_row import paragraph_row
from journeys.draw.rows.title_row import title_row
from journeys.draw.scene.paragraph import Style
from journeys.draw.type_scale import META
from journeys.model import Alignment


def benchmark(  # noqa: PLR0913  who, how it looks, and how it is compared
    journeys: Given,
    language: str | None = None,
    theme: str = "light",
    width: float = 960,
    *,
    baseline: str | int | None = None,
    alignments: Iterable[Alignment] | None = None,
    better: Mapping[str, str] | None = None,
    same_people: bool = False,
) -> Picture:
    """One row a provider on a shared spine of steps, their emotion curves, and the gap table.

    What a provider lacks is hatched, what only it has is edged; a curve is dotted
    over steps that are missing and named at its end; the column where the curves
    are furthest apart is tinted. In the table the best value is bold and marked;
    effects stand with their intervals on one axis, whose grey zone is negligible.
    Counts and sums bear no test. Numbers are those of `journeys.measure.benchmark`.

    Args:
        journeys: Two to five; a mapping names them by their paths.
        language: Of all words; None for the first journey's own.
        theme: light, dark, high-contrast-light or high-contrast-dark.
        width: px; 480 to 4000.
        baseline: Name or place of the provider the others are compared with.
        alignments: More pairs of steps, as for `journeys.measure.align`.
        better: As for `journeys.measure.benchmark`.
        same_people: As for `journeys.measure.benchmark`.

    Raises:
        NotMeasurable: If there are fewer than two journeys, or no such baseline.
        NotDrawable: If there are more than five, or the picture would be too large.
        UnknownName: If there is no such theme.
    """
    from journeys.measure import benchmark as measured

    held = kept(journeys)
    given = list(alignments or ())
    shown = beside(held, (language, theme), given)
    refuse_width(width, shown.language)
    table = measured(held, baseline=baseline, alignments=given, better=better,
                     same_people=same_people, language=shown.language)  # fmt: skip
    lines = gap_lines(table.to_dict("records"), shown.spine.providers, shown.language)
    base = shown.spine.providers.index(table.attrs["baseline"])
    title = _title(shown)
    narrative = beside_narrative(shown, title, str(table.attrs["sentence"]), lines)
    room = width - 2 * MARGIN
    rows = [title_row(shown.head, MARGIN, room, narrative.title, _below_title(shown))]
    gap = gutter(shown)
    for columns in spine_bands(shown, width, gap):
        rows += [GUTTER, spine_heads(shown, columns)]
        rows += [provider_row(shown, columns, place) for place in range(len(shown.readings))]
        if any(curve.points for curve in shown.curves):
            rows.append(felt_row(shown, columns, width - MARGIN))
    at = layout(shown, width)
    rows += [GUTTER, gap_head(shown, at, base), *(gap_row(shown, at, line) for line in lines)]
    style = Style(META, shown.theme["ink-3"])
    rows += [
        paragraph_row(text, MARGIN, room, style)
        for text in _foot(shown, int(table.attrs["family"]))
    ]
    return Picture(stack(shown.readings[0], width, rows, narrative), narrative)


def _title(shown: Beside) -> str:
    first = shown.readings[0]
    service = first.words(first.journey.meta.service) or first.words(first.journey.meta.title)
    return shown.say("benchmark.title", service=service, n=len(shown.readings))


def _below_title(shown: Beside) -> list[str]:
    names = ", ".join(shown.spine.providers)
    return [names, shown.spine.sentence]


def _foot(shown: Beside, tests: int) -> list[str]:
    notes = [shown.say("benchmark.note", n=tests) if tests else shown.say("benchmark.note.none")]
    if not any(curve.points for curve in shown.curves):
        notes.append(shown.say("benchmark.no-curves"))
    for name, reading in zip(shown.spine.providers, shown.readings, strict=True):
        source = reading.words(reading.journey.meta.sources)
        if source:
            notes.append(f"{name}. {shown.say('sources', text=source)}")
    return notes
