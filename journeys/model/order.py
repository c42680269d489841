"""Places among siblings: fractional indexes, so that moving one record touches one record."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Protocol, TypeVar

from fractional_indexing import generate_key_between

_SHAPE = re.compile(r"[A-Za-z][0-9A-Za-z]*\Z")
_SMALLEST = "A" + 26 * "0"
FIRST = "a0"


class Placed(Protocol):
    """Anything with an id and an order."""

    @property
    def id(self) -> str:
        """Its id."""

    @property
    def order(self) -> str:
        """Its fractional index."""


T = TypeVar("T", bound=Placed)


def in_order(records: Iterable[T]) -> list[T]:
    """Siblings as people see them: by order, then by id."""
    return sorted(records, key=lambda record: (record.order, record.id))


def is_order_key(key: str) -> bool:
    """Whether a text is a fractional index: a head, its digits, and no idle zero at the end.

    >>> is_order_key("a0"), is_order_key("a00"), is_order_key("b1"), is_order_key("é")
    (True, False, False, False)
    """
    if not _SHAPE.match(key) or key == _SMALLEST:
        return False
    head = key[0]
    whole = ord(head) - ord("a") + 2 if head >= "a" else ord("Z") - ord(head) + 2
    return len(key) == whole or (len(key) > whole and not key.endswith("0"))


def key_between(before: str | None, after: str | None) -> str:
    """A fractional index between two neighbors; None or empty for the open end.

    Raises:
        ValueError: If ``before`` does not sort below ``after``.
    """
    return str(generate_key_between(before or None, after or None))
