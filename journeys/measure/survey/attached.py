"""The records that put a satisfaction survey on a map."""

from __future__ import annotations

import re
from math import isnan
from typing import NamedTuple

from journeys.edit import Journey
from journeys.measure.survey.placing import Placed
from journeys.measure.survey.skm_category import category, rounded_index
from journeys.measure.survey.skm_index import CONVERSION, SkmIndex
from journeys.measure.survey.skm_read import SkmRead
from journeys.model import Evidence, Lane, Metric, Record, Words
from journeys.norms import norm
from journeys.words import LANGUAGES, figure, say

NRR_UNIT, INDEX_UNIT = "NRR", "IKM"
_DECIMALS = 6


class Attachment(NamedTuple):
    """A survey ready to be put on a map.

    Attributes:
        whole: All rows together.
        at_steps: By step, where the survey has them.
        elements: The steps of each element.
        period: Of the survey; may be empty.
        name: Of its file; may be empty.
        simulated: Whether its answers are made up.
    """

    whole: SkmRead
    at_steps: SkmRead | None
    elements: Placed
    period: str
    name: str
    simulated: bool

    @property
    def stem(self) -> str:
        """How the ids of all its records begin."""
        stem = re.sub(r"[^a-z0-9]+", "-", (self.period or self.name).casefold()).strip("-")
        return f"skm-{stem or 'survei'}"


def attached(journey: Journey, given: Attachment) -> list[Record]:
    """The records, those first that others point at."""
    proof = _evidence(given)
    made: list[Record] = [proof]
    if not any(lane.shows == "metrics" for lane in journey.lanes.values()) and journey.lanes:
        texts: dict[str, str] = {one: say("measure.attach.lane", one) for one in LANGUAGES}
        made.append(Lane(id=f"{given.stem}-lane", shows="metrics", label=Words(texts)))
    index = given.whole.indices[0]
    made.append(_index(given, index, "ikm", frozenset()))
    for place, element in enumerate(given.whole.elements):
        if element in given.elements:
            made.append(_element(given, index, place, given.elements[element]))
    if given.at_steps:
        for at_step, group in zip(given.at_steps.indices, given.at_steps.groups, strict=True):
            if group.key and not isnan(at_step.converted):
                made.append(_index(given, at_step, f"at-{group.key}", frozenset({group.key})))
    return made


def leftovers(journey: Journey, given: Attachment) -> list[str]:
    """Metrics an earlier attachment left that this one has not."""
    now = {record.id for record in attached(journey, given)}
    proof = f"{given.stem}-survey"
    return [
        id_
        for id_, metric in journey.metrics.items()
        if proof in metric.evidence and id_ not in now
    ]


def _evidence(given: Attachment) -> Evidence:
    index = given.whole.indices[0]
    texts: dict[str, str] = {}
    for language in LANGUAGES:
        judged = category(index.converted, given.whole.scheme, language)
        texts[language] = say("measure.attach.evidence", language, period=given.period or "–",
                              ikm=figure(rounded_index(index.converted), language, 2),
                              letter=judged.letter, words=judged.words, n=index.n)  # fmt: skip
    date = given.period if re.fullmatch(r"\d{4}(-\d{2})?", given.period) else ""
    made_up = given.simulated
    return Evidence(
        id=f"{given.stem}-survey",
        label=Words(texts),
        nature="simulation" if made_up else "survey",
        standing="example" if made_up else "sourced",
        date=date,
        source=given.name,
        n=index.n,
    )


def _index(given: Attachment, index: SkmIndex, tail: str, steps: frozenset[str]) -> Metric:
    texts: dict[str, str] = {}
    for language in LANGUAGES:
        judged = category(index.converted, given.whole.scheme, language)
        texts[language] = say("measure.attach.index", language, letter=judged.letter,
                              words=judged.words)  # fmt: skip
    return Metric(
        id=f"{given.stem}-{tail}",
        label=Words(texts),
        steps=steps,
        value=_written(index.converted),
        unit=INDEX_UNIT,
        aggregation="mean",
        n=index.n,
        low=_written(index.low),
        high=_written(index.high),
        period=given.period,
        evidence=frozenset({f"{given.stem}-survey"}),
    )


def _element(given: Attachment, index: SkmIndex, place: int, steps: frozenset[str]) -> Metric:
    element = given.whole.elements[place]
    name = norm("skm").entry(element).name
    return Metric(
        id=f"{given.stem}-{element}",
        label=Words({language: name.read(language) for language in LANGUAGES}),
        steps=steps,
        value=_written(float(index.nrr[place])),
        unit=NRR_UNIT,
        aggregation="mean",
        n=int(index.answered[place]),
        low=_written(float(index.lows[place]) / CONVERSION),
        high=_written(float(index.highs[place]) / CONVERSION),
        period=given.period,
        evidence=frozenset({f"{given.stem}-survey"}),
    )


def _written(value: float) -> float | None:
    """A number as the file keeps it; None where the data could not bear one."""
    return None if isnan(value) else round(value, _DECIMALS)
