"""A person's words or face in the open, without their leave."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.edit import Edit, Journey, apply
from journeys.model import Evidence, in_order
from journeys.rules.age import is_made_up
from journeys.rules.finding import Finding, Fix
from journeys.rules.reading import name_of

ID = "evidence-without-consent"
PERSONAL = frozenset({"interview", "photo"})


def find(journey: Journey) -> Iterator[Finding]:
    """Public interviews and photographs without consent; the fix keeps them to the team.

    Law 27/2022 on personal data asks for explicit, recorded consent (articles 20 and 22).
    """
    for evidence in in_order(journey.evidence.values()):
        if _is_exposed(evidence):
            values = {"name": name_of(evidence, evidence.id)}
            fix = _kept_to_the_team(evidence.id)
            yield Finding(ID, evidence.kind, evidence.id, values, fix=fix, place="consent")


def _is_exposed(evidence: Evidence) -> bool:
    return (
        evidence.nature in PERSONAL
        and evidence.privacy == "public"
        and not evidence.consent.strip()
        and not is_made_up(evidence)
    )


def _kept_to_the_team(id_: str) -> Fix:
    def fix(journey: Journey) -> Journey:
        evidence = journey.evidence.get(id_)
        if evidence is None or not _is_exposed(evidence):
            return journey
        kept = evidence.with_fields(privacy="team")
        return apply(journey, (Edit(Evidence.kind, id_, evidence, kept),))

    return fix
