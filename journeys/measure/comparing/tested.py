"""What a test found."""

from __future__ import annotations

from typing import Literal, NamedTuple

Test = Literal[
    "brunner-munzel", "mann-whitney", "wilcoxon", "kruskal-wallis", "dunn", "proportions",
    "clustered", "homogeneity",
]  # fmt: skip
"""The tests there are: the last three follow from the data, they are not asked for by name."""
Way = Literal["t", "normal", "chi-squared", "exact", "permutation"]
"""Where the p value is read: a distribution, all arrangements, or many drawn ones."""
NAN = float("nan")


class Tested(NamedTuple):
    """A test's statistic and p value.

    Attributes:
        test: Which one.
        statistic: W, U, V, H, z or chi-squared; NaN where the test has none (Fisher's).
        p: Two-sided.
        way: Where p comes from.
        df: Degrees of freedom; NaN where the distribution has none.
    """

    test: Test
    statistic: float
    p: float
    way: Way
    df: float = NAN
