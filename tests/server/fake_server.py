"""What may listen where a Jupyter server is looked for."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

SESSION = b'{"fileId": "f", "sessionId": "s"}'


@contextmanager
def listening(put: tuple[int, bytes] | bytes, get: int = 404) -> Iterator[str]:
    """Something at an address.

    Args:
        put: How it answers who asks for a room: status and body, or bytes that are no HTTP.
        get: With which status it answers who wants into a room.
    """

    class Answering(BaseHTTPRequestHandler):
        def do_PUT(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            if isinstance(put, bytes):
                self.wfile.write(put)
                self.close_connection = True
                return
            self._say(*put)

        def do_GET(self) -> None:
            self._say(get, b"secret details")

        def _say(self, status: int, body: bytes) -> None:
            self.send_response(status)
            if status == 302:
                self.send_header("Location", "/hub/login")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Nobody reads it."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Answering) as server:
        thread = Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()
