"""The public satisfaction survey (SKM) and its index (IKM)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from journeys.measure.survey.papered import Asked, papered
from journeys.measure.survey.sheet import sheet, spoken
from journeys.measure.survey.skm_category import Scheme
from journeys.measure.survey.skm_read import skm_read, weight_norms
from journeys.measure.survey.skm_rows import by_element, by_group
from journeys.measure.survey.skm_told import told

if TYPE_CHECKING:
    from journeys.measure.measured import Measured

ELEMENTS = "unsur"
"""What the rows are unless a column is named: the elements of the survey."""


def skm(  # noqa: PLR0913  the survey, what is compared, and the regulation's options
    survey: Any,  # noqa: ANN401  a table, or anything that has one
    by: str | None = ELEMENTS,
    *,
    scheme: Scheme = "2017",
    weight_decimals: int | None = None,
    population: int | None = None,
    language: str | None = None,
    level: float = 0.95,
) -> Measured:
    """The nine elements of the public satisfaction survey, and the index of the service.

    NRR is the mean score of an element (1 to 4); the weighted NRR is NRR x weight,
    the weight being one divided by the number of elements asked; their sum is the
    interval value and that x 25 the index (IKM, 25 to 100). Elements are named,
    never numbered: the number of a question and that of an element differ.

    Intervals are over respondents; a respondent who answers again is one unit, and
    blanks are spoken for by the rest of their column. Those of an element are
    likelihood-ratio intervals of a mean on the closed scale 1 to 4; those of the
    index Student's, taken on the logit of its scale. Below five respondents they
    are empty. Simulated coverage of nominal 95 % (4,000 data sets, standard error
    .004): of one element .94 to 1.00 for 5 to 200 respondents, also where 97 % tick
    the highest; of the index (nine elements, each person with a level of their own,
    true index 72 to 96) .95 to .99 for 5, .94 to .95 for 12 to 200 respondents, and
    .94 to .95 for 12 to 200 people of whom half answer twice with a tenth blank.

    Args:
        survey: A table with a row a respondent and the columns ``requirements``,
            ``procedure``, ``time``, ``fee``, ``product``, ``competence``,
            ``conduct``, ``facilities``, ``complaints`` (those that were asked),
            scores 1 to 4, blanks allowed; also ``respondent``, ``answered``,
            ``service``, ``step``, ``period``. Or what `journeys.read_survey` gives.
        by: ``unsur`` for the elements with the whole as last row, or a column to
            compare, such as ``service``, ``step`` or ``period``; None for the whole alone.
        scheme: The regulation whose category bounds are used.
        weight_decimals: Round the weight, 2 for the 0.11 often printed; None for
            exact. It can change the category, so it is said.
        population: Users served, to say whether the sample is large enough.
        language: Of labels and sentences; None for the survey's own.
        level: Of the intervals.

    Returns:
        By element: ``key``, ``label``, ``n`` (people who answered), ``blank``, ``total``,
        ``nrr`` (1 to 4), ``weight``, ``weighted``, ``converted`` (25 to 100),
        ``low``, ``high`` (of that), ``category`` (A to D), ``quality`` (its words),
        ``possible`` (letters the interval touches); the last row, ``ikm``, is the
        whole. By a column: ``key``, ``label``, ``n``, ``nrr`` (interval value),
        ``converted``, ``low``, ``high``, ``category``, ``quality``, ``possible``,
        and the NRR of each element. ``attrs["sentence"]`` says it in words.

    Raises:
        NotMeasurable: If there is no element, or a cell that cannot be a score.
        UnknownName: If there is no such scheme.

    Source:
        PermenPANRB 14/2017; bounds and formula as two programs implement them, not
        read in the regulation (see ``journeys.norms``).

    >>> import pandas as pd
    >>> answers = pd.DataFrame({"time": [4, 3, 3, 4, 2, 4], "fee": [4, 4, 4, 4, 4, 4]})
    >>> found = skm(answers).set_index("key")
    >>> round(float(found["nrr"]["ikm"]), 3), found["category"]["ikm"]
    (3.667, 'A')
    """
    asked = Asked("skm", by or "group", spoken(survey, language), level).checked()
    table = sheet(survey, asked.language)
    read = skm_read(table, None if by == ELEMENTS else by, asked, weight_decimals, scheme)
    columns = by_element(read) if by == ELEMENTS else by_group(read)
    norms = [f"skm_{scheme}", *weight_norms(weight_decimals)]
    first = read.indices[0]
    return papered(
        asked,
        columns,
        told(read, population),
        norms,
        scheme=scheme,
        weight=first.weight,
        respondents=sum(index.n for index in read.indices),
        missing=list(read.missing),
    )
