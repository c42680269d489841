r"""One tree of errors; each says what, where and what to do next, in both languages.

::

    JourneysError
    ├── InvalidRecord (ValueError)      a record that cannot be
    ├── RefusedEdit (ValueError)        an edit that may not happen, with the reason
    ├── UnreadableFile (ValueError)     a text that is no journey
    │   └── NewerFile                   a journey of a version to come: read-only
    ├── NotMeasurable (ValueError)      a number the data cannot bear
    ├── NotDrawable (RuntimeError)      a picture over its budget, or an engine that failed
    ├── UnknownName (KeyError)          no record, template or measure of that name
    └── Unreachable (OSError)           a room, server or file that does not answer
"""

from __future__ import annotations

from journeys.words import say


class JourneysError(Exception):
    """The root: a sentence for a person, in Indonesian and English.

    Attributes:
        key: The sentence's key in `journeys.words`.
        values: What fills its placeholders.
    """

    def __init__(self, key: str, language: str | None = "id", **values: object) -> None:
        self.key = key
        self.values = values
        self.language = language
        super().__init__(key)

    def say(self, language: str | None = None) -> str:
        """The sentence in a language; None for the one the error was raised in."""
        return say(self.key, language or self.language, **self.values)

    def __str__(self) -> str:
        return self.say()


class InvalidRecord(JourneysError, ValueError):
    """A record that cannot be: a field is missing, of the wrong kind or out of bounds."""


class RefusedEdit(JourneysError, ValueError):
    """An edit that may not happen; the sentence says what blocks and what to do instead."""


class UnreadableFile(JourneysError, ValueError):
    """A text that is no journey; the sentence says where it breaks."""


class NewerFile(UnreadableFile):
    """A journey of a version this program does not know; it may be read, not written."""


class NotMeasurable(JourneysError, ValueError):
    """A number the data cannot bear."""


class NotDrawable(JourneysError, RuntimeError):
    """A picture over its budget, or an engine that failed."""


class UnknownName(JourneysError, KeyError):
    """No record, template or measure bears that name."""


class Unreachable(JourneysError, OSError):
    """A room, a server or a file that does not answer."""
