"""What ``journeys validate`` has to say of one file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from journeys.errors import JourneysError
from journeys.model import Repair
from journeys.rules import Finding
from journeys.words import say


@dataclass(frozen=True, slots=True)
class Report:
    """One file and what was found in it.

    Attributes:
        name: As the person wrote it.
        findings: What the rules find, after any fixes.
        fixed: The findings that were fixed and saved.
        repairs: What reading mended; it stands in the file as before.
        failure: Why it could not be read or saved, if so.
    """

    name: str
    findings: tuple[Finding, ...] = ()
    fixed: tuple[Finding, ...] = ()
    repairs: tuple[Repair, ...] = ()
    failure: JourneysError | None = None

    @property
    def found(self) -> int:
        """How much there is left to look at."""
        return len(self.repairs) + len(self.findings)

    def lines(self, language: str) -> Iterator[str]:
        """A sentence for each, for a person."""
        for finding in self.fixed:
            said = {"sentence": finding.say(language), "fix": finding.say_fix(language)}
            yield say("cli.validate.one-fixed", language, **said)
        for repair in self.repairs:
            yield repair.say(language)
        for finding in self.findings:
            yield finding.say(language)

    def plain(self, language: str) -> dict[str, object]:
        """The report for a program."""
        if self.failure:
            said = {"key": self.failure.key, "sentence": self.failure.say(language)}
            return {"file": self.name, "error": said}
        mended = [{**each._asdict(), "sentence": each.say(language)} for each in self.repairs]
        return {
            "file": self.name,
            "findings": [finding.plain(language) for finding in self.findings],
            "fixed": [finding.plain(language) for finding in self.fixed],
            "repairs": mended,
        }
