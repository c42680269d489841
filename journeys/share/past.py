"""The texts a file has had while its room was open: the bases a foreign change may rest on."""

from __future__ import annotations

import math
import re
import time
import zlib
from collections import Counter, deque
from hashlib import sha256
from typing import Literal, NamedTuple

MOST = 24
"""Texts remembered: the first, the latest dozen, and some between, the older the fewer."""
OFFERS = 8
_WORDS = re.compile(r"\w+")


class _Had(NamedTuple):
    digest: str
    packed: bytes
    at: float


class Past:
    """What one file held, as far as this room wrote or read it.

    Attributes:
        latest: The digest of what the file holds now, as far as known; empty before that.
    """

    def __init__(self) -> None:
        self.latest = ""
        self._had: list[_Had] = []
        self._offers: deque[tuple[str, str]] = deque(maxlen=OFFERS)

    def __bool__(self) -> bool:
        return bool(self._had)

    def offer(self, text: str) -> None:
        """Somebody was given this text of the document, perhaps to write it."""
        if not self._offers or self._offers[-1][1] != text:
            self._offers.append((digest(text.encode()), text))

    def confirm(self, found: str) -> bool:
        """The file holds the offered text of this digest; whether another was offered since."""
        text = next((text for offered, text in self._offers if offered == found), None)
        if text is None:
            return False
        self.saw(text)
        return self._offers[-1][0] != found

    def saw(self, text: str) -> None:
        """The file holds this text now, whoever wrote it."""
        data = text.encode()
        found = digest(data)
        if found != self.latest:
            self._had.append(_Had(found, zlib.compress(data, 1), time.monotonic()))
            self._thin()
        self.latest = found

    def saw_unread(self, data: bytes) -> None:
        """The file holds something that is no base of anything."""
        self.latest = digest(data)

    def standing(self, data: bytes) -> Literal["latest", "offered", "older", "new"]:
        """Where bytes found in the file stand among what is known."""
        found = digest(data)
        if found == self.latest:
            return "latest"
        if any(found == had.digest for had in self._had):
            return "older"
        # a copy: a thread that looks at the file asks this too
        offers = tuple(self._offers)
        return "offered" if any(found == offered for offered, _ in offers) else "new"

    def known(self, data: bytes) -> bool:
        """Whether a room may write over these bytes: it wrote them, or has taken them in."""
        return self.standing(data) in ("latest", "offered")

    def text(self, found: str) -> str:
        """The remembered text of a digest; empty if it is none."""
        return next((_text(had) for had in self._had if had.digest == found), "")

    def nearest(self, text: str) -> str:
        """The remembered text that differs least: what a foreign text was made from.

        Of equals the latest; empty if none is remembered.
        """
        best, least = "", (math.inf,) * 3
        for had in reversed(self._had):
            known = _text(had)
            if (far := distance(known, text)) < least:
                best, least = known, far
        return best

    def before(self, seconds: float) -> str:
        """What the file held some seconds ago; its first text if it is not known that long."""
        then = time.monotonic() - seconds
        old = [had for had in self._had if had.at <= then] or self._had[:1]
        return _text(old[-1]) if old else ""

    def _thin(self) -> None:
        if len(self._had) > MOST:
            half = MOST // 2
            self._had = [had for n, had in enumerate(self._had) if n >= half or n % 2 == 0]


def digest(data: bytes) -> str:
    """What Jupyter calls the hash of a file."""
    return sha256(data).hexdigest()


def distance(one: str, other: str) -> tuple[float, float, float]:
    r"""How many words stand in only one of two texts; then lines; then words of these lines.

    Words first: all new records are alike but for their words, so by lines, who added one seems
    to have started from a text in which somebody else had just added another.

    >>> distance("a b\nc", "c\na d")
    (2, 2, 2)
    """
    apart = len(_words(one) ^ _words(other))
    lines, others = Counter(one.splitlines()), Counter(other.splitlines())
    mine, foreign = lines - others, others - lines
    words, others = _counted(mine), _counted(foreign)
    far = ((words - others) + (others - words)).total()
    return apart, mine.total() + foreign.total(), far


def _words(text: str) -> set[str]:
    return set(text.replace('"', " ").replace(",", " ").split())


def _counted(lines: Counter[str]) -> Counter[str]:
    return Counter(_WORDS.findall("\n".join(lines.elements())))


def _text(had: _Had) -> str:
    return zlib.decompress(had.packed).decode()
