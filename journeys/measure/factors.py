"""Severity, frequency and reach: what is rated, what is declared, and what is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from journeys.edit import Journey
from journeys.measure.facets import Facet
from journeys.measure.ratings import FACTORS, ratings

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

HIGHEST_SEVERITY = 4
"""Top of Nielsen's scale, on which severity is declared."""


class Factor(NamedTuple):
    """One factor of every facet.

    Attributes:
        name: severity, frequency or reach.
        declared: Shape (facets,), 0 to 1; NaN where nobody declared it.
        ratings: Shape (raters, facets), 0 to 1; NaN where a rater was silent.
    """

    name: str
    declared: npt.NDArray[np.float64]
    ratings: npt.NDArray[np.float64]

    @property
    def heard(self) -> npt.NDArray[np.bool_]:
        """Shape (raters, facets): who rated what."""
        import numpy as np

        return ~np.isnan(self.ratings)

    @property
    def states(self) -> list[str]:
        """Of each facet: ``rated``, ``declared`` or ``missing``."""
        return [
            "rated" if heard.any() else "missing" if value != value else "declared"  # noqa: PLR0124  NaN
            for heard, value in zip(self.heard.T, self.declared, strict=True)
        ]

    @property
    def known(self) -> npt.NDArray[np.float64]:
        """Shape (facets,): mean rating, else what was declared, else NaN."""
        import numpy as np

        heard = self.heard
        votes = heard.sum(axis=0)
        means = np.where(heard, self.ratings, 0).sum(axis=0) / np.maximum(votes, 1)
        return np.where(votes > 0, means, self.declared)

    @property
    def counted(self) -> npt.NDArray[np.float64]:
        """Shape (facets,): what the weight multiplies; a missing factor counts 1."""
        import numpy as np

        known = self.known
        return np.where(np.isnan(known), 1.0, known)


class Factors(NamedTuple):
    """The three factors of every facet, and who rated.

    Attributes:
        raters: Pseudonyms, in the order of the rows.
        sources: Ids of the evidence the ratings rest on.
        all: Severity, frequency and reach.
    """

    raters: list[str]
    sources: frozenset[str]
    all: tuple[Factor, ...]

    @property
    def weights(self) -> npt.NDArray[np.float64]:
        """Shape (facets,): severity/4 x frequency x reach, 0 to 1."""
        severity, frequency, reach = (factor.counted for factor in self.all)
        return severity * frequency * reach

    @property
    def heard(self) -> npt.NDArray[np.bool_]:
        """Shape (raters, facets): who rated anything of what."""
        severity, frequency, reach = (factor.heard for factor in self.all)
        return severity | frequency | reach


def factors(journey: Journey, facets: list[Facet]) -> Factors:
    """The factors of a journey's facets.

    Raises:
        NotMeasurable: If a rating is not finite, or off its scale.
    """
    import numpy as np

    given = ratings(journey, facets)
    declared = {
        name: np.array([_declared(facet, name) for facet in facets], dtype=float)
        for name in FACTORS
    }
    made = tuple(Factor(name, declared[name], given.values[name]) for name in FACTORS)
    return Factors(given.raters, given.sources, made)


def _declared(facet: Facet, name: str) -> float:
    value: float | None = getattr(facet.pain, name)
    if value is None:
        return float("nan")
    return value / HIGHEST_SEVERITY if name == "severity" else value
