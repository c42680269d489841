"""The copies of one file for a terminal and for a program."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from journeys.cli.ending import CANNOT, FINDINGS, FINE
from journeys.errors import UnreadableFile
from journeys.share.copies import beside, copies, effect, find_copy, journey_in
from journeys.share.kept import JOURNEY
from journeys.share.offering import offer
from journeys.share.recovery import Snapshot
from journeys.share.restoring import restore
from journeys.words import say


class Copies:
    """What there is beside a file, and what each would change.

    Attributes:
        offer: The copy that is better than the file, if there is one.
    """

    def __init__(self, file: Path, language: str) -> None:
        self._file, self._language = file, language
        # first, as it may give a copy another name
        self.offer = offer(file, language)
        self._now = journey_in(file)
        self._copies, self._kept = copies(file), beside(file)

    @property
    def code(self) -> int:
        """1 while a better copy is on offer, 2 if the file cannot be read and nothing is."""
        if self.offer.name:
            return FINDINGS
        return CANNOT if self.offer.problem else FINE

    def find(self, name: str) -> Snapshot | None:
        """The copy of a name."""
        return find_copy(self._file, name)

    def restore(self, copy: Snapshot) -> str:
        """Put a copy back, through the server that has the file open if there is one."""
        from journeys.share.restoring_there import restore_there

        there = restore_there(self._file, copy.name, self._language)
        return there or restore(self._file, copy, self._language)

    def lines(self) -> list[str]:
        """All of it, for a person."""
        named = {"name": self._file.name, "file": self._file}
        said = [self.offer.problem] if self.offer.problem else []
        if self.offer.state == "older":
            said.append(self._say("older", **named))
        if not self._copies and not self._kept:
            return [*said, self._say("none", **named)]
        for key, group in (("copies", self._copies), ("kept", self._kept)):
            if group:
                said += ["", self._say(key, **named)]
            for copy in group:
                said += [f"  {line}" for line in self.told(copy)]
        return [*said, "", self._say("how", **named)] if self._copies else said

    def told(self, copy: Snapshot) -> list[str]:
        """One copy: when and what it is, and what having it back would change."""
        when = copy.when.astimezone().strftime("%Y-%m-%d %H:%M:%S")
        reason = say(f"share.recovery.why.{copy.why}", self._language)
        return [f"{copy.name}", f"  {when}  {reason}", f"  {self._effect(copy)['sentence']}"]

    def plain(self) -> dict[str, Any]:
        """All of it, for a program."""
        return {
            "file": str(self._file),
            "offered": self.offer.name,
            "state": self.offer.state,
            "problem": self.offer.problem,
            "copies": [self._plain(copy) for copy in self._copies],
            "kept": [self._plain(copy) for copy in self._kept],
        }

    def _plain(self, copy: Snapshot) -> dict[str, Any]:
        reason = say(f"share.recovery.why.{copy.why}", self._language)
        told = {"name": copy.name, "when": copy.when.isoformat(), "why": copy.why}
        return {**told, "reason": reason, **self._effect(copy)}

    def _effect(self, copy: Snapshot) -> dict[str, Any]:
        if copy.why == "kept" and copy.path.suffix != JOURNEY:
            return {"sentence": self._say("unreadable"), "lines": [], "n": 0}
        try:
            return effect(copy, self._now, self._language)._asdict()
        except UnreadableFile as failure:
            return {"sentence": failure.say(self._language), "lines": [], "n": 0}

    def _say(self, key: str, **values: object) -> str:
        return say(f"cli.recover.{key}", self._language, **values)
