"""The widget behind a board: carries bytes and questions, holds no journey of its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import anywidget
import traitlets

from journeys.share.live import LiveJourney
from journeys.share.requests import reply


class View(anywidget.AnyWidget):
    """All views of one board in all browsers; see ``widgets/src/hosts/notebook.ts``.

    The front end and the kernel exchange ``{"type": "sync"}`` with y-protocol bytes as buffers,
    and ``{"type": "request"}`` answered by ``{"type": "reply"}``.
    """

    _esm = Path(__file__).parent.parent / "static" / "widget.js"

    rater = traitlets.Unicode().tag(sync=True)
    language = traitlets.Unicode().tag(sync=True)
    read_only = traitlets.Bool(default_value=False).tag(sync=True)
    path = traitlets.Unicode().tag(sync=True)

    def __init__(self, live: LiveJourney, **traits: Any) -> None:  # noqa: ANN401  traits
        super().__init__(path=str(live.path or ""), **traits)
        self._live = live
        # one widget stands for several views, so each hears what the others said
        self._link = live.connect(self._say, echoes=True, mute=self.read_only)
        self.on_msg(self._heard)

    def _say(self, message: bytes) -> None:
        self.send({"type": "sync"}, buffers=[message])

    def _heard(self, _: object, content: Mapping[str, Any], buffers: Sequence[Any]) -> None:
        if content.get("type") == "sync":
            for buffer in buffers:
                self._live.hear(self._link, bytes(buffer))
        elif content.get("type") == "request":
            self._answer(content)

    def _answer(self, asked: Mapping[str, Any]) -> None:
        params = asked.get("params")
        named = {"name": Path(self.path).name, **(params if isinstance(params, Mapping) else {})}
        language = asked.get("language") or self.language or None
        said = reply(str(asked.get("method", "")), named, self._live, language)
        self.send({"type": "reply", "id": asked.get("id"), **said})
