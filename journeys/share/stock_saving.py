"""Saving through Jupyter's own contents manager: for files that lie on no disk of this machine."""

from __future__ import annotations

from typing import Any

from journeys.share.past import digest


async def save_by_jupyter(document: Any, loader: Any) -> str:  # noqa: ANN401  the server's, untyped
    """Have the server write what a document says.

    Args:
        document: Of a room.
        loader: Of its file.

    Returns:
        The digest of what was written; empty if somebody else wrote meanwhile: what is in the file
        is taken in with the next look, and then saved with the rest.

    Raises:
        Exception: Whatever a contents manager may raise.
    """
    from jupyter_server_ydoc.utils import OutOfBandChanges

    content = await document.aget()
    model = {"format": "text", "type": "journey", "content": content}
    try:
        saved = await loader.maybe_save_content(model)
    except OutOfBandChanges:
        return ""
    return str(saved["hash"]) if saved else digest(content.encode())
