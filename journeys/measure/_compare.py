"""Whether groups differ, by how much, and how sure that is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from journeys.measure.comparing.asked import Asked, Distribution, Method
from journeys.measure.comparing.correction import Correction
from journeys.measure.comparing.given import Bounds, Columns, items
from journeys.measure.comparing.several_groups import outcomes
from journeys.measure.resampling import Resampling

if TYPE_CHECKING:
    import pandas as pd

    from journeys.measure.comparing.compared import Compared


def compare(  # noqa: PLR0913  what is compared, by which test, and how it is told
    groups: Mapping[str, Any] | pd.DataFrame,
    *,
    value: str = "value",
    by: str = "group",
    within: str | None = None,
    person: str | None = None,
    method: Method = "auto",
    distribution: Distribution = "auto",
    correction: Correction = "holm",
    baseline: str | None = None,
    scale: tuple[float, float] | None = None,
    language: str | None = None,
    level: float = 0.95,
    resamples: int = 2000,
    seed: int = 0,
) -> Compared:
    """Compare groups of answers or times, pair by pair.

    The test is the one the data ask for. Two groups: Brunner and Munzel's, which
    lets them differ in spread. More than two: Kruskal and Wallis's, then Dunn's
    for each pair. Only 0 and 1: Fisher's, with the difference of shares. The same
    people, each once in both groups: Wilcoxon's signed ranks. People who repeat:
    a test whose variance is summed by person (Obuchowski). Below 15 values a side
    Brunner and Munzel's p comes from rearrangements, and Mann and Whitney's from
    all of them up to 200 values. Below five values (or persons) a row is a
    description without test and interval. Empty values are left out and counted.

    The effect is Cliff's delta, P(first > second) - P(first < second), with an
    interval on the logit scale; of shares their difference, with Newcombe's.

    Simulated coverage of nominal 95 % (five-point scale, equal and unequal
    spread, 10,000 data sets, standard error .003 at most; |delta| 0 to .62): 8 a
    side .98, 12 .97, 30 .96, 120 .95. At |delta| .8 to .87 it is .91 to .97: with
    so few overlaps the interval may be a little too narrow. By person (six answers
    each, 2,500 data sets, standard error .004): 5 to 12 persons .95 to .96, 40
    .95. Rank-biserial correlation: 12 pairs .98, 50 pairs .96. Difference of
    shares, over all outcomes: 8 a side .91 to 1.00, 50 a side .94 to .98.

    Args:
        groups: Group name to values, or to ``{value: count}``; or a tidy table.
        value: Column of the values.
        by: Column of the groups.
        within: Column of the items that are compared separately, such as a step.
        person: Column of who gave the value.
        method: Of the test; ``auto`` as told above.
        distribution: ``asymptotic`` or ``permutation`` instead of the rule above.
        correction: ``holm`` (any false alarm), ``benjamini-hochberg`` (share of false
            alarms) or ``none``; over all pairs of the table, and apart from them
            over all tests of all groups together.
        baseline: The group every other is compared with; None for all pairs.
        scale: Lowest and highest value an answer may have.
        language: Of sentences; None for Indonesian.
        level: Of the intervals; one less it is a difference's level of p.
        resamples: Of the difference of means.
        seed: Of all draws.

    Returns:
        One row a pair (and item), before them one for all groups together where
        there is such a test, its ``second`` empty. Columns: ``item`` (string, with
        ``within`` only), ``first``, ``second`` (string), ``n_first``, ``n_second``,
        ``people_first``, ``people_second``, ``missing`` (Int64), ``median_first``,
        ``median_second``, ``mean_first``, ``mean_second``, ``difference`` of the
        means with ``difference_low`` and ``difference_high``, ``shift`` (median of
        second less first over all pairs of values), ``test`` (string),
        ``statistic``, ``df``, ``p``, ``p_adjusted``, ``way`` (string: where p is
        from), ``effect`` (string), ``estimate``, ``low``, ``high``, ``magnitude``
        (string), ``detectable`` (the smallest delta, or difference of
        shares, that these n show with power .80),
        ``inflation`` (design effect of people who repeat), ``note`` (string: why
        something is empty). Floats are float64. ``attrs`` holds the family's size
        and the sentence; `Compared.apa` gives the sentences of a paper.

    Raises:
        NotMeasurable: If there is nothing to compare, a value is no number, or the
            test asked for does not fit the data.
        UnknownName: If there is no such method, distribution or correction.

    Source:
        Brunner and Munzel (2000), Biometrical Journal 42(1), 17-25, and what each
        function under `journeys.measure.comparing` names.

    >>> x, y = {1: 11, 2: 2, 4: 1}, {1: 3, 2: 1, 3: 4, 4: 2, 5: 1}
    >>> compare({"x": x, "y": y}, language="en", distribution="asymptotic").attrs["sentence"]
    'x tends to be lower than y; the difference is large (δ = −.58, 95% CI [−.85, −.08], p = .006).'
    """
    from journeys.measure.comparing.table import table

    asked = Asked(method, distribution, correction, baseline,
                  Resampling(resamples, level, seed), language or "id").checked()  # fmt: skip
    columns = Columns(value, by, within, person)
    found = items(groups, columns, Bounds(scale, asked.language).checked())
    asked.bearable(len(found), [sample.name for sample in found[0].samples])
    rows = [row for item in found for row in outcomes(item, asked)]
    return table(rows, asked, several=within is not None)
