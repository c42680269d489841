"""Puts a satisfaction survey on the map: every element at its steps, and each step's index."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from journeys.edit import HasJourney, Journey
from journeys.measure.subject import single
from journeys.measure.survey.attached import Attachment, attached, leftovers
from journeys.measure.survey.papered import Asked
from journeys.measure.survey.placing import placed_elements, placed_steps
from journeys.measure.survey.sheet import sheet
from journeys.measure.survey.skm_category import Scheme
from journeys.measure.survey.skm_read import skm_read

if TYPE_CHECKING:
    from journeys.model import Frozen

Steps = Mapping[str, str | Iterable[str]]


def attach_survey(  # noqa: PLR0913  what is attached, where, and its papers
    journey: HasJourney,
    survey: Any,  # noqa: ANN401  a table, or anything that has one
    steps: Steps | None = None,
    *,
    period: str = "",
    scheme: Scheme = "2017",
    simulated: bool = False,
) -> Journey:
    """A journey with a survey's results as metrics at its steps; nothing else is changed.

    The map gets an evidence record of the survey, its index for the whole journey,
    the NRR of every element at the steps it belongs to, and, where the survey says
    at which step people answered, the index of each of those steps: all with n and
    95 % interval, in a metrics lane. The answers themselves stay out of the file.
    Attaching the same survey of the same period again replaces what it put there.

    Args:
        journey: A journey, or anything that has one.
        survey: As for `skm`; a column ``step`` holds ids, names or numbers of steps.
        steps: Element to the step, or steps, it belongs to; None for the steps of
            the pain points that name that element.
        period: ``YYYY``, ``YYYY-MM`` or two with a slash between, of the survey.
        scheme: The regulation whose category bounds are used.
        simulated: Whether the answers are made up, so that the map marks them.

    Raises:
        NotMeasurable: As `skm`; or if an element or a step is not there.
        RefusedEdit: If an id it needs is taken by something else.

    >>> import pandas as pd
    >>> from journeys.model import Phase, Step
    >>> journey = Journey().add(Phase(id="a")).add(Step(id="antre", phase="a"))
    >>> answers = pd.DataFrame({"time": [2, 3, 2, 3, 2, 2]})
    >>> mapped = attach_survey(journey, answers, {"time": "antre"}, period="2026")
    >>> mapped.metrics["skm-2026-time"].value, mapped.metrics["skm-2026-time"].n
    (2.333333, 6)
    """
    value = single(journey, None).whole[0]
    language = value.meta.language
    asked = Asked("skm", "unsur", language, 0.95)
    table = sheet(survey, language)
    whole = skm_read(table, None, asked, None, scheme)
    at_steps = None
    if "step" in table.columns:
        named = placed_steps(value, table, language)
        at_steps = skm_read(named, "step", asked, None, scheme)
    attachment = Attachment(
        whole=whole,
        at_steps=at_steps,
        elements=placed_elements(value, whole, steps, language),
        period=str(period),
        name=str(getattr(survey, "name", "") or ""),
        simulated=simulated,
    )
    for id_ in leftovers(value, attachment):
        value = value.remove(id_)
    for record in attached(value, attachment):
        value = _put(value, record)
    return value


def _put(journey: Journey, record: Frozen) -> Journey:
    """Add a record, or bring the one of that id up to date."""
    id_ = str(getattr(record, "id", ""))
    if id_ not in journey.records(str(getattr(record, "kind", ""))):
        return journey.add(record)
    fields = {name: getattr(record, name) for name in record.model_fields_set
              if name not in ("id", "order")}  # fmt: skip
    return journey.set(id_, **fields)
