"""Where a live journey stands: in a room, cut off from it, alone in a file, nowhere yet."""

from __future__ import annotations

from typing import Literal, NamedTuple

from journeys.words import say

Code = Literal[
    "room", "offline", "refused", "ended", "file", "no-rooms", "outside", "strange", "nowhere"
]


class Standing(NamedTuple):
    """How things stand just now.

    Attributes:
        code: ``room``: others see each edit; ``offline``: the server is away and looked for;
            ``refused``: it wants another token; ``ended``: there is no way back into the room;
            ``file``: no server was found; ``no-rooms``: the server has none; ``outside``: it does
            not serve this file; ``strange``: it knows no journeys; ``nowhere``: no file yet.
        unsent: Changes made here that have not been sent to the room.
        name: Of the file.
        server: Its address.
        reason: What the server said.
    """

    code: Code
    unsent: int = 0
    name: str = ""
    server: str = ""
    reason: str = ""

    @property
    def online(self) -> bool:
        """Whether others see each edit."""
        return self.code == "room"

    def say(self, language: str | None = "id") -> str:
        """The sentence for a person."""
        return say(f"share.standing.{self.code}", language, **self._asdict())
