"""Opens a `.journey` file; the file is never touched."""

from __future__ import annotations

from pathlib import Path

from journeys.edit import Journey
from journeys.errors import UnreadableFile
from journeys.files.parsing import MOST_BYTES, Parsed, parse


def read(path: str | Path, language: str | None = "id") -> Journey:
    """The journey in a file.

    Args:
        path: Of a `.journey` file, UTF-8.
        language: Of the sentence, should reading fail.

    Raises:
        UnreadableFile: If there is no such file, or it holds no journey.
        NewerFile: If it comes from a version this program does not know.
    """
    return read_parsed(path, language).journey


def read_parsed(path: str | Path, language: str | None = "id") -> Parsed:
    """The journey in a file, and what was mended while reading it.

    Raises:
        UnreadableFile: As `read`.
        NewerFile: As `read`.
    """
    return parse(read_text(path, language), Path(path).name, language)


def read_text(path: str | Path, language: str | None = "id") -> str:
    """The text of a file, within the bounds of size.

    Raises:
        UnreadableFile: If it is missing, too large or not UTF-8.
    """
    file = Path(path)
    try:
        size = file.stat().st_size
        if size > MOST_BYTES:
            raise UnreadableFile("files.too-large", language, name=file.name, size=size >> 20,
                                 most=MOST_BYTES >> 20)  # fmt: skip
        data = file.read_bytes()
    except OSError as failure:
        key = "files.missing" if isinstance(failure, FileNotFoundError) else "files.closed"
        raise UnreadableFile(key, language, name=str(path)) from failure
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as failure:
        raise UnreadableFile("files.not-utf8", language, name=file.name,
                             byte=failure.start) from failure  # fmt: skip
