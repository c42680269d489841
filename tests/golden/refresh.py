"""Writes the expected halves of the golden cases anew; read the difference before committing it.

Run ``.venv/bin/python tests/golden/refresh.py`` after a case or the model changed.
"""

from __future__ import annotations

import base64
import json
import sys
from pathlib import Path
from typing import Any

from pycrdt import Doc

from journeys.edit import from_plain
from journeys.files import parse
from journeys.model import is_order_key, key_between, repair, to_text

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))
SEEDS = range(60)


def said(raw: dict[str, Any]) -> list[list[str]]:
    """What reading mended, as the cases hold it."""
    return [list(mended) for mended in repair(raw)[1]]


def refresh_repair() -> None:
    """``<name>.given.json`` read as JSON; the journey and the repairs beside it."""
    for given in sorted((HERE / "repair").glob("*.given.json")):
        raw = json.loads(given.read_text("utf-8"))
        beside(given, ".journey").write_text(to_text(from_plain(raw)), "utf-8")
        lines = ",\n".join(json.dumps(mended, ensure_ascii=False) for mended in said(raw))
        beside(given, ".repairs.json").write_text(f"[\n{lines}\n]\n", "utf-8")


def refresh_canonical() -> None:
    """``<name>.given.json`` read as a file of any version; its canonical text beside it."""
    for given in sorted(
        [*(HERE / "canonical").glob("*.given.json"), *(HERE / "migrate").glob("*.given.json")]
    ):
        journey = parse(given.read_text("utf-8"), given.name).journey
        beside(given, ".journey").write_text(to_text(journey), "utf-8")


def refresh_generated() -> None:
    """Odd journeys from seeds, their canonical text and their repairs."""
    from generated_journeys import generated

    cases = []
    for seed in SEEDS:
        raw = generated(seed)
        text = to_text(from_plain(raw))
        cases.append({"seed": seed, "given": json.dumps(raw), "text": text, "repairs": said(raw)})
    lines = ",\n".join(json.dumps(case, ensure_ascii=False) for case in cases)
    (HERE / "generated.json").write_text(f"[\n{lines}\n]\n", "utf-8")


def refresh_order() -> None:
    """Keys between neighbors; null for the open end."""
    wanted = json.loads((HERE / "order" / "between.json").read_text("utf-8"))
    rows = [[before, after, key_between(before, after)] for before, after, *_ in wanted]
    write_rows(HERE / "order" / "between.json", rows)
    keys = json.loads((HERE / "order" / "keys.json").read_text("utf-8"))
    write_rows(HERE / "order" / "keys.json", [[key, is_order_key(key)] for key, *_ in keys])


def refresh_layout() -> None:
    """The bytes of a shared document that Python wrote, for the browser to read.

    Those that still hold the same journey are left: pycrdt writes the keys of plain objects in
    another order each time.
    """
    from journeys.share.source import text_of
    from journeys.share.writing import write_doc

    for given in sorted((HERE / "ylayout").glob("*.given.json")):
        doc: Doc[Any] = Doc(client_id=0)
        write_doc(doc, json.loads(given.read_text("utf-8")))
        held: Doc[Any] = Doc()
        kept = beside(given, ".python.txt")
        if kept.exists():
            held.apply_update(base64.b64decode(kept.read_text("utf-8")))
        if not kept.exists() or text_of(held) != text_of(doc):
            kept.write_text(base64.b64encode(doc.get_update()).decode() + "\n", "utf-8")


def beside(given: Path, ending: str) -> Path:
    """The expected half of a case."""
    return given.with_name(given.name.removesuffix(".given.json") + ending)


def write_rows(path: Path, rows: list[Any]) -> None:
    """A list, one row a line."""
    lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
    path.write_text(f"[\n{lines}\n]\n", "utf-8")


if __name__ == "__main__":
    refresh_repair()
    refresh_canonical()
    refresh_generated()
    refresh_order()
    refresh_layout()
