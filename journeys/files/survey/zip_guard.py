"""Looks into a ZIP container before anything opens it: no bomb, no lie, no outside entity."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable

from journeys.errors import UnreadableFile

MOST_CONTAINER = 50 * 1024 * 1024
MOST_TOTAL = 200 * 1024 * 1024
MOST_ENTRIES = 5_000
MOST_RATIO = 100
_SMALL = 64 * 1024
"""Parts no larger than this may be packed as tightly as they like."""
_HEADER = struct.Struct("<4s5H3I2H")
_LOCAL = b"PK\x03\x04"
_PIECE = 1024 * 1024
_FORBIDDEN = tuple(
    word.encode(encoding)
    for word in ("<!DOCTYPE", "<!ENTITY")
    for encoding in ("ascii", "utf-16-le", "utf-16-be")
)

Wanted = Callable[[str], bool]


def repacked(data: bytes, name: str, language: str | None, wanted: Wanted) -> bytes:
    """The wanted parts of a container, checked and packed anew without compression.

    What a library then opens is what was checked here, whatever two programs may
    make of the original's headers.

    Args:
        data: The file.
        name: What a sentence calls it.
        language: Of the sentence.
        wanted: Which parts are needed, by their names.

    Raises:
        UnreadableFile: If it is no container, too large in any way, lies about its
            sizes, overlaps itself, or declares a document type or entities.
    """
    refusal = {"name": name}
    if len(data) > MOST_CONTAINER:
        raise UnreadableFile("files.survey.zip-large", language, **refusal,
                             most=MOST_CONTAINER >> 20)  # fmt: skip
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as failure:
        raise UnreadableFile("files.survey.not-xlsx", language, **refusal) from failure
    reason = _suspect(entries, len(data))
    if reason:
        raise UnreadableFile(f"files.survey.bomb.{reason}", language, **refusal)
    made = io.BytesIO()
    try:
        with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as clean:
            for entry in entries:
                if wanted(entry.filename):
                    clean.writestr(entry.filename, _content(data, entry))
    except _SuspectError as failure:
        raise UnreadableFile(f"files.survey.bomb.{failure}", language, **refusal) from failure
    except (zlib.error, struct.error, zipfile.BadZipFile) as failure:
        raise UnreadableFile("files.survey.not-xlsx", language, **refusal) from failure
    return made.getvalue()


class _SuspectError(Exception):
    """A part that is not what the directory says."""


def _suspect(entries: list[zipfile.ZipInfo], size: int) -> str:
    """Why the directory of a container cannot be trusted; empty if it can."""
    if len(entries) > MOST_ENTRIES:
        return "large"
    names = [entry.filename for entry in entries]
    if len(set(names)) < len(names):
        return "lying"
    if sum(entry.file_size for entry in entries) > MOST_TOTAL:
        return "large"
    for entry in entries:
        if entry.flag_bits & 1:
            return "locked"
        if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            return "lying"
        if entry.file_size > max(_SMALL, MOST_RATIO * max(entry.compress_size, 1)):
            return "large"
    end = 0
    for entry in sorted(entries, key=lambda one: one.header_offset):
        if entry.header_offset < end:
            return "lying"
        end = entry.header_offset + _HEADER.size + entry.compress_size
    return "lying" if end > size else ""


def _content(data: bytes, entry: zipfile.ZipInfo) -> bytes:
    """One part, unpacked no further than it says it goes."""
    start = entry.header_offset
    head = _HEADER.unpack(data[start : start + _HEADER.size])
    if head[0] != _LOCAL:
        raise _SuspectError("lying")
    start += _HEADER.size + head[-2] + head[-1]
    packed = data[start : start + entry.compress_size]
    content = packed if entry.compress_type == zipfile.ZIP_STORED else _inflated(packed, entry)
    if len(content) != entry.file_size or zlib.crc32(content) != entry.CRC:
        raise _SuspectError("lying")
    if any(word in content for word in _FORBIDDEN):
        raise _SuspectError("entity")
    return content


def _inflated(packed: bytes, entry: zipfile.ZipInfo) -> bytes:
    stream = zlib.decompressobj(-zlib.MAX_WBITS)
    content = stream.decompress(packed, entry.file_size + 1)
    if len(content) > entry.file_size or not stream.eof:
        raise _SuspectError("lying")
    return content
