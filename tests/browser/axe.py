"""What an automated look at the screen finds hard to see, to reach or to hear."""

from __future__ import annotations

import json
import os
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Page

HERE = Path(__file__).parents[2] / "widgets/node_modules/axe-core/axe.min.js"
_ASK = """async (part) => {
  const found = await window.axe.run(part, { resultTypes: ['violations'] });
  return found.violations.map(({ id, impact, nodes }) => ({
    id, impact, where: nodes.map((node) => `${node.html.slice(0, 160)} | ${node.failureSummary}`),
  }));
}"""


def faults(page: Page, part: str = ".jn-board") -> list[dict[str, Any]]:
    """What axe finds in a part of the page.

    Without axe, which comes with the Node packages, nothing is looked at and that is said;
    the rest of the test goes on. ``JOURNEYS_AXE`` names the file where it lies elsewhere.
    """
    program = Path(os.environ.get("JOURNEYS_AXE") or HERE)
    if not program.is_file():
        reason = "axe-core is not installed: run `npm --prefix widgets ci`"
        if os.environ.get("JOURNEYS_REQUIRE_BROWSER") == "1":
            pytest.fail(reason)
        warnings.warn(f"accessibility was not looked at, {reason}", stacklevel=2)
        return []
    # what still fades in has no color of its own yet
    page.wait_for_timeout(400)
    page.evaluate(program.read_text("utf-8"))
    found: list[dict[str, Any]] = json.loads(json.dumps(page.evaluate(_ASK, part)))
    return found
