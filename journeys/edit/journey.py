"""The journey as people use it: a frozen value with verbs that return a new one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol, Self

from journeys.edit import adding, moving, removing, setting
from journeys.edit.change import act
from journeys.model import Content, Frozen, repair


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
    mended, _ = repair(plain)
    fields = {name: value for name, value in mended.items() if name not in ("format", "version")}
    return Journey(**fields)
