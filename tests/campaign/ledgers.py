"""What must be there in the end, because somebody did it and nobody took it away."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from people import Deed

Stored = Mapping[str, Mapping[str, Mapping[str, object]]]


class Ledger:
    """Words typed, records added and votes given; what was removed or undone is not required."""

    def __init__(self) -> None:
        self.done: Counter[str] = Counter()
        self._words: dict[str, str] = {}
        self._votes: dict[tuple[str, str], object] = {}
        self._added: set[str] = set()
        self._gone: set[str] = set()
        self._acts: dict[str, list[object]] = {}

    def note(self, who: str, deed: Deed | None) -> None:
        """Remember what somebody did."""
        if deed is None:
            return
        act, id_ = str(deed["act"]), str(deed["id"])
        self.done[act] += 1
        if act == "type":
            self._words[str(deed["word"])] = id_
        elif act == "vote":
            self._votes[id_, who] = deed["value"]
        elif act == "add":
            self._added.add(id_)
        elif act == "remove":
            self._gone.add(id_)
        if act == "undo":
            self._undone(who)
        else:
            self._acts.setdefault(who, []).append(
                (id_, who) if act == "vote" else deed.get("word", id_)
            )

    def _undone(self, who: str) -> None:
        """The last act was taken back; or one shortly before, where the last changed nothing."""
        acts = self._acts.get(who, [])
        for one in acts[-4:]:
            if isinstance(one, tuple):
                self._votes.pop(one, None)
            else:
                self._gone.add(str(one))
        del acts[-1:]

    def missing(self, text: str, stored: Stored) -> tuple[int, int, list[str]]:
        """How much had to be in a file's text, what is hidden, and what is lost.

        A card that one moves onto a step while its maker takes the step back is hidden: the
        document holds it, no map shows it.
        """
        plain: dict[str, dict[str, Any]] = json.loads(text)
        steps, cards = plain["steps"], plain.get("cards", {})
        required = hidden = 0
        lost = []
        for word, step in self._words.items():
            if word not in self._gone and step not in self._gone:
                required += 1
                label = steps.get(step, {}).get("label", {})
                # whole, if not apart: the blank beside it may be another's, and be taken back
                if word not in label.get("id", ""):
                    lost.append(f"{word} in {step}")
        for id_ in self._added - self._gone:
            required += 1
            if id_ in steps or id_ in cards:
                continue
            if stored["cards"].get(id_, {}).get("step") in self._gone:
                hidden += 1
            else:
                lost.append(id_)
        for (step, who), value in self._votes.items():
            if step not in self._gone:
                required += 1
                held = plain.get("scores", {}).get(f"{step}|emotion|sari|1||{who}")
                if held != value:
                    lost.append(f"{who}'s {value} on {step}: {held}")
        return required, hidden, lost
