"""Whether a message of the y-protocol is one that an editor of journeys sends."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import NoReturn

from pycrdt import Decoder, YMessageType, YSyncMessageType

from journeys.share.cuts import Cuts
from journeys.share.update_shape import ShapeError, Walk, check_update

_UPDATES = (YSyncMessageType.SYNC_STEP2, YSyncMessageType.SYNC_UPDATE)
_NOTHING = b"\x00\x00"


def check_message(message: bytes, known: Mapping[int, int] | None = None) -> Cuts:
    """Look at a message before anybody else does; of other kinds than known nothing is said.

    Args:
        message: As it came.
        known: How much of each client the document has; see `authors`.

    Returns:
        Where it takes texts apart, which only `Seams` of that document can judge.

    Raises:
        ShapeError: If it is not to be taken in, nor passed on.
    """
    try:
        if message[0] == YMessageType.AWARENESS:
            _check_presence(body(message, 1))
        elif message[0] == YMessageType.SYNC:
            return _check_sync(message[1], body(message, 2), known)
    except IndexError as failure:
        raise ShapeError("it ends too soon") from failure
    return Cuts()


def authors(state: bytes) -> dict[int, int]:
    """Who wrote how much in a document, from its state vector."""
    found = Decoder(state)
    return {found.read_var_uint(): found.read_var_uint() for _ in range(found.read_var_uint())}


def body(message: bytes, start: int) -> bytes:
    """What a message carries after its first bytes."""
    walk = Walk(message)
    walk.at = start
    end = walk.number() + walk.at
    if end > len(message):
        raise ShapeError("it carries less than it says")
    return message[walk.at : end]


def is_update(message: bytes) -> bool:
    """Whether a message changes the document."""
    return len(message) > 1 and message[0] == YMessageType.SYNC and message[1] in _UPDATES


@contextmanager
def surviving() -> Iterator[None]:
    """What the library below panics at becomes an error like any other.

    A panic is no `Exception`, so that it passes whatever guards a room and ends it.

    Raises:
        ShapeError: If it panics.
    """
    try:
        yield
    except BaseException as failure:
        if type(failure).__name__ != "PanicException":
            raise
        raise ShapeError(f"the library cannot bear it: {failure}") from failure


def _check_sync(kind: int, carried: bytes, known: Mapping[int, int] | None) -> Cuts:
    if kind == YSyncMessageType.SYNC_STEP1:
        walk = Walk(carried)
        for _ in range(walk.number()):
            walk.number()
            walk.number()
    elif kind not in _UPDATES:
        raise ShapeError(f"it is a message of kind {kind}")
    elif carried != _NOTHING:
        return check_update(carried, known)
    return Cuts()


def _check_presence(carried: bytes) -> None:
    """Who is here: read by every browser in the room, none of which expects what is no JSON."""
    walk = Walk(carried)
    for _ in range(walk.number()):
        walk.number()
        walk.number()
        try:
            json.loads(walk.letters(), parse_constant=_refuse)
        except (ValueError, RecursionError) as failure:
            raise ShapeError("who is here is no JSON") from failure


def _refuse(name: str) -> NoReturn:
    raise ValueError(name)
