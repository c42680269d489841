"""One field of one record, read whatever it holds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from journeys.model.canonical import LARGEST, number
from journeys.model.order import FIRST, is_order_key
from journeys.model.shape import Shape


class Doubt(NamedTuple):
    """A value that cannot be read as it stands.

    Attributes:
        code: What is wrong with it.
        seen: The value as text, for the sentence.
        instead: What it is read as; None for empty.
    """

    code: str
    seen: str
    instead: object


def mend(name: str, shape: Shape, value: object, language: str) -> object:
    """The value as its shape wants it; a `Doubt` where it does not; None for empty."""
    if value is None:
        return None
    if name == "order":
        return _order(value)
    match shape.type:
        case "words":
            return _words(value, language)
        case "refs" | "texts":
            return _texts(value, shape)
        case "number" | "whole":
            return _number(value, shape)
        case "flag":
            return value if isinstance(value, bool) else Doubt("field-type", _seen(value), None)
        case "json":
            return _scales(value)
    if not isinstance(value, str):
        return Doubt("field-type", _seen(value), shape.default)
    if shape.type == "choice" and value not in shape.choices:
        return Doubt("field-value", value, shape.default)
    return value


def kept(value: Any) -> Any:  # noqa: ANN401  any JSON value
    """An unknown value as it is, but for numbers no file can hold: those become null."""
    if isinstance(value, Mapping):
        return {key: kept(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [kept(item) for item in value]
    fits = not isinstance(value, (int, float)) or abs(value) < LARGEST
    return value if fits else None


def _seen(value: object) -> str:
    """A short text for a value, alike in both languages."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return number(value) if abs(value) < LARGEST else "number"
    return value if isinstance(value, str) else "object" if isinstance(value, Mapping) else "list"


def _order(value: object) -> object:
    if isinstance(value, str) and (value == "" or is_order_key(value)):
        return value
    return Doubt("order-invalid", _seen(value), FIRST)


def _words(value: object, language: str) -> object:
    if isinstance(value, str):
        return Doubt("text-not-words", value, {language: value} if value else None)
    if not isinstance(value, Mapping):
        return Doubt("field-type", _seen(value), None)
    texts = {key: text for key, text in value.items() if isinstance(text, str)}
    return texts if len(texts) == len(value) else Doubt("field-type", "object", texts)


def _scales(value: object) -> object:
    """The bounds of declared measures; one without two proper bounds is no scale."""
    if not isinstance(value, Mapping):
        return Doubt("field-type", _seen(value), None)
    scales = {key: kept(scale) for key, scale in value.items() if _has_bounds(scale)}
    return scales if len(scales) == len(value) else Doubt("field-type", "object", scales)


def _has_bounds(scale: object) -> bool:
    if not isinstance(scale, Mapping):
        return False
    bounds = (scale.get("low"), scale.get("high"))
    return all(
        isinstance(bound, (int, float)) and not isinstance(bound, bool) and abs(bound) < LARGEST
        for bound in bounds
    )


def _texts(value: object, shape: Shape) -> object:
    if not isinstance(value, (list, tuple)):
        return Doubt("field-type", _seen(value), shape.default)
    texts = [text for text in value if isinstance(text, str) and text]
    kept = sorted(set(texts)) if shape.type == "refs" else list(dict.fromkeys(texts))
    return kept if len(texts) == len(value) else Doubt("field-type", "list", kept)


def _number(value: object, shape: Shape) -> object:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return Doubt("field-type", _seen(value), shape.default)
    if not abs(value) < LARGEST:
        return Doubt("field-value", "number", shape.default)
    whole = shape.type != "whole" or value == int(value)
    low = shape.low is None or value >= shape.low
    high = shape.high is None or value <= shape.high
    if not (whole and low and high):
        return Doubt("field-value", number(value), shape.default)
    return int(value) if shape.type == "whole" else value
