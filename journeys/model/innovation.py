"""A solution as public-sector innovation: how new it is, how far, and whether it will last."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from journeys.model.record import Record
from journeys.model.references import EvidenceRefs, refers
from journeys.model.text import Refs, Words


class Innovation(Record):
    """What an innovation proposal has to say.

    Attributes:
        label: Its name.
        summary: What it is, in a paragraph.
        solutions: The solutions it is made of.
        level: Incremental, radical or transformative (Mulgan & Albury, in Muluk 2008:47).
        natures: Any of ``knowledge``, ``way``, ``object``, ``technology`` and
            ``invention`` (Suwarno 2008:10); not exclusive.
        stage: Idea, adoption or implementation (Shepard).
        owner_unit: The unit that answers for it.
        year: In which it began.
        checks: What makes it last, of ``regulation``, ``procedure``, ``planning``,
            ``budget``, ``staff``, ``appraisal``, ``documentation``, ``replication``,
            ``impact`` and ``succession``; those fulfilled.
        evidence: What shows it.
    """

    kind: ClassVar[str] = "innovations"
    prefix: ClassVar[str] = "innovation"

    label: Words = Words()
    summary: Words = Words()
    solutions: Annotated[frozenset[str], refers("solutions", on_remove="unlink", many=True)] = (
        frozenset()
    )
    level: Literal["", "incremental", "radical", "transformative"] = ""
    natures: Refs = frozenset()
    stage: Literal["", "idea", "adoption", "implementation"] = ""
    owner_unit: Words = Words()
    year: Annotated[int, Field(ge=1900)] | None = None
    checks: Refs = frozenset()
    evidence: EvidenceRefs = frozenset()
