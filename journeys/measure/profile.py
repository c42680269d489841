"""Weights by row, with their resamples: what every table of pain points starts from."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from journeys.edit import Journey
from journeys.measure.facets import Facet, facets
from journeys.measure.factors import Factors, factors
from journeys.measure.parts import NOWHERE, parts
from journeys.measure.resampling import Resampling, resampled_weights
from journeys.measure.rows import WHOLE, By, Row, rows
from journeys.words import say

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt


class Profile(NamedTuple):
    """The pain points of one journey, weighed and sorted into rows.

    Attributes:
        journey: Whose they are.
        rows: What is compared.
        facets: The open pain points, as each persona feels them where that is asked.
        factors: Their severity, frequency and reach.
        parts: Shape (facets, rows): what part of each facet falls into each row.
        weights: Shape (rows,).
        resampled: Shape (resamples, rows); None where nobody rated.
        raters: Shape (rows,): how many people rated something of the row.
    """

    journey: Journey
    rows: list[Row]
    facets: list[Facet]
    factors: Factors
    parts: npt.NDArray[np.float64]
    weights: npt.NDArray[np.float64]
    resampled: npt.NDArray[np.float64] | None
    raters: npt.NDArray[np.int64]

    @property
    def is_example(self) -> bool:
        """Whether any rating in use comes from a simulation or an example."""
        evidence = self.journey.evidence
        found = [evidence[id_] for id_ in self.factors.sources if id_ in evidence]
        return any(one.nature == "simulation" or one.standing == "example" for one in found)

    @property
    def pains(self) -> set[str]:
        """Ids of the open pain points."""
        return {facet.pain.id for facet in self.facets}

    @property
    def unknown(self) -> set[str]:
        """Ids of those whose severity nobody rated or declared, so that it counts 1."""
        states = zip(self.facets, self.factors.all[0].states, strict=True)
        return {facet.pain.id for facet, state in states if state == "missing"}


def profile(
    journey: Journey, by: By | None, language: str, resampling: Resampling, index: int = 0
) -> Profile:
    """Weigh the open pain points of a journey and sort them into rows.

    What belongs to no phase, channel and so on has a row of its own, the last
    one, with an empty key; it is there only if something falls into it.

    Raises:
        NotMeasurable: If a rating is not finite, or off its scale.
    """
    weighed = facets(journey, by_persona=by == "persona")
    known = factors(journey, weighed)
    placed = parts(journey, weighed, by)
    found = rows(journey, by, language)
    if by not in WHOLE and any(NOWHERE in part for part in placed):
        found.append(Row(NOWHERE, say(f"measure.none.{by}", language)))
    matrix = _matrix(placed, found)
    resampled = resampled_weights(known, resampling, index)
    return Profile(
        journey=journey,
        rows=found,
        facets=weighed,
        factors=known,
        parts=matrix,
        weights=known.weights @ matrix,
        resampled=None if resampled is None else resampled @ matrix,
        raters=_raters(known, matrix),
    )


def _matrix(placed: list[dict[str, float]], found: list[Row]) -> npt.NDArray[np.float64]:
    import numpy as np

    column = {row.key: index for index, row in enumerate(found)}
    matrix = np.zeros((len(placed), len(found)))
    for index, part in enumerate(placed):
        for key, share in part.items():
            matrix[index, column[key]] = share
    return matrix


def _raters(known: Factors, matrix: npt.NDArray[np.float64]) -> npt.NDArray[np.int64]:
    import numpy as np

    rated = known.heard.astype(float) @ (matrix > 0)
    return np.asarray((rated > 0).sum(axis=0), dtype=np.int64)
