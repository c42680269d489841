"""Words for how far people agree."""

from __future__ import annotations

from journeys.words import say

BANDS = ((0.8, "reliable"), (0.667, "tentative"))
"""Krippendorff's: from which alpha on data may be relied on, or used with caution."""
SPLITS = ((0.4, "split"), (0.25, "fair"))
"""Ours, for a room to talk by: from which disagreement on a thing is disputed.

Half a room at -1 and half at +1 of an emotion is .415, and is disputed. The board has the
same in ``widgets/src/document/view/consensus.ts``.
"""


def band(alpha: float) -> str:
    """``reliable``, ``tentative`` or ``unreliable``; empty for NaN.

    Source:
        Krippendorff (2019), Content Analysis, 4th edition: .800, and .667 where
        tentative conclusions are still acceptable.

    >>> band(0.8), band(0.7999), band(0.667), band(-0.1)
    ('reliable', 'tentative', 'tentative', 'unreliable')
    """
    if alpha != alpha:  # noqa: PLR0124  NaN
        return ""
    return next((name for low, name in BANDS if alpha >= low), "unreliable")


def worded(alpha: float, language: str) -> str:
    """The word for an alpha; empty for NaN."""
    found = band(alpha)
    return say(f"measure.agreement.{found}", language) if found else ""


def split_word(disagreement: float, language: str) -> str:
    """The word for a disagreement; empty for NaN.

    >>> split_word(0.6, "en"), split_word(0.1, "en")
    ('split', 'agreed')
    """
    if disagreement != disagreement:  # noqa: PLR0124  NaN
        return ""
    found = next((name for low, name in SPLITS if disagreement >= low), "agreed")
    return say(f"measure.agreement.{found}", language)


def is_split(disagreement: float) -> bool:
    """Whether a disagreement is so large that it is to be talked about.

    >>> is_split(0.4), is_split(0.3999)
    (True, False)
    """
    return disagreement >= SPLITS[0][0]


def decimals(value: float, bands: tuple[tuple[float, str], ...]) -> int:
    """Two decimals; one more where rounding would lift the value into another band.

    >>> decimals(0.3968, SPLITS), decimals(0.38, SPLITS)
    (3, 2)
    """
    ends = [low for low, _ in bands]
    moved = any((round(value, 2) >= low) != (value >= low) for low in ends)
    return 3 if moved else 2
