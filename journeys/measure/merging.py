"""Journeys of one provider as one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeys.measure.factors import Factor, Factors
from journeys.measure.profile import Profile
from journeys.measure.rows import provider
from journeys.words import say

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

Named = list[tuple[Profile, str]]
"""Profiles with the name of each."""


def by_provider(named: Named, language: str) -> Named:
    """One profile a provider, in the order in which they come first.

    The people of each journey are its own: the same pseudonym in two journeys is
    two people, as their answers are drawn apart.
    """
    nobody = say("measure.none.provider", language)
    found: dict[str, list[Profile]] = {}
    for one, _ in named:
        found.setdefault(provider(one.journey, language) or nobody, []).append(one)
    return [(_merged(profiles), name) for name, profiles in found.items()]


def _merged(profiles: list[Profile]) -> Profile:
    """Profiles of one row each as one."""
    import numpy as np

    if len(profiles) == 1:
        return profiles[0]
    rated = [one.resampled for one in profiles if one.resampled is not None]
    constant = sum(one.weights for one in profiles if one.resampled is None)
    return Profile(
        journey=profiles[0].journey,
        rows=profiles[0].rows,
        facets=[
            facet._replace(origin=at) for at, one in enumerate(profiles) for facet in one.facets
        ],
        factors=_factors([one.factors for one in profiles]),
        parts=np.concatenate([one.parts for one in profiles]),
        weights=np.sum([one.weights for one in profiles], axis=0),
        resampled=np.sum(rated, axis=0) + constant if rated else None,
        raters=np.sum([one.raters for one in profiles], axis=0),
    )


def _factors(found: list[Factors]) -> Factors:
    import numpy as np

    factors = tuple(
        Factor(
            of[0].name,
            np.concatenate([one.declared for one in of]),
            _apart([one.ratings for one in of]),
        )
        for of in zip(*(one.all for one in found), strict=True)
    )
    raters = [f"{at} {name}" for at, one in enumerate(found) for name in one.raters]
    return Factors(raters, frozenset().union(*(one.sources for one in found)), factors)


def _apart(blocks: list[npt.NDArray[np.float64]]) -> npt.NDArray[np.float64]:
    """Ratings of several rooms side by side: nobody rated in another room than their own."""
    import numpy as np

    shape = np.sum([block.shape for block in blocks], axis=0)
    whole = np.full(tuple(shape.tolist()), np.nan)
    row = column = 0
    for block in blocks:
        height, width = block.shape
        whole[row : row + height, column : column + width] = block
        row, column = row + height, column + width
    return whole
