"""How many users a survey must ask."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from journeys.measure.survey.krejcie_morgan import needed_of
from journeys.measure.survey.papered import Asked, Columns, papered
from journeys.words import confidence, figure, say

if TYPE_CHECKING:
    from journeys.measure.measured import Measured

MOST_NAMED = 6
"""More populations than this are told by their number and range."""


def sample_size(
    population: int | Iterable[int],
    *,
    margin: float | None = None,
    share: float | None = None,
    level: float = 0.95,
    language: str | None = None,
) -> Measured:
    """Respondents a survey of a population needs, by Krejcie and Morgan; the SKM uses it.

    s = X2 N P(1-P) / (d2 (N-1) + X2 P(1-P)). It says how well a *share* is known;
    the SKM estimates a mean, for which it is rather too many than too few. For the
    people a comparison needs, see `comparison_size`.

    Args:
        population: Users served, or several such numbers.
        margin: Error of a share that is allowed; None for the table's 0.05.
        share: The share to be known; None for the table's 0.5, the most careful.
        level: Confidence.
        language: Of the sentence.

    Returns:
        ``population``, ``exact`` (float64), ``n`` (Int64, the nearest whole number,
        as in the table), ``printed`` (Int64, what the table is said to print, where
        we know it; for 100,000 it differs from the formula).

    Raises:
        NotMeasurable: If a population is no whole number of at least 1, or the
            margin, the share or the level cannot be.

    Source:
        Krejcie and Morgan (1970), Determining Sample Size for Research Activities,
        Educational and Psychological Measurement 30(3), 607-610; not verified there.

    >>> sample_size([10, 1000])["n"].tolist()
    [10, 278]
    """
    asked = Asked("sample_size", "sample", language or "id", level).checked()
    one = isinstance(population, str | bytes) or not isinstance(population, Iterable)
    several: Iterable[object] = [population] if one else population  # type: ignore[assignment]
    found = [needed_of(one, asked.language, level, margin, share) for one in several]
    if not found:
        needed_of(population, asked.language)  # refuses what holds no number
    usual = margin is None and share is None and level == 0.95
    columns: Columns = {
        "population": [one.population for one in found],
        "exact": [one.exact for one in found],
        "n": [one.n for one in found],
        "printed": [one.printed if usual else None for one in found],
    }
    people = [(one.population, known or one.n)
              for one, known in zip(found, columns["printed"], strict=True)]  # fmt: skip
    return papered(asked, columns, _told(people, asked), ["krejcie_morgan"])


def _told(people: Sequence[tuple[int, int]], asked: Asked) -> str:
    """What each population needs; of many, their number and range.

    Args:
        people: Each population, and how many of it to ask.
        asked: The question.
    """
    language = asked.language
    level = confidence(asked.level, language)
    written = [{"population": figure(population, language), "n": figure(n, language)}
               for population, n in people]  # fmt: skip
    if len(people) == 1:
        return say("measure.sample.population", language, level=level, **written[0])
    if len(people) <= MOST_NAMED:
        pairs = "; ".join(say("measure.sample.pair", language, **pair) for pair in written)
        return say("measure.sample.populations", language, level=level, list=pairs)
    ends = [written[people.index(pick(people))] for pick in (min, max)]
    return say("measure.sample.many", language, k=figure(len(people), language), level=level,
               smallest=ends[0]["population"], largest=ends[1]["population"],
               least=ends[0]["n"], most=ends[1]["n"])  # fmt: skip
