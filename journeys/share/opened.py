"""A room is given the text of its file: at its opening, or because the file changed."""

from __future__ import annotations

from journeys.share.disk_side import DiskSide, sound
from journeys.share.mapping import SharedDoc, raw_text
from journeys.share.past import digest
from journeys.share.source import bare, take_text, text_of


def open_over(disk: DiskSide, doc: SharedDoc, text: str, saved: str | None) -> None:
    """Make a document hold what its file says, without taking anything from people.

    Args:
        disk: The file of the document.
        doc: The document: new, remembered by the server's store, or being edited.
        text: What the file holds.
        saved: The digest of what the room saved last; None if it never did.
    """
    data = text.encode("utf-8", "replace")
    clean = data.decode()
    if raw_text(doc) or bare(doc):
        disk.take(clean)
    elif disk.past:
        if disk.file is None and not sound(data):
            take_text(doc, clean)
        elif sound(data):
            disk.join(clean)
        # else it may be half written: the guard looks again, and no save goes over it meanwhile
    else:
        reopen(disk, doc, clean, saved)


def reopen(
    disk: DiskSide, doc: SharedDoc, text: str, saved: str | None, base: str | None = None
) -> None:
    """A document is remembered, by the server's store or by who has it open; its file differs.

    Args:
        disk: The file of the document.
        doc: The document as it is remembered.
        text: What the file holds.
        saved: The digest of what was saved of the document last; None if nothing was.
        base: That text, empty if nobody has it; None to look among the copies beside the file.
    """
    data = text.encode()
    if saved is not None and digest(data) == saved:
        # nobody touched the file since the room saved: the rest was cut off by a crash
        if sound(data):
            disk.recovered(text)
        else:
            disk.behind = True
        return
    remembered = text_of(doc)
    if digest(remembered.encode()) == saved:
        # all that was here was saved: the file was changed while it was closed
        if text.strip():
            disk.take(text)
            return
    elif disk.file is None:
        disk.take(text)
        return
    if base is None:
        _recall(disk)
    elif base:
        disk.past.saw(base)
    if sound(data) and disk.past.standing(data) == "latest":
        disk.recovered(text)
    else:
        disk.join(text)


def _recall(disk: DiskSide) -> None:
    for text in disk.copies():
        disk.past.saw(text)
