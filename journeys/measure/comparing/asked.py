"""How groups are to be compared."""

from __future__ import annotations

from typing import Literal, NamedTuple, get_args

from journeys.errors import NotMeasurable, UnknownName
from journeys.measure.comparing.correction import Correction
from journeys.measure.resampling import Resampling

Method = Literal[
    "auto", "brunner-munzel", "mann-whitney", "wilcoxon", "kruskal-wallis", "proportions"
]
Distribution = Literal["auto", "asymptotic", "permutation"]
MOST_COMPARISONS = 5_000
POWER = 0.8
"""The chance to find a difference at which the smallest detectable one is told."""


class Asked(NamedTuple):
    """How groups are to be compared.

    Attributes:
        method: Which test; ``auto`` for the one the data ask for.
        distribution: Where p comes from; ``auto`` for rearrangements below 15 a side.
        correction: For the number of tests.
        baseline: The group every other is compared with; None for all pairs.
        resampling: Of the difference of means, and of drawn arrangements.
        language: Of every sentence.
    """

    method: Method
    distribution: Distribution
    correction: Correction
    baseline: str | None
    resampling: Resampling
    language: str

    def checked(self) -> Asked:
        """Itself.

        Raises:
            NotMeasurable: If the resampling cannot be.
            UnknownName: If there is no such method, distribution or correction.
        """
        for name, kind, choices in (
            (self.method, "method", get_args(Method)),
            (self.distribution, "distribution", get_args(Distribution)),
            (self.correction, "correction", get_args(Correction)),
        ):
            if name not in choices:
                known = ", ".join(choices)
                raise UnknownName("measure.compare.unknown", self.language,
                                  kind=kind, name=name, choices=known)  # fmt: skip
        return self._replace(resampling=self.resampling.checked(self.language))

    def bearable(self, items: int, names: list[str]) -> None:
        """Refuse more comparisons than anybody reads.

        Raises:
            NotMeasurable: If there are too many, or no group has the baseline's name.
        """
        n = items * len(self.pairs(names))
        if n > MOST_COMPARISONS:
            raise NotMeasurable("measure.compare.many-comparisons", self.language,
                                n=n, most=MOST_COMPARISONS)  # fmt: skip

    def pairs(self, names: list[str]) -> list[tuple[int, int]]:
        """Which groups are compared, by place.

        Raises:
            NotMeasurable: If no group has the baseline's name.
        """
        places = range(len(names))
        if self.baseline is None:
            return [(first, second) for first in places for second in places if first < second]
        if self.baseline not in names:
            raise NotMeasurable("measure.compare.no-baseline", self.language,
                                name=self.baseline, groups=", ".join(names))  # fmt: skip
        base = names.index(self.baseline)
        return [(base, other) for other in places if other != base]
