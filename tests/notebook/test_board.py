"""The board in a cell, without a browser: a front end is a document behind bytes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from pycrdt import Doc, create_sync_message, create_update_message, handle_sync_message

from journeys.edit import Journey
from journeys.errors import UnknownName
from journeys.files import new, read
from journeys.model import Phase, Step, to_plain
from journeys.notebook import Board
from journeys.share.live import LiveJourney
from journeys.share.source import journey_of
from journeys.share.writing import write_doc


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JUPYTER_DATA_DIR", str(tmp_path / "data"))


@pytest.fixture
def small() -> Journey:
    return Journey().add(Phase(id="p", label="Loket")).add(Step(id="s", phase="p", label="Antre"))


class Browser:
    """What the front end does: one document for each view, behind the widget's messages."""

    def __init__(self, board: Board, views: int = 1) -> None:
        board._repr_mimebundle_()
        assert board._view is not None
        self.view: Any = board._view
        self.docs: list[Doc[Any]] = [Doc() for _ in range(views)]
        self.replies: list[dict[str, Any]] = []
        self.view.send = self._from_kernel
        for doc in self.docs:
            self.to_kernel({"type": "sync"}, create_sync_message(doc))

    def to_kernel(self, content: object, *buffers: bytes) -> None:
        self.view._handle_custom_msg(content, [memoryview(part) for part in buffers])

    def edit(self, number: int, value: Journey) -> None:
        doc = self.docs[number]
        updates: list[bytes] = []
        heard = doc.observe(lambda event: updates.append(event.update))
        write_doc(doc, to_plain(value))
        doc.unobserve(heard)
        for update in updates:
            self.to_kernel({"type": "sync"}, create_update_message(update))

    def sees(self, number: int = 0) -> Journey:
        return journey_of(self.docs[number]).journey

    def _from_kernel(self, content: dict[str, Any], buffers: Any = ()) -> None:
        if content["type"] == "reply":
            self.replies.append(content)
        for message in buffers:
            for doc in self.docs:
                handle_sync_message(message[1:], doc)


def test_the_front_end_gets_the_journey_and_every_edit(small: Journey) -> None:
    board = Board(small)
    browser = Browser(board)
    assert browser.sees() == small
    value = board.set("s", label={"id": "Antre 😀", "en": "Queue"})
    assert browser.sees() == value == board.journey


def test_what_the_hand_does_the_board_has(small: Journey) -> None:
    board = Board(small)
    browser = Browser(board)
    heard: list[Journey] = []
    board.observe(heard.append)
    browser.edit(0, small.set("s", label="Antre di luar"))
    assert board.journey == small.set("s", label="Antre di luar")
    assert heard == [board.journey]
    assert not board.undo()


def test_views_in_several_browsers_see_each_other(small: Journey) -> None:
    board = Board(small)
    browser = Browser(board, views=3)
    browser.edit(1, small.set("s", label="Dari yang kedua"))
    assert [browser.sees(number) for number in range(3)] == [board.journey] * 3
    assert browser.sees(2).steps["s"].label.read("id") == "Dari yang kedua"


def test_who_may_only_look_changes_nothing(small: Journey) -> None:
    board = Board(small, read_only=True)
    browser = Browser(board)
    assert browser.sees() == small
    browser.edit(0, small.set("s", label="Tidak"))
    assert board.journey == small


def test_undo_of_the_board_leaves_the_hands_edit(small: Journey) -> None:
    board = Board(small)
    browser = Browser(board)
    board.set("s", waiting=5)
    browser.edit(0, board.journey.set("s", label="Antre di luar"))
    assert board.undo()
    assert board.journey == browser.sees() == small.set("s", label="Antre di luar")
    assert board.redo()
    assert board.journey.steps["s"].waiting == 5


