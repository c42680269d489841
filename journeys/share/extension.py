"""The Jupyter server extension: answers boards that have no kernel, and guards busy rooms."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jupyter_server.services.contents.filemanager import FileContentsManager
from jupyter_server.utils import ApiPath, to_os_path, url_path_join
from tornado.ioloop import PeriodicCallback

from journeys.share.guard import LOOK, Guard
from journeys.share.handler import JourneysHandler
from journeys.share.places import serve
from journeys.share.presave import before_saving

if TYPE_CHECKING:
    from jupyter_server.serverapp import ServerApp


def _jupyter_server_extension_points() -> list[dict[str, str]]:
    return [{"module": "journeys.share.extension"}]


def _load_jupyter_server_extension(server: ServerApp) -> None:
    guard = Guard(server)
    address = url_path_join(server.web_app.settings["base_url"], "journeys", "api")
    server.web_app.add_handlers(  # type: ignore[no-untyped-call]
        ".*$", [(address, JourneysHandler, {"documents": guard.documents})]
    )
    contents: Any = server.contents_manager
    serve(partial(_on_disk, contents))
    contents.register_pre_save_hook(before_saving(guard.documents))
    looking = PeriodicCallback(guard.look, LOOK * 1000)
    server.io_loop.add_callback(guard.begin)
    server.io_loop.add_callback(looking.start)


def _on_disk(contents: Any, path: str) -> Path | None:  # noqa: ANN401  any contents manager
    """Where a file lies that the server serves; None if that is no disk, or outside of it."""
    if not isinstance(contents, FileContentsManager):
        return None
    root = Path(contents.root_dir).resolve()
    file = Path(to_os_path(ApiPath(path.strip("/")), str(root)))
    try:
        file.parent.resolve().relative_to(root)
    except (ValueError, OSError):
        return None
    return file
