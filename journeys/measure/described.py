"""The columns of a table of pain points that tell what a row is, not how it compares."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from journeys.measure.basis import bases
from journeys.measure.facets import Facet
from journeys.measure.factors import HIGHEST_SEVERITY
from journeys.measure.intervals import wilson
from journeys.measure.profile import Profile

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

Columns = Mapping[str, Sequence[Any]]
NAN = float("nan")


def described(profile: Profile, name: str, language: str, *, whole: bool) -> Columns:
    """Key, label, number, counts, severity and basis of each row.

    Args:
        profile: Of one journey.
        name: Of the journey.
        language: Of labels and basis.
        whole: Whether the journey, or its provider, itself is the row.
    """
    rows = profile.rows
    within = [
        [index for index, part in enumerate(column) if part > 0] for column in profile.parts.T
    ]
    return {
        "journey": [name] * len(rows),
        "key": [name if whole else row.key for row in rows],
        "label": [name if whole else row.label for row in rows],
        "number": [row.number for row in rows],
        "pains": [len({_pain(profile.facets[index]) for index in of}) for of in within],
        "n": profile.raters.tolist(),
        "severity": [_mean(HIGHEST_SEVERITY * profile.factors.all[0].known[of]) for of in within],
        "basis": bases(profile, language),
    }


def frequencies(profile: Profile, level: float) -> Columns:
    """Frequency and reach of each pain point, and Wilson's interval where cases were counted."""
    _, frequency, reach = profile.factors.all
    counted = [
        facet.pain.frequency_n if state == "declared" else None
        for facet, state in zip(profile.facets, frequency.states, strict=True)
    ]
    ends = [
        wilson(float(share), n, level) if n else (NAN, NAN)
        for share, n in zip(frequency.known, counted, strict=True)
    ]
    return {
        "frequency": frequency.known.tolist(),
        "frequency_n": counted,
        "frequency_low": [low for low, _ in ends],
        "frequency_high": [high for _, high in ends],
        "reach": reach.known.tolist(),
    }


def _pain(facet: Facet) -> tuple[int, str]:
    return facet.origin, facet.pain.id


def _mean(values: npt.NDArray[np.float64]) -> float:
    known = values[values == values]  # noqa: PLR0124  NaN is what nobody knows
    return float(known.mean()) if len(known) else NAN