@pytest.mark.parametrize("language", ["id", "en"])
def test_questions_are_answered(language: str) -> None:
    browser = Browser(Board(new("ktp-el")))
    for number, method in enumerate(("pain_points", "findings", "templates", "nonsense")):
        asked = {"type": "request", "id": number, "method": method, "language": language}
        browser.to_kernel({**asked, "params": {}})
    answers = {reply["id"]: reply for reply in browser.replies}
    assert len(answers[0]["result"]["rows"]) == 9
    assert answers[1]["result"]["findings"]
    assert {"ktp-el"} < {made["name"] for made in answers[2]["result"]["templates"]}
    assert "nonsense" in answers[3]["error"]["message"]
    json.dumps(browser.replies, allow_nan=False)


@pytest.mark.parametrize(
    "content",
    [{}, {"type": "request"}, {"type": "request", "method": ["x"], "params": 3}, {"type": "sync"}],
)
def test_a_message_that_makes_no_sense_harms_nothing(small: Journey, content: object) -> None:
    board = Board(small)
    Browser(board).to_kernel(content, b"\x00\x02\x05", b"")
    assert board.journey == small


@pytest.mark.parametrize("depth", [200, 50_000])
def test_what_would_end_the_kernel_is_refused(small: Journey, depth: int) -> None:
    board = Board(small)
    browser = Browser(board)
    value = b"\x01\x01\x09\x00\x28\x01\x05steps\x04deep\x01" + b"u\x01" * depth + b"~\x00"
    browser.to_kernel({"type": "sync"}, create_update_message(value), b"\x00\x02" + b"\xff" * 40)
    assert board.journey == small
    assert board.set("s", label="Antre lagi") == browser.sees()


def test_what_is_saved_in_the_notebook_is_the_same_each_time() -> None:
    bundles = [Board(new("ktp-el"))._repr_mimebundle_()[0] for _ in range(2)]
    widget = "application/vnd.jupyter.widget-view+json"
    assert all(bundle.pop(widget)["model_id"] for bundle in bundles)
    assert bundles[0] == bundles[1]
    assert sorted(bundles[0]) == ["application/vnd.journey+json", "image/svg+xml", "text/plain"]
    assert bundles[0]["application/vnd.journey+json"] == to_plain(new("ktp-el"))
    assert bundles[0]["image/svg+xml"].startswith("<svg")
    assert "text/html" not in bundles[0]


def test_the_picture_is_of_now(small: Journey) -> None:
    board = Board(small)
    board.set("s", label="Antre di trotoar")
    bundle, _ = board._repr_mimebundle_()
    assert "trotoar" in bundle["text/plain"]
    assert "trotoar" in bundle["image/svg+xml"]


def test_a_board_is_made_of_a_value_a_live_journey_or_a_board(small: Journey) -> None:
    live = LiveJourney(small)
    first, second = Board(live), Board(Board(live))
    first.set("s", label="Sama")
    assert second.journey == live.journey == first.journey
    apart = Board(first.journey)
    apart.set("s", label="Lain")
    assert live.journey.steps["s"].label.read("id") == "Sama"


def test_records_by_id(small: Journey) -> None:
    board = Board(small)
    assert board["s"] == small.steps["s"]
    assert board["meta"] == small.meta
    assert board._ipython_key_completions_() == ["meta", "p", "s"]
    with pytest.raises(UnknownName, match="nothing"):
        board["nothing"]


def test_saved_where_told(small: Journey, tmp_path: Path) -> None:
    board = Board(small)
    board.set("s", label="Antre lagi")
    board.save(tmp_path / "a.journey")
    assert read(tmp_path / "a.journey") == board.journey
    assert repr(board) == "<Board 'untitled': 1 phases, 1 steps, 0 pain points>"


def test_the_pseudonym_is_kept_and_is_no_login(small: Journey, tmp_path: Path) -> None:
    first, second = Board(small), Board(small)
    Browser(first)
    Browser(second)
    assert first._view is not None
    assert second._view is not None
    assert first._view.rater == second._view.rater
    assert first._view.rater == (tmp_path / "data/journeys/rater").read_text("utf-8").strip()
