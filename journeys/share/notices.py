"""What happened to the file, told to everybody in the room; not part of the file.

Root ``notices`` of the shared document: a map id → plain object
``{code, when, sentence: {language: text}, lines: {language: [text]}, kept, snapshot}``.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple

from journeys.share.mapping import SharedDoc, root
from journeys.words import LANGUAGES, say

NOTICES = "notices"
MOST = 20
LASTS = timedelta(hours=1)
MOST_LINES = 50


class Notice(NamedTuple):
    """One thing that happened.

    Attributes:
        code: What, as ``share.notice.<code>`` in the words.
        when: UTC.
        sentence: By language.
        lines: By language: each change.
        kept: The name of the file beside, if one was kept.
        snapshot: The name of the copy that holds the other side, if one does.
    """

    code: str
    when: datetime
    sentence: dict[str, str]
    lines: dict[str, list[str]]
    kept: str = ""
    snapshot: str = ""

    def say(self, language: str | None = "id") -> str:
        """The sentence for a person."""
        return self.sentence["en" if (language or "").startswith("en") else "id"]


def notice(
    code: str,
    lines: Callable[[str], Sequence[str]] | None = None,
    *,
    kept: str = "",
    snapshot: str = "",
    **values: object,
) -> Notice:
    """Word a notice in every language.

    Args:
        code: Of the sentence.
        lines: Gives the changes in a language.
        kept: The name of the file beside.
        snapshot: The name of the copy.
        **values: What the sentence needs beside those.
    """
    said: dict[str, str] = {
        one: say(f"share.notice.{code}", one, kept=kept, **values) for one in LANGUAGES
    }
    listed: dict[str, list[str]] = {
        one: [*lines(one)][:MOST_LINES] if lines else [] for one in LANGUAGES
    }
    return Notice(code, datetime.now(UTC), said, listed, kept, snapshot)


def tell(doc: SharedDoc, said: Notice) -> None:
    """Tell everybody; what is older than an hour, or the twenty-first, is forgotten."""
    board = root(doc, NOTICES)
    known = _known(board)
    old = datetime.now(UTC) - LASTS
    with doc.transaction():
        for key in sorted({*known, *board.keys()}):
            if key in board and (key not in known or known[key].when < old):
                del board[key]
        for key in [key for key in known if key in board][: -(MOST - 1)]:
            del board[key]
        stamp = said.when.isoformat(timespec="microseconds")
        board[f"{stamp}-{secrets.token_hex(3)}"] = {**said._asdict(), "when": stamp}


def read_notices(doc: SharedDoc) -> tuple[Notice, ...]:
    """What was told, the oldest first; entries no server wrote are left out."""
    return tuple(_known(root(doc, NOTICES)).values())


def _known(board: Any) -> dict[str, Notice]:  # noqa: ANN401  a map of anything
    found = {}
    for key in sorted(board):
        try:
            entry = board[key]
            when = datetime.fromisoformat(entry["when"])
            found[key] = Notice(**{**entry, "when": when if when.tzinfo else when.astimezone()})
        except (TypeError, KeyError, ValueError):
            continue
    return found
