"""Where people do not agree who rated the same things: one dot a rater."""

from __future__ import annotations

from collections.abc import Sequence

from journeys.draw.bands import bands
from journeys.draw.budget import CELLS, refuse_beyond, refuse_width
from journeys.draw.narrative import Narrative
from journeys.draw.picture import Picture
from journeys.draw.reading import Reading
from journeys.draw.rows.page_rows import GUTTER, HEADER, LEAST, MARGIN, MOST, stack
from journeys.draw.rows.paragraph_row import paragraph_row
from journeys.draw.rows.row import Columns, Row
from journeys.draw.rows.title_row import title_row
from journeys.draw.scene.legal import legal
from journeys.draw.scene.paragraph import Style
from journeys.draw.spread.alpha_row import Alpha, alpha, alpha_row
from journeys.draw.spread.apart_row import apart_row
from journeys.draw.spread.dots_row import dots_row
from journeys.draw.spread.spread import Spread, spreads
from journeys.draw.spread.spread_heads import spread_heads
from journeys.draw.type_scale import META
from journeys.edit import HasJourney
from journeys.model import Scale


def disagreement(
    journey: HasJourney,
    measure: str = "emotion",
    language: str | None = None,
    theme: str = "light",
    width: float = 960,
) -> Picture:
    """The ratings of each thing, and how far they fall apart.

    One dot a rater of the latest round, grey bars for the round before, a black tick
    at the median. Under them the disagreement, last round to this one: 0 where all say
    the same, 1 where half stand at each end. The thing with the widest split is tinted
    and named *You disagree here*, if it is a split at all (from .40). At the foot
    Krippendorff's alpha with its interval and word. Answers of private rounds are
    never drawn. Numbers are those of `journeys.measure.disagreement` and ``agreement``.

    Args:
        journey: A journey, or anything that has one.
        measure: What was rated: emotion of steps, severity of pain points, or another.
        language: Of all words; None for the journey's own.
        theme: light, dark, high-contrast-light or high-contrast-dark.
        width: px; 480 to 4000.

    Raises:
        NotMeasurable: If nobody rated, or a rating is off its scale.
        NotDrawable: If the picture would be too large.
        UnknownName: If there is no such theme.
    """
    from journeys.measure import disagreement as measured

    reading = Reading.of(journey, language, theme)
    refuse_width(width, reading.language)
    table = measured(reading.journey, measure, language=reading.language)
    found = spreads(reading, measure, table)
    refuse_beyond("cells", len(found), CELLS, reading.language)
    agreed = alpha(reading, measure)
    narrative = _narrative(reading, measure, found, agreed)
    room = width - 2 * MARGIN
    lines = [reading.words(reading.journey.meta.title), _summary(reading, found)]
    rows = [title_row(reading, MARGIN, room, narrative.title, lines)]
    for shown in _by_persona(found):
        rows += _part(reading, shown, _scale(reading, measure, found), width)
    rows += [GUTTER, GUTTER, alpha_row(reading, agreed, MARGIN, room)]
    style = Style(META, reading.theme["ink-3"])
    rows.append(paragraph_row(reading.say("disagreement.note"), MARGIN, room, style))
    return Picture(stack(reading, width, rows, narrative), narrative)


def _part(reading: Reading, shown: list[Spread], scale: Scale, width: float) -> list[Row]:
    """What was rated for one persona, in rows that fit the width."""
    room = width - 2 * MARGIN - HEADER
    spans = bands([""] * len(shown), max(1, int(room // LEAST)))
    column = min(MOST, room / max(len(span) for span in spans))
    rows: list[Row] = []
    for span in spans:
        columns = Columns(MARGIN + HEADER, column, span, MARGIN)
        rows += [GUTTER, spread_heads(reading, columns, shown, shown[0].who)]
        rows += [dots_row(reading, columns, shown, scale), apart_row(reading, columns, shown)]
    return rows


def _by_persona(found: Sequence[Spread]) -> list[list[Spread]]:
    parts: dict[str, list[Spread]] = {}
    for one in found:
        parts.setdefault(one.persona, []).append(one)
    return list(parts.values())


def _scale(reading: Reading, measure: str, found: Sequence[Spread]) -> Scale:
    """The declared scale, else from the lowest to the highest rating."""
    declared = reading.journey.meta.scale(measure)
    values = [value for one in found for value in (*one.values, *one.before)]
    return declared or Scale(low=min(values), high=max(values))


def _summary(reading: Reading, found: Sequence[Spread]) -> str:
    """Where to talk first; without a split where people are furthest apart."""
    known = [one for one in found if one.apart]
    if not known:
        return reading.say("disagreement.none")
    most = max(known, key=lambda one: one.apart.now if one.apart else 0.0)
    name = f"{most.label} · {most.who}" if most.who else most.label
    key = "disagreement.split" if most.is_worst else "disagreement.most"
    return reading.say(key, name=name, said=most.said(reading))


def _narrative(
    reading: Reading, measure: str, found: Sequence[Spread], agreed: Alpha | str
) -> Narrative:
    told = agreed if isinstance(agreed, str) else agreed.said(reading)
    known = measure in ("emotion", "severity", "engagement", "frequency", "reach")
    what = reading.say(f"disagreement.of.{measure}") if known else measure
    return Narrative(
        title=reading.say("disagreement.title", what=legal(what)),
        summary=legal(f"{_summary(reading, found)} {told}"),
        heads=(reading.say("disagreement.what"), reading.say("disagreement.ratings"),
               reading.say("lane.disagreement")),
        rows=tuple(
            (legal(f"{one.label} · {one.who}" if one.who else one.label), one.counts(reading),
             one.said(reading))
            for one in found
        ),
    )  # fmt: skip
