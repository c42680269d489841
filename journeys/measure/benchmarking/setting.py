"""The question of a benchmark, checked before anything is computed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from journeys.errors import NotMeasurable
from journeys.measure.aligning.spine import Spine
from journeys.measure.benchmarking.criterion import Better
from journeys.measure.comparing.asked import Asked
from journeys.measure.providers import Given
from journeys.model import SCALES


class Setting(NamedTuple):
    """Who is compared with whom, on which spine.

    Attributes:
        given: The journeys and their names.
        spine: Their steps lined up.
        baseline: Place of the provider every other is compared with.
        asked: How samples are compared.
        better: Which end of a rating or metric is good, where it is not the usual one.
        same_people: Whether equal pseudonyms in two journeys are one person.
    """

    given: Given
    spine: Spine
    baseline: int
    asked: Asked
    better: Mapping[str, Better]
    same_people: bool

    @property
    def others(self) -> list[int]:
        """Places of all providers but the baseline."""
        return [place for place in range(len(self.given.journeys)) if place != self.baseline]

    @property
    def language(self) -> str:
        """Of labels and sentences."""
        return self.given.language


def baseline_of(given: Given, baseline: str | int | None) -> int:
    """The place of a provider by its name, alias or place; the first if nobody said.

    Raises:
        NotMeasurable: If there is no such provider.
    """
    if baseline is None:
        return 0
    if isinstance(baseline, int) and not isinstance(baseline, bool):
        if -len(given.names) <= baseline < len(given.names):
            return baseline % len(given.names)
    else:
        wanted = str(baseline).casefold()
        for place, aliases in enumerate(given.aliases):
            if wanted in (alias.casefold() for alias in (given.names[place], *aliases)):
                return place
    raise NotMeasurable("measure.benchmark.no-baseline", given.language, name=baseline,
                        names=", ".join(given.names))  # fmt: skip


def checked_better(better: Mapping[str, str] | None, given: Given) -> dict[str, Better]:
    """Which end is good, by rating or metric.

    Raises:
        NotMeasurable: If an end is neither ``lower``, ``higher`` nor empty, or no journey
            has such a rating or metric.
    """
    found: dict[str, Better] = {}
    if better is not None and not isinstance(better, Mapping):
        raise NotMeasurable(
            "measure.benchmark.bad-better", given.language, type=type(better).__name__
        )
    known = _known(given) if better else ()
    for key, end in (better or {}).items():
        if end not in ("lower", "higher", ""):
            raise NotMeasurable("measure.benchmark.bad-end", given.language, name=key, end=end)
        if key not in known:
            raise NotMeasurable("measure.benchmark.unknown-better", given.language, name=key,
                                names=", ".join(known))  # fmt: skip
        found[key] = end  # type: ignore[assignment]
    return found


def _known(given: Given) -> list[str]:
    """What people rate in some journey, and the metrics there are."""
    rated = {name for journey in given.journeys for name in journey.meta.scales} | set(SCALES)
    scored = {score.measure for journey in given.journeys for score in journey.scores.values()}
    metrics = {id_ for journey in given.journeys for id_ in journey.metrics}
    return [*sorted(rated | scored), *sorted(metrics)]
