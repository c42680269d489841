"""One service, several providers: what each asks of a person, and who does better."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Literal

from journeys.edit import HasJourney
from journeys.errors import UnknownName
from journeys.measure.benchmarking.lines import lines_of
from journeys.measure.benchmarking.setting import Setting, baseline_of, checked_better
from journeys.measure.comparing.asked import Asked
from journeys.measure.comparing.correction import Correction
from journeys.measure.resampling import Resampling
from journeys.model import Alignment

if TYPE_CHECKING:
    from journeys.measure.benchmarking.benchmarked import Benchmarked


def benchmark(  # noqa: PLR0913  who, against whom, and how it is told
    journeys: Iterable[HasJourney] | Mapping[str, HasJourney],
    *,
    by: Literal["step"] | None = None,
    baseline: str | int | None = None,
    alignments: Iterable[Alignment] | None = None,
    better: Mapping[str, str] | None = None,
    same_people: bool = False,
    correction: Correction = "holm",
    language: str | None = None,
    level: float = 0.95,
    resamples: int = 2000,
    seed: int = 0,
) -> Benchmarked:
    """The gap table: each provider's value on every line, and its difference from the baseline.

    Lines of the whole journey: steps, steps only here and steps missing (see
    `align`), waiting, work, cost, visits, papers, data given again, contacts,
    pain points and their weight, every rating that two providers have (emotion
    first), and metrics with the same id, or name and unit. By step: the same
    sums and ratings for each column of the spine.

    A sum counts what is stated and says at how many steps that is. Counts and
    sums are compared without a test. Ratings of the latest round are compared by
    rank: where a rater gave several, by person (see `compare`), else by Brunner
    and Munzel's test; shares of counted cases by Fisher's. The pain weight's
    difference has an interval from drawing both sides' raters again. p values
    are corrected over all tests of the table.

    Args:
        journeys: Two or more; a mapping names them by their paths.
        by: ``step`` for each column of the spine, None for the whole journeys.
        baseline: Name or place of the provider the others are compared with, such
            as the public one; None for the first.
        alignments: More pairs of steps, as in `align`.
        better: By rating or metric id, ``lower``, ``higher`` or empty for neither.
        same_people: Whether equal pseudonyms in two journeys are one person.
        correction: ``holm``, ``benjamini-hochberg`` or ``none``.
        language: Of labels and sentences; None for the first journey's own.
        level: Of the intervals.
        resamples: How often raters are drawn.
        seed: Of the draws.

    Returns:
        One row a line and provider. Columns: ``column`` (Int64) and ``step`` (by step
        only), ``key``, ``label``, ``unit``, ``better``, ``provider`` (string),
        ``baseline`` (bool), ``value`` (float64; of a rating its mean), ``best``
        (bool), ``n``, ``people`` (Int64), ``difference``, ``difference_low``,
        ``difference_high`` (value less the baseline's), ``test`` (string),
        ``statistic``, ``df``, ``p``, ``p_adjusted``, ``way`` (string), ``advantage``
        with ``low`` and ``high`` (Cliff's delta or difference of shares, turned so
        that above 0 this provider does better; where neither end is better, is
        higher), ``magnitude``, ``favors`` (string: who does better, if shown),
        ``basis``, ``sentence`` (string). ``wide`` is the same for eyes.

    Raises:
        NotMeasurable: If there are fewer than two journeys, no such baseline, or a
            rating is off its scale.
        UnknownName: If ``by`` or the correction is none of the above.

    Source:
        As `align`, `compare` and `pain_points`.
    """
    from journeys.measure._align import enough
    from journeys.measure.aligning.lining_up import lined_up
    from journeys.measure.benchmarking.gap_table import gap_table
    from journeys.measure.providers import providers

    given = providers(journeys, language)
    enough(given)
    if by not in (None, "step"):
        raise UnknownName("measure.benchmark.unknown-by", given.language, by=by)
    asked = Asked("auto", "auto", correction, None, Resampling(resamples, level, seed),
                  given.language).checked()  # fmt: skip
    setting = Setting(
        given=given,
        spine=lined_up(given, alignments or ()),
        baseline=baseline_of(given, baseline),
        asked=asked,
        better=checked_better(better, given),
        same_people=same_people,
    )
    lines, example = lines_of(setting, by_step=by == "step")
    table = gap_table(lines, setting, by_step=by == "step")
    table.attrs["example"] = example
    return table
