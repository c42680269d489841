"""How far the ratings of one thing fall apart, between 0 and 1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeys.measure.raters.answers import Answers

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Floats = npt.NDArray[np.float64]


def dissent(counts: Floats, values: Floats, width: float) -> Floats:
    """One less the ordinal consensus: 0 if all say the same, 1 if half stand at each end.

    With p the shares of the values and m their mean it is the sum of
    -p log2(1 - |value - m| / width).

    Args:
        counts: Shape (..., values): how often each value was given; NaN comes out
            where none was.
        values: Shape (values,).
        width: Highest less lowest value that could be given, more than 0.

    Source:
        Tastle and Wierman (2007), Consensus and dissention: a measure of ordinal
        dispersion, International Journal of Approximate Reasoning 45(3), 531-545.

    >>> import numpy as np
    >>> scale = np.array([-2.0, -1, 0, 1, 2])
    >>> dissent(np.array([[5.0, 3, 1, 3, 6], [9, 0, 0, 0, 9], [0, 4, 0, 0, 0]]), scale, 4).round(2)
    array([0.75, 1.  , 0.  ])
    """
    import numpy as np

    # what fits the cache is counted more than twice as fast
    step = max(1, _BLOCK * len(counts) // max(1, counts.size))
    if counts.ndim > 1 and len(counts) > step:
        parts = range(0, len(counts), step)
        return np.concatenate([_dissent(counts[at : at + step], values, width) for at in parts])
    return _dissent(counts, values, width)


def _dissent(counts: Floats, values: Floats, width: float) -> Floats:
    import numpy as np

    sizes = counts.sum(axis=-1, keepdims=True)
    shares = counts / np.where(sizes > 0, sizes, np.nan)
    bits = values - (shares @ values)[..., None]
    np.abs(bits, out=bits)
    bits /= -width
    bits += 1
    np.copyto(bits, 1, where=~(shares > 0))
    # a whole room at one value may differ from its own mean by a rounding error
    np.clip(bits, 0, 1, out=bits)
    np.log2(bits, out=bits)
    bits *= shares
    found: Floats = -bits.sum(axis=-1)
    return np.abs(found.round(_DIGITS))


def disagreements(answers: Answers, bounds: tuple[float, float]) -> Floats:
    """The disagreement about each unit; NaN where fewer than two people rated it.

    Args:
        answers: One round.
        bounds: Of the scale.
    """
    import numpy as np

    votes = np.maximum(answers.votes, 1)
    size = len(votes)
    means = np.bincount(answers.unit, answers.value, minlength=size) / votes
    away = np.abs(answers.value - means[answers.unit]) / (bounds[1] - bounds[0])
    bits = -np.log2(np.clip(1 - away, _NEAREST, 1))
    found = np.abs((np.bincount(answers.unit, bits, minlength=size) / votes).round(_DIGITS))
    return np.where(answers.votes > 1, found, np.nan)


def bounds_of(answers: Answers) -> tuple[float, float]:
    """The scale: as declared, else from the lowest to the highest rating that was given."""
    if answers.bounds:
        return answers.bounds
    low, high = float(answers.value.min()), float(answers.value.max())
    return (low, high if high > low else low + 1)


_DIGITS = 12
_BLOCK = 250_000
_NEAREST = 1e-300
