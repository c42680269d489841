"""The one way a journey is written: same content, same bytes."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from decimal import ROUND_HALF_UP, Decimal

_SIXTH = Decimal("0.000001")
LARGEST = 1e15
"""Numbers in a file are smaller than this, either way of zero."""


def canonical(value: object) -> str:
    r"""JSON with two-space indent, plain numbers and a final newline.

    Keys come out in the order given; a record's own order of fields is the
    schema's. Whole numbers are written as integers, others with at most six
    decimals (halves away from zero), never with an exponent; -0 is 0.

    Raises:
        ValueError: If a number is not finite or 1e15 and beyond.

    >>> canonical({"a": [1.0, -0.0, 0.1234567], "b": {}})
    '{\n  "a": [\n    1,\n    0,\n    0.123457\n  ],\n  "b": {}\n}\n'
    """
    return "".join(_write(value, "\n")) + "\n"


def number(value: float) -> str:
    """A number as the file has it.

    >>> number(2.50), number(1e-7), number(-1234567.0)
    ('2.5', '0', '-1234567')
    """
    if not abs(value) < LARGEST:
        message = f"{value} cannot be written; numbers stay below 1e15"
        raise ValueError(message)
    if value == int(value):
        return str(int(value))
    text = format(Decimal(value).quantize(_SIXTH, ROUND_HALF_UP), "f").rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def _write(value: object, newline: str) -> Iterator[str]:
    if isinstance(value, Mapping):
        pairs = ((f"{json.dumps(key, ensure_ascii=False)}: ", item) for key, item in value.items())
        yield from _block("{}", pairs, newline)
    elif isinstance(value, (list, tuple)):
        yield from _block("[]", (("", item) for item in value), newline)
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        yield number(value)
    else:
        yield json.dumps(value, ensure_ascii=False)


def _block(brackets: str, parts: Iterator[tuple[str, object]], newline: str) -> Iterator[str]:
    inner = newline + "  "
    empty = True
    yield brackets[0]
    for key, item in parts:
        yield f"{'' if empty else ','}{inner}{key}"
        yield from _write(item, inner)
        empty = False
    yield brackets[1] if empty else newline + brackets[1]
