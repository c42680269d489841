"""Journeys whose steps differ, on one spine."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from journeys.edit import HasJourney
from journeys.errors import NotMeasurable
from journeys.measure.aligning.lining_up import lined_up
from journeys.measure.aligning.spine import Spine
from journeys.measure.providers import Given, providers
from journeys.model import Alignment


def align(
    journeys: Iterable[HasJourney] | Mapping[str, HasJourney],
    alignments: Iterable[Alignment] | None = None,
    *,
    language: str | None = None,
) -> Spine:
    """Line up the steps of journeys that differ: what is shared, missing, or only in one.

    Steps paired by a person (``alignments`` records with ``confirmed_by``, in the
    journeys or given here) always stand together, or apart. Then steps with the
    same id, where a journey says ``meta.based_on`` or their names are alike at
    all. The rest is paired by likeness, in order: pairs are chosen so that the
    likeness beyond .35 sums to the most, and none cross. Likeness is .6 name + .1
    texts + .15 kind (who acts, to whom, through what sort of channel) + .15
    phase, each 0 to 1; parts one of the two lacks leave both sums. The journey
    most like the others comes first, then the others, most like it first.

    A pair's confidence is 1 where no guess was made, else its likeness less half
    that of the best rival of either step. Below .4 a pair waits for a person, and
    so do two steps without a pair that were nearly alike enough.

    Args:
        journeys: Two or more; a mapping names them by the path others call them.
        alignments: More records, as if they stood in the first journey.
        language: Of labels and sentences; None for the first journey's own.

    Returns:
        The spine. Its ``table`` has one row a column and journey: ``column``
        (Int64, from 1), ``column_label``, ``phase``, ``provider`` (string), ``step``
        (id; several joined by a comma), ``step_label``, ``status`` (string: ``shared``,
        ``only here``, ``missing``), ``similarity``, ``confidence`` (float64, NaN
        where alone), ``basis`` (string: ``confirmed``, ``same id``, ``text``).

    Raises:
        NotMeasurable: If there are fewer than two journeys.

    Source:
        Needleman and Wunsch (1970), Journal of Molecular Biology 48(3), 443-453,
        for pairs in order; Dice (1945), Ecology 26(3), 297-302, for likeness.
    """
    given = providers(journeys, language)
    enough(given)
    return lined_up(given, alignments or ())


def enough(given: Given) -> None:
    """Refuse a single journey.

    Raises:
        NotMeasurable: If there are fewer than two.
    """
    if len(given.journeys) < 2:
        raise NotMeasurable("measure.align.one", given.language)
