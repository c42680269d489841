"""Opens a file as a live journey: in the room of the file where there is one."""

from __future__ import annotations

import warnings
from pathlib import Path

from pycrdt import Doc

from journeys.errors import Unreachable
from journeys.files import parse, read_text
from journeys.share.file_home import FileHome
from journeys.share.live import LiveJourney
from journeys.share.mapping import SharedDoc
from journeys.share.room import StrangeRoomError, join
from journeys.share.server import find_server
from journeys.share.source import take_text
from journeys.share.standing import Standing


def open(path: str | Path, language: str | None = "id") -> LiveJourney:  # noqa: A001  promised
    """Open a `.journey` file to edit it live.

    In a notebook of a Jupyter server with real-time collaboration it joins the
    room of the file: code, boards and other people see each other's edits, and
    the server keeps the file. Elsewhere it reads the file, and `save` writes it;
    `standing` and the printed form say which it is, and why.

    Args:
        path: Of the file, from the notebook's folder.
        language: Of the sentence, should opening fail.

    Raises:
        UnreadableFile: If there is no such file, or it holds no journey; it is not touched.
        NewerFile: If it comes from a version this program does not know.
        Unreachable: If the server refuses or does not answer.
    """
    file = Path(path)
    server = find_server()
    room = join(server, file, language) if server else Standing("file", name=file.name)
    if isinstance(room, Standing):
        return _from_file(file, room, language)
    try:
        live = LiveJourney(doc=room.doc, home=room)
    except StrangeRoomError:
        alone = room.standing._replace(code="strange", unsent=0)
        warnings.warn(alone.say(language), stacklevel=2)
        return _from_file(file, alone, language)
    except Unreachable:
        if file.exists():
            # a server makes no room of what is no text, and says no more than that
            read_text(file, language)
        raise
    try:
        live.journey  # noqa: B018  a room of an unreadable file is left at once
    except BaseException:
        live.close()
        raise
    return live


def _from_file(file: Path, standing: Standing, language: str | None) -> LiveJourney:
    text = read_text(file, language)
    parsed = parse(text, file.name, language)
    doc: SharedDoc = Doc()
    take_text(doc, text)
    return LiveJourney(doc=doc, home=FileHome(file, text, parsed.journey, standing))
