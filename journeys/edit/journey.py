"""The journey as people use it: a frozen value with verbs that return a new one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol, Self

from journeys.edit import adding, closing, moving, opening, rating, removing, revealing, setting
from journeys.edit.change import act
from journeys.model import Content, Frozen, Repair, repair


class Journey(Content):
    """A journey: one provider, one design state, one kind of truth.

    Compared by content and never changed; every verb returns a new one.

    >>> from journeys.model import Phase, Step
    >>> journey = Journey().add(Phase(id="loket", label="Loket"))
    >>> journey = journey.add(Step(id="antre", phase="loket", label="Antre"))
    >>> journey.set("antre", label="Antre & daftar").steps["antre"].label.read("id")
    'Antre & daftar'
    """

    @property
    def journey(self) -> Journey:
        """Itself, so that whatever takes a board takes a journey too."""
        return self

    def add(self, record: Frozen, *, before: str | None = None, after: str | None = None) -> Self:
        """A journey with one record more.

        Args:
            record: Any kind; without an id it gets one, and it stands last
                among its siblings unless told otherwise.
            before: Id of the sibling to stand before.
            after: Id of the sibling to stand after.

        Raises:
            RefusedEdit: If the id is taken, or the record points nowhere.
        """
        return act(self, adding.plan(self, record, before=before, after=after))

    def set(self, id: str, /, **fields: Any) -> Self:  # noqa: A002, ANN401  the field's own word
        """A journey with fields of one record, or of ``"meta"``, set.

        A plain string for a text sets the default language only.

        Raises:
            RefusedEdit: If there is no such record or field, or the value may not be.
        """
        return act(self, setting.plan(self, id, fields))

    def remove(self, id: str, *, with_contents: bool = False) -> Self:  # noqa: A002
        """A journey with one record less, and with what only lives through it.

        Raises:
            RefusedEdit: If a phase or lane still holds something.
        """
        return act(self, removing.plan(self, id, with_contents=with_contents))

    def move(
        self,
        id: str,  # noqa: A002
        *,
        before: str | None = None,
        after: str | None = None,
        into: str | None = None,
    ) -> Self:
        """A journey with one record elsewhere.

        Args:
            id: Of the record.
            before: Id of the sibling to stand before.
            after: Id of the sibling to stand after.
            into: Id of the phase, lane or step that is to hold it.

        Raises:
            RefusedEdit: If it cannot go there.
        """
        return act(self, moving.plan(self, id, before=before, after=after, into=into))

    def open_round(
        self,
        measure: str = "emotion",
        *,
        persona: str | None = None,
        expected: int | None = None,
        facilitator: str = "",
    ) -> Self:
        """A journey that asks the room: each answers alone, and nobody sees the others' answers.

        Args:
            measure: ``emotion`` or ``engagement`` of each step, ``severity`` of each pain
                point, or a declared measure whose scale has 3 to 11 whole levels.
            persona: Whose experience is judged; None for the only one.
            expected: How many people are to answer, if known.
            facilitator: Pseudonym of whoever leads it from a board.

        Raises:
            RefusedEdit: If another round is running, or there is nothing to ask.

        >>> from journeys.model import Phase, Step
        >>> journey = Journey().add(Phase(id="a")).add(Step(id="antre", phase="a"))
        >>> asked = journey.open_round("emotion", expected=2).rate("antre", -1, rater="r-1")
        >>> asked.reveal_round().rounds["round-emotion-1"].state
        'revealed'
        """
        asked = opening.plan(
            self, measure, persona=persona, expected=expected, facilitator=facilitator
        )
        return act(self, asked)

    def rate(self, subject: str, value: float, *, rater: str, reason: str = "") -> Self:
        """A journey with one more answer to the running round.

        Args:
            subject: The step or pain point judged.
            value: On the scale of the measure.
            rater: A pseudonym; a second answer under it wins over the first.
            reason: In the rater's own words; shown without a name.

        Raises:
            RefusedEdit: If no round is running, it does not ask this, or the value is off
                its scale.
        """
        return act(self, rating.plan(self, subject, value, rater=rater, reason=reason))

    def reveal_round(self) -> Self:
        """A journey whose running round shows its answers to all.

        Raises:
            RefusedEdit: If no round is running, or nobody has answered.
        """
        return act(self, revealing.plan(self))

    def next_round(self, measure: str = "emotion", *, persona: str | None = None) -> Self:
        """A journey that asks the same again; the answers before stay as they are.

        Raises:
            RefusedEdit: If it was never asked, or a round is running.
        """
        return act(self, opening.following(self, measure, persona))

    def close_round(self, measure: str = "emotion", *, persona: str | None = None) -> Self:
        """A journey whose last round of a measure is over.

        Raises:
            RefusedEdit: If there is none, or its answers are not revealed.
        """
        return act(self, closing.plan(self, measure, persona))

    def cancel_round(self) -> Self:
        """A journey without the running round and its answers, which nobody sees.

        Raises:
            RefusedEdit: If no round is running.
        """
        return act(self, closing.cancelling(self))

    def __repr__(self) -> str:
        title = self.meta.title.read(self.meta.language) or "untitled"
        pains = sum(insight.type == "pain" for insight in self.insights.values())
        return (
            f"<Journey {title!r}: {len(self.phases)} phases, {len(self.steps)} steps, "
            f"{pains} pain points>"
        )

    __str__ = __repr__

    def _ipython_key_completions_(self) -> list[str]:
        return [key for kind in ("phases", "steps", "insights") for key in getattr(self, kind)]


class HasJourney(Protocol):
    """A journey, or anything that has one: a board, a live journey."""

    @property
    def journey(self) -> Journey:
        """The value now."""


def from_plain(plain: Mapping[str, Any]) -> Journey:
    """The journey a JSON object holds, whatever is wrong with it.

    Args:
        plain: Any JSON object; see `journeys.model.repair` for what is mended.
    """
    return read_plain(plain)[0]


def read_plain(plain: Mapping[str, Any]) -> tuple[Journey, tuple[Repair, ...]]:
    """The journey a JSON object holds, and what was mended while reading it."""
    mended, repairs = repair(plain)
    fields = {name: value for name, value in mended.items() if name not in ("format", "version")}
    return Journey(**fields), tuple(repairs)
