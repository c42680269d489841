"""Serves the board alone, with the package's own Python behind it: python dev/serve.py [port]."""

from __future__ import annotations

import json
import sys
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from journeys import edit, files, measure, model, rules

HERE = Path(__file__).parent
ROOT = HERE.parent.parent


def templates(_journey: object, params: dict[str, Any]) -> object:
    """What the empty board offers."""
    return [
        {**found._asdict(), "standing": "sourced" if found.sourced else "skeleton"}
        for found in files.templates(params.get("language"))
    ]


def template(_journey: object, params: dict[str, Any]) -> object:
    """One of them, as plain JSON."""
    return model.to_plain(files.new(params["name"]))


def findings(journey: Any, params: dict[str, Any]) -> object:  # noqa: ANN401
    """What the rules find."""
    return [finding.plain(params.get("language")) for finding in rules.check(journey)]


def pain_points(journey: Any, params: dict[str, Any]) -> object:  # noqa: ANN401
    """The strip's rows: shares of all weight, with their intervals."""
    table = measure.pain_points(journey, language=params.get("language"))
    rows = []
    for row in table.to_dict("records"):
        rows.append(
            {
                "id": row["key"],
                "label": row["label"],
                "low": row["weight_low"],
                "high": row["weight_high"],
                **{name: row[name] for name in ("number", "severity", "weight", "n", "top_share")},
            }
        )
    return {"rows": rows, "sentence": str(table.explain()).splitlines()[0], "note": table["basis"][0]}


class Handler(SimpleHTTPRequestHandler):
    """Files of the page, of the templates, and answers."""

    def translate_path(self, path: str) -> str:
        """Templates come from the checkout, scripts from out/."""
        name = path.split("?", 1)[0].lstrip("/")
        if name.endswith(".journey"):
            return str(ROOT / "templates" / name)
        return str(HERE / "out" / name if name.endswith((".js", ".map")) else HERE / (name or "index.html"))

    def do_POST(self) -> None:  # noqa: N802
        """One question, one answer."""
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        try:
            journey = edit.from_plain(asked["journey"])
            found = globals()[asked["method"]](journey, asked["params"])
            body, status = json.dumps(found).replace("NaN", "null"), 200
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
