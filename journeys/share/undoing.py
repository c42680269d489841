"""Undo of what code did here, never of what others did."""

from __future__ import annotations

from pycrdt import UndoManager

from journeys.share.mapping import CONTENT, SharedDoc, root

ME = "journeys.code"
"""The origin of edits made by code; only these are undone."""


def undo_manager(doc: SharedDoc) -> UndoManager:
    """A history in which each transaction of ours is one step."""
    history = UndoManager(scopes=[root(doc, name) for name in CONTENT], capture_timeout_millis=0)
    history.include_origin(ME)
    return history
