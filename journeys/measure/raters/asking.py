"""What was asked of a measure of agreement, checked before anything is computed."""

from __future__ import annotations

from typing import get_args

from journeys.errors import NotMeasurable, UnknownName
from journeys.measure.raters.answers import Measurement, Wanted, countable
from journeys.measure.raters.estimate import Asked
from journeys.measure.raters.given import Given
from journeys.measure.raters.panel import Over
from journeys.measure.resampling import Resampling

GROUPS = ("round", "persona", "phase")
"""What ratings of a journey may be compared by."""


def checked(source: Given, wanted: Wanted, over: Over | None, resampling: Resampling) -> Asked:
    """How agreement is estimated, or the reason why it cannot be.

    Raises:
        NotMeasurable: If the resampling cannot be, values lie below 0 on a ratio scale, or
            there are too many different ones to be counted.
        UnknownName: If there is no such measurement, no such way to draw or to compare.
    """
    language = source.language
    for given, known, key in (
        (wanted.measurement, get_args(Measurement), "measurement"),
        (over, get_args(Over), "over"),
        (None if source.is_table else wanted.by, GROUPS, "by"),
    ):
        if given is not None and given not in known:
            raise UnknownName(f"measure.agreement.unknown-{key}", language, **{key: given},
                              choices=", ".join(known))  # fmt: skip
    if wanted.measurement == "ratio" and any((one.value < 0).any() for one in source.answers):
        raise NotMeasurable("measure.agreement.below-zero", language, measure=wanted.measure)
    for one in source.answers:
        if (wanted.measurement or one.measurement) != "interval":
            countable(one, language, "measure.agreement.many-values")
    drawn = over or ("units" if source.is_table else "raters")
    return Asked(wanted.measurement, drawn, resampling.checked(language))
