"""The Jupyter server extension: answers boards that have no kernel, and guards busy rooms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jupyter_server.utils import url_path_join
from tornado.ioloop import PeriodicCallback

from journeys.share.guard import LOOK, Guard
from journeys.share.handler import JourneysHandler

if TYPE_CHECKING:
    from jupyter_server.serverapp import ServerApp


def _jupyter_server_extension_points() -> list[dict[str, str]]:
    return [{"module": "journeys.share.extension"}]


def _load_jupyter_server_extension(server: ServerApp) -> None:
    address = url_path_join(server.web_app.settings["base_url"], "journeys", "api")
    server.web_app.add_handlers(".*$", [(address, JourneysHandler)])  # type: ignore[no-untyped-call]
    looking = PeriodicCallback(Guard(server).look, LOOK * 1000)
    server.io_loop.add_callback(looking.start)
