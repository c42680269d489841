"""Undo of what code did here, never of what others did."""

from __future__ import annotations

from pycrdt import Doc, UndoManager

from journeys.share.mapping import CONTENT, SharedDoc, root

ME = "journeys.code"
"""The origin of edits made by code; only these are undone."""


def undoable_doc() -> SharedDoc:
    """A document whose edits can be undone.

    It keeps what was deleted. Where an edit is undone and another person then removes the
    record around it, a document that forgets deleted parts (pycrdt 0.14, yrs 0.28) sends a
    whole state that nobody can load, and may crash.
    """
    return Doc(skip_gc=True)


def undo_manager(doc: SharedDoc) -> UndoManager:
    """A history in which each transaction of ours is one step."""
    history = UndoManager(scopes=[root(doc, name) for name in CONTENT], capture_timeout_millis=0)
    history.include_origin(ME)
    return history
