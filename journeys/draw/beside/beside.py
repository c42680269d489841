"""Several journeys as a picture reads them: on one spine, in one language, in one theme."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import cast

from journeys.draw.budget import CELLS, refuse_beyond
from journeys.draw.feelings import Curve, Feeling, feeling
from journeys.draw.reading import Reading
from journeys.draw.theme import Theme
from journeys.edit import HasJourney
from journeys.errors import NotDrawable
from journeys.measure.aligning.spine import Spine
from journeys.model import Alignment, Scale, Score

MOST = 5
"""Providers a picture tells apart: one color and one mark each."""


@dataclass(frozen=True)
class Beside:
    """What all parts of a comparing picture share.

    Attributes:
        readings: Of each journey.
        spine: Their steps lined up.
        measure: Whose curves are drawn.
    """

    readings: tuple[Reading, ...]
    spine: Spine
    measure: str

    @property
    def theme(self) -> Theme:
        """Of every color."""
        return self.readings[0].theme

    @property
    def language(self) -> str:
        """Of every word."""
        return self.readings[0].language

    @property
    def head(self) -> Reading:
        """The journey whose standing is told: the first with made-up or unverified figures."""
        return next((one for one in self.readings if _is_doubtful(one)), self.readings[0])

    def say(self, key: str, **values: object) -> str:
        """A sentence of the catalogue of pictures."""
        return self.readings[0].say(key, **values)

    @cached_property
    def scale(self) -> Scale:
        """Of the measure, wide enough for every journey's own."""
        own = [one.journey.meta.scale(self.measure) for one in self.readings]
        known = [scale for scale in own if scale] or [Scale(low=-2, high=2)]
        return Scale(low=min(one.low for one in known), high=max(one.high for one in known))

    @cached_property
    def curves(self) -> list[Curve]:
        """One a provider, by the place of the column from 0; a provider nobody rated has none."""
        found = []
        for place, reading in enumerate(self.readings):
            by_step = _ratings(reading, self.measure)
            points: dict[int, Feeling] = {}
            for at, column in enumerate(self.spine.columns):
                scores = [one for step in column.met[place].steps for one in by_step.get(step, ())]
                if scores:
                    points[at] = feeling(scores)
            if points:
                found.append(Curve(self.spine.providers[place], place, points))
        return found

    @cached_property
    def widest(self) -> tuple[int, float] | None:
        """The column where the curves are furthest apart, and how far; the first of equals."""
        apart = {}
        for at in range(len(self.spine.columns)):
            values = [curve.points[at].value for curve in self.curves if at in curve.points]
            if len(values) > 1:
                apart[at] = max(values) - min(values)
        top = max(apart, key=lambda at: apart[at], default=None)
        return (top, apart[top]) if top is not None and apart[top] > 0 else None


Given = HasJourney | Iterable[HasJourney] | Mapping[str, HasJourney]
"""What people compare: a list of journeys, or their paths and them; one is refused in words."""


def kept(journeys: Given) -> list[HasJourney] | Mapping[str, HasJourney]:
    """Journeys that can be gone through more than once; a journey alone becomes a list."""
    if isinstance(journeys, Mapping):
        return journeys
    # a journey is iterable too, over its fields
    alone = hasattr(journeys, "journey") or not isinstance(journeys, Iterable)
    return [cast("HasJourney", journeys)] if alone else list(cast("Iterable[HasJourney]", journeys))


def beside(
    journeys: Given,
    look: tuple[str | None, str],
    alignments: Iterable[Alignment] | None = None,
    measure: str = "emotion",
) -> Beside:
    """Journeys to be compared in a picture.

    Args:
        journeys: Two to five.
        look: Language (None for the first journey's own) and theme.
        alignments: More pairs of steps, as for `journeys.measure.align`.
        measure: Whose curves are drawn.

    Raises:
        NotMeasurable: If there are fewer than two.
        NotDrawable: If there are more than five, or the picture would be too large.
    """
    from journeys.measure import align

    language, theme = look
    held = kept(journeys)
    listed = list(held.values()) if isinstance(held, Mapping) else held
    spine = align(held, alignments, language=language)
    if len(listed) > MOST:
        raise NotDrawable("draw.benchmark.many", spine.language, n=len(listed), most=MOST)
    readings = tuple(Reading.of(one, spine.language, theme) for one in listed)
    refuse_beyond("cells", len(spine.columns) * (len(listed) + 2), CELLS, spine.language)
    return Beside(readings, spine, measure)


def _ratings(reading: Reading, measure: str) -> dict[str, list[Score]]:
    found: dict[str, list[Score]] = {}
    for score in reading.journey.scores.values():
        if score.measure == measure:
            found.setdefault(score.subject, []).append(score)
    return found


def _is_doubtful(reading: Reading) -> bool:
    known = reading.journey.evidence
    used = {score.source for score in reading.journey.scores.values()} & set(known)
    return any(
        known[id_].nature == "simulation" or known[id_].standing != "sourced" for id_ in used
    )
