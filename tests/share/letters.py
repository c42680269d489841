"""Updates of a few letters, made by hand, and documents that take them in as rooms do."""

from __future__ import annotations

from pycrdt import Doc, Text

from journeys.share.mapping import SharedDoc
from journeys.share.seams import seams_of
from journeys.share.update_shape import check_update


def number(value: int) -> bytes:
    """A number as Yjs writes it."""
    found = b""
    while value > 127:
        found, value = found + bytes([value & 127 | 128]), value >> 7
    return found + bytes([value])


def item(client: int, clock: int, info: bytes, text: str) -> bytes:
    """An update of one text."""
    said = text.encode()
    head = b"\x01\x01" + number(client) + number(clock)
    return head + info + number(len(said)) + said + b"\x00"


def wrote(clock: int, text: str, client: int = 5) -> bytes:
    """An update that begins the text `t`."""
    return item(client, clock, b"\x04\x01\x01t", text)


def deleted(start: int, length: int) -> bytes:
    """An update that deletes of client 5."""
    return b"\x00\x01\x05\x01" + number(start) + number(length)


def beside(info: int, clock: int, client: int = 6) -> bytes:
    """An update that puts a letter after (0x84) or before (0x44) a clock of client 5."""
    return item(client, 0, bytes([info, 5, clock]), "x")


def take(doc: SharedDoc, update: bytes) -> None:
    """As a link and a room do."""
    seams_of(doc).admit(doc, check_update(update))
    doc.apply_update(update)


def having(*updates: bytes) -> SharedDoc:
    """A document, looked at by nobody."""
    doc: SharedDoc = Doc()
    doc.get("t", type=Text)
    for update in updates:
        doc.apply_update(update)
    return doc


def newcomer(doc: SharedDoc) -> str:
    """What somebody sees who comes now."""
    return str(having(doc.get_update()).get("t", type=Text))
