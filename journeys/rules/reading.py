"""What rules say of a record: its number, its name, its text; and what they ask of a journey."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from journeys.edit import Journey, steps_in_order
from journeys.model import KINDS, SCALES, AnyRecord, Frozen, Touchpoint, Words
from journeys.rules.finding import Named


def name_of(record: Frozen, instead: str) -> Words:
    """The record's name or text; its id where nobody gave it one."""
    for field in ("label", "text", "title"):
        words = getattr(record, field, None)
        if words:
            found: Words = words
            return found
    return Words(instead)


def name_in(journey: Journey, id_: str) -> Words:
    """The name of the record of an id; the id itself where there is none."""
    found: tuple[str, AnyRecord] | None = journey.find(id_)
    return name_of(found[1], id_) if found else Words(id_)


def name_of_measure(measure: str) -> Named | str:
    """What a measure is called; one of the journey's own keeps its own name."""
    return Named("measure", (measure,)) if measure in SCALES else measure


def is_said(words: Words) -> bool:
    """Whether there is a text in any language; blanks are none."""
    return any(text.strip() for text in words.values())


def in_words(text: Words, language: str, default: str) -> str:
    """A text in one language and no other, without blanks around it."""
    return text.said_in(default).get(language, "").strip()


def texts(journey: Journey) -> Iterator[tuple[str, str, Frozen]]:
    """Every record and the head, with its kind and id, in the order of kinds and ids."""
    yield "meta", "", journey.meta
    for kind in KINDS:
        records = journey.records(kind)
        for id_ in sorted(records):
            yield kind, id_, records[id_]


def words_of(record: Frozen) -> Iterator[tuple[str, Words]]:
    """The texts of a record, by field."""
    for name in _spoken_fields(type(record)):
        yield name, getattr(record, name)


@lru_cache
def _spoken_fields(record: type[Frozen]) -> tuple[str, ...]:
    """The fields that hold texts; most records of a long journey are scores, which have none."""
    fields = record.model_fields
    return tuple(name for name, field in fields.items() if field.annotation is Words)


def step_numbers(journey: Journey) -> dict[str, int]:
    """The place of each step on the map, from 1, by id."""
    return {step.id: place for place, step in enumerate(steps_in_order(journey), 1)}


def step_values(journey: Journey, id_: str, numbers: dict[str, int]) -> dict[str, object]:
    """The number and the name of a step, for a sentence."""
    return {"number": numbers.get(id_, 0), "step": name_in(journey, id_)}


def touchpoints_in_order(journey: Journey) -> Iterator[tuple[Touchpoint, dict[str, object]]]:
    """Touchpoints as they stand on the map, each with its name and step for a sentence."""
    numbers = step_numbers(journey)
    for touch in sorted(
        journey.touchpoints.values(),
        key=lambda touch: (numbers.get(touch.step, 0), touch.order, touch.id),
    ):
        values = {"name": name_of(touch, touch.id), **step_values(journey, touch.step, numbers)}
        yield touch, values


def is_supported(journey: Journey, evidence: Iterable[str]) -> bool:
    """Whether any of these ids is evidence the journey has."""
    return any(id_ in journey.evidence for id_ in evidence)
