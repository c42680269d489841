"""Whether bytes are an update such as an editor of journeys makes; looked at before Yjs is.

The library below trusts its peers: a value nested fifty thousand deep, some bytes of each, ends
the whole server, and what it cannot read it may take for a reason to panic. The layout is that of
Yjs' first update encoding; what no board and no program of ours writes is refused.
"""

from __future__ import annotations

from collections.abc import Callable

DEEPEST = 128
"""How far plain values may nest; twice what a file may."""
_HAS_LEFT, _HAS_RIGHT, _HAS_KEY, _KIND = 0x80, 0x40, 0x20, 0x1F
_MAPS_AND_TEXTS = (0, 1, 2)
"""Arrays, maps and texts, as types are numbered; no XML, no documents within, no links."""
_LONGEST = 10
"""Bytes of one number."""
_ARRAY, _MAP = 117, 118
_FIXED = {127: 0, 126: 0, 124: 4, 123: 8, 122: 8, 121: 0, 120: 0}
"""Bytes after the mark of undefined, null, float32, float64, bigint, false and true."""


class ShapeError(ValueError):
    """These bytes are no update that one of ours has made."""


def check_update(update: bytes) -> None:
    """Walk through an update from end to end, changing nothing.

    Raises:
        ShapeError: If it ends too soon or too late, nests too deep, or holds something foreign.
    """
    walk = _Walk(update)
    try:
        for _ in range(walk.number()):
            walk.author()
        for _ in range(walk.number()):
            walk.number()
            for _ in range(walk.number()):
                walk.number()
                walk.number()
    except IndexError as failure:
        raise ShapeError("it ends too soon") from failure
    if walk.at != len(update):
        raise ShapeError("it does not end")


class _Walk:
    """A place in an update.

    Attributes:
        at: Which byte is next.
    """

    def __init__(self, data: bytes) -> None:
        self.at = 0
        self._data = data
        self._contents: dict[int, Callable[[], int]] = {
            1: self.number, 4: self.text, 7: self._type, 8: self._values,
        }  # fmt: skip
        """What each kind of content holds, read; each says how much it counts."""

    def number(self) -> int:
        """A number in as many bytes as it needs."""
        found = shift = 0
        data = self._data
        while True:
            byte = data[self.at]
            self.at += 1
            found |= (byte & 127) << shift
            if byte < 128:
                return found
            shift += 7
            if shift > 7 * _LONGEST:
                raise ShapeError("a number has no end")

    def text(self) -> int:
        """A text: how many bytes, and these; how long it is as the browser counts."""
        end = self.number() + self.at
        if end > len(self._data):
            raise ShapeError("a text is longer than the rest")
        try:
            text = self._data[self.at : end].decode()
        except UnicodeDecodeError as failure:
            raise ShapeError("a text is no UTF-8") from failure
        self.at = end
        return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2

    def author(self) -> None:
        """What one client wrote."""
        count, client, clock = self.number(), self.number(), self.number()
        for _ in range(count):
            clock += self._item(client, clock)

    def _item(self, client: int, clock: int) -> int:
        info = self._byte()
        if info in (0, 10):
            # deleted for good, or not in this update
            return self.number()
        if (content := self._contents.get(info & _KIND)) is None:
            raise ShapeError(f"it holds content of kind {info & _KIND}")
        for mark in (_HAS_LEFT, _HAS_RIGHT):
            if info & mark:
                self._place(client, clock)
        if not info & (_HAS_LEFT | _HAS_RIGHT):
            if self.number() == 1:
                self.text()
            else:
                self._place(client, clock)
            if info & _HAS_KEY:
                self.text()
        return content()

    def _place(self, client: int, clock: int) -> None:
        """Where an item stands; what comes later of the same client Yjs would look for in vain."""
        beside, when = self.number(), self.number()
        if beside == client and when >= clock:
            raise ShapeError("an item stands beside one that comes after it")

    def _type(self) -> int:
        if (found := self.number()) not in _MAPS_AND_TEXTS:
            raise ShapeError(f"it holds a type of number {found}")
        return 1

    def _values(self) -> int:
        """Plain values; without recursion, so that no nesting hurts."""
        count = self.number()
        left = [count]
        is_map = [False]
        while left:
            if left[-1] == 0:
                left.pop()
                is_map.pop()
                continue
            left[-1] -= 1
            if is_map[-1]:
                self.text()
            self._value(left, is_map)
        return count

    def _value(self, left: list[int], is_map: list[bool]) -> None:
        mark = self._byte()
        if mark in (_ARRAY, _MAP):
            left.append(self.number())
            is_map.append(mark == _MAP)
            if len(left) > DEEPEST:
                raise ShapeError("a value nests too deep")
        elif mark == 119:
            self.text()
        elif mark == 125:
            self.number()
        elif mark in _FIXED:
            self.at += _FIXED[mark]
        else:
            raise ShapeError(f"a value is marked {mark}")

    def _byte(self) -> int:
        self.at += 1
        return self._data[self.at - 1]
