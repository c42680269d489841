"""Serves the board alone, with the package's own Python behind it: python dev/serve.py [port]."""

from __future__ import annotations

import json
import sys
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from journeys.edit import from_plain
from journeys.share.requests import answer

HERE = Path(__file__).parent
ROOT = HERE.parent.parent


class Handler(SimpleHTTPRequestHandler):
    """Files of the page, of the templates, and answers."""

    def translate_path(self, path: str) -> str:
        """Templates come from the checkout, scripts from out/."""
        name = path.split("?", 1)[0].lstrip("/")
        if name.endswith(".journey"):
            return str(ROOT / "templates" / name)
        return str(
            HERE / "out" / name if name.endswith((".js", ".map")) else HERE / (name or "index.html")
        )

    def do_POST(self) -> None:
        """One question, one answer."""
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        try:
            journey = from_plain(asked["journey"])
            found = answer(asked["method"], asked["params"], journey, None)
            body, status = json.dumps(found), 200
        except Exception as failure:  # noqa: BLE001
            body, status = repr(failure), 500
        self.send_response(status)
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *_: object) -> None:
        """Stay quiet."""


if __name__ == "__main__":
    port = int(sys.argv[1]) if len(sys.argv) > 1 else 8123
    ThreadingHTTPServer(("127.0.0.1", port), partial(Handler)).serve_forever()
