"""Impact against effort: four kinds of work."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Floats = npt.NDArray[np.float64]

MIDDLE_SEVERITY = 2.0
MIDDLE_EFFORT = 3.0
"""The middles of both scales; where to cut is ours."""
NAMES = ("fill-in", "thankless", "quick-win", "major-project")


def quadrants(severity: Floats, effort: Floats) -> npt.NDArray[np.int64]:
    """The place in `NAMES` of each; above the middle of its scale is high.

    >>> import numpy as np
    >>> [NAMES[at] for at in quadrants(np.array([3.0, 2.0, 1.0, 4.0]), np.array([3.0, 1, 4, 5]))]
    ['quick-win', 'fill-in', 'thankless', 'major-project']
    """
    return 2 * (severity > MIDDLE_SEVERITY).astype(int) + (effort > MIDDLE_EFFORT)
