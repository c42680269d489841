"""Whether bytes are what an editor of journeys sends; looked at before Yjs sees them.

The library below trusts its peers: a value nested fifty thousand deep, some bytes of each, ends
the whole server, and what it cannot read it may take for a reason to panic. The layout is that of
Yjs' first update encoding; what no board and no program of ours writes is refused.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from journeys.share.cuts import Cuts, meet

DEEPEST = 128
"""How far plain values may nest, and shared ones within one update; twice what a file may."""
_LARGEST, _LAST_CLOCK = 2**53 - 1, 2**31 - 1
"""Numbers of the browser; and of the library, which takes clocks for signed now and then."""
_Id = tuple[int, int]
_TYPE = 7
_GONE, _SKIP = 0, 10
"""Deleted for good, and not in this update."""
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


def check_update(update: bytes, known: Mapping[int, int] | None = None) -> Cuts:
    """Walk through an update from end to end, changing nothing.

    Args:
        update: In Yjs' first encoding.
        known: How much of each client the document has that is to take it.

    Returns:
        Where it takes texts apart, which only `Seams` of that document can judge.

    Raises:
        ShapeError: If it ends too soon or too late, nests too deep, or holds something foreign.
    """
    walk = Walk(update, known or {})
    try:
        for _ in range(walk.number()):
            walk.author()
        for _ in range(walk.number()):
            walk.deletions()
    except IndexError as failure:
        raise ShapeError("it ends too soon") from failure
    if walk.at != len(update):
        raise ShapeError("it does not end")
    if meet(walk.cuts.at, walk.cuts.inside):
        raise ShapeError("it cuts a letter of its own in two")
    return walk.cuts


class Walk:
    """A place in the bytes of a message.

    Attributes:
        at: Which byte is next.
        cuts: Where texts are taken apart, as far as it went.
    """

    def __init__(
        self, data: bytes, known: Mapping[int, int] | None = None, deepest: int = DEEPEST
    ) -> None:
        self.at = 0
        self.cuts = Cuts()
        self._deepest = deepest
        self._here: _Id = (0, 0)
        self._known = known or {}
        self._data = data
        self._levels: dict[_Id, int] = {}
        """In how many shared values of this update an item lies, by its first and last id."""
        self._contents: dict[int, Callable[[], int]] = {
            1: self.number, 4: self._written, _TYPE: self._type, 8: self._values,
        }  # fmt: skip
        """What each kind of content holds, read; each says how much it counts."""

    def number(self, largest: int = _LARGEST) -> int:
        """A number in as many bytes as it needs."""
        found = shift = 0
        data = self._data
        while True:
            byte = data[self.at]
            self.at += 1
            found |= (byte & 127) << shift
            if byte < 128:
                if found > largest:
                    raise ShapeError("a number is too large")
                return found
            shift += 7
            if shift >= 7 * _LONGEST:
                raise ShapeError("a number has no end")

    def letters(self) -> str:
        """A text: how many bytes, and these."""
        end = self.number() + self.at
        if end > len(self._data):
            raise ShapeError("a text is longer than the rest")
        try:
            text = self._data[self.at : end].decode()
        except UnicodeDecodeError as failure:
            raise ShapeError("a text is no UTF-8") from failure
        self.at = end
        return text

    def author(self) -> None:
        """What one client wrote."""
        count, client, clock = self.number(), self.number(), self.number()
        seams = self.cuts.at[client]
        seams.add(clock)
        for _ in range(count):
            info = self._byte()
            length = self._item(info, client, clock)
            clock += length
            if info == _SKIP:
                seams.add(clock - length)
                # where what waits overlaps, the library steps back by nearly all clocks there are
                clock &= _LAST_CLOCK
                seams.add(clock)
            if not length or clock > _LAST_CLOCK:
                # of nothing the library has no last letter, and looks for it
                raise ShapeError("an item is empty, or too long")
        seams.add(clock)

    def deletions(self) -> None:
        """What is deleted of one client."""
        seams = self.cuts.at[self.number()]
        for _ in range(self.number()):
            start, length = self.number(), self.number()
            if start + length > _LAST_CLOCK:
                raise ShapeError("it deletes what cannot be")
            seams.add(start)
            seams.add(start + length)

    def _item(self, info: int, client: int, clock: int) -> int:
        if info in (_GONE, _SKIP):
            return self.number()
        kind = info & _KIND
        if (content := self._contents.get(kind)) is None:
            raise ShapeError(f"it holds content of kind {kind}")
        level = self._where(info, client, clock)
        self._here = client, clock
        length = content()
        if level > self._deepest:
            raise ShapeError("shared values nest too deep")
        self._levels[client, clock] = self._levels[client, clock + length - 1] = level
        return length

    def _where(self, info: int, client: int, clock: int) -> int:
        """Reads where an item stands; in how many shared values of this update that is."""
        left = self._place(client, clock) if info & _HAS_LEFT else None
        right = self._place(client, clock) if info & _HAS_RIGHT else None
        if left or right:
            if left:
                self.cuts.at[left[0]].add(left[1] + 1)
            if right:
                self.cuts.at[right[0]].add(right[1])
            return max(self._levels.get(beside, 0) for beside in (left, right) if beside)
        if self.number() == 1:
            self.letters()
            level = 0
        else:
            level = self._levels.get(self._place(client, clock), 0) + 1
        if info & _HAS_KEY:
            self.letters()
        return level

    def _place(self, client: int, clock: int) -> _Id:
        """Another item; what comes later of the same client Yjs would look for in vain."""
        place = self.number(), self.number()
        if place[0] == client and place[1] >= clock:
            raise ShapeError("an item stands beside one that comes after it")
        if clock < self._known.get(client, 0) and place[1] >= self._known.get(place[0], 0):
            # the library would wait for it, and give newcomers only what came before
            raise ShapeError("an item that is here stands beside one that is not")
        return place

    def _written(self) -> int:
        return self.cuts.note(*self._here, self.letters())

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
                self.letters()
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
            self.letters()
        elif mark == 125:
            # its sign takes one bit
            self.number(2 * _LARGEST + 1)
        elif mark in _FIXED:
            self.at += _FIXED[mark]
        else:
            raise ShapeError(f"a value is marked {mark}")

    def _byte(self) -> int:
        self.at += 1
        return self._data[self.at - 1]
