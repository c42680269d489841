"""Leading a scoring round by code, on something that changes at once."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable

from journeys.edit import Journey


class RoundVerbs(ABC):
    """Opens, answers, reveals and ends scoring rounds; each returns the new value.

    Others act on a round as soon as it is there, so opening, answering, revealing
    and ending one are no undo steps: what is closed would change otherwise.
    """

    @abstractmethod
    def act(self, verb: Callable[[Journey], Journey], *, lasting: bool = False) -> Journey:
        """Make the value what a function makes of it, as one step, and return it.

        Args:
            verb: The function.
            lasting: Whether `undo` is to leave it alone.

        Raises:
            RefusedEdit: If the function refuses; nothing has happened then.
        """

    def open_round(
        self,
        measure: str = "emotion",
        *,
        persona: str | None = None,
        expected: int | None = None,
        facilitator: str = "",
    ) -> Journey:
        """Ask the room: each answers alone; as `Journey.open_round`."""
        return self.act(
            lambda now: now.open_round(
                measure, persona=persona, expected=expected, facilitator=facilitator
            ),
            lasting=True,
        )

    def rate(self, subject: str, value: float, *, rater: str, reason: str = "") -> Journey:
        """Answer the running round; as `Journey.rate`. `undo` leaves an answer alone."""
        return self.act(
            lambda now: now.rate(subject, value, rater=rater, reason=reason), lasting=True
        )

    def reveal_round(self) -> Journey:
        """Show all answers of the running round; as `Journey.reveal_round`."""
        return self.act(lambda now: now.reveal_round(), lasting=True)

    def next_round(self, measure: str = "emotion", *, persona: str | None = None) -> Journey:
        """Ask the same again; as `Journey.next_round`."""
        return self.act(lambda now: now.next_round(measure, persona=persona), lasting=True)

    def close_round(self, measure: str = "emotion", *, persona: str | None = None) -> Journey:
        """End the last round of a measure; as `Journey.close_round`."""
        return self.act(lambda now: now.close_round(measure, persona=persona), lasting=True)

    def cancel_round(self) -> Journey:
        """Call off the running round, its answers unseen; as `Journey.cancel_round`."""
        return self.act(lambda now: now.cancel_round(), lasting=True)
