"""R7: the controls. On a server without our extension the same scenarios do lose work."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest
from cut_saves import LONG, kill_while_saving, numbered, put_contents, shrinks
from lab import Lab
from labs import StockLab
from rooms import Opener, found, put
from steady_typing import LATEST, TYPING, ages
from upstream import Table

from journeys.share.offering import offer


@pytest.fixture(scope="module")
def stock_lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    """A server without our extension."""
    server = StockLab(tmp_path_factory.mktemp("root"), tmp_path_factory.mktemp("home")).start()
    yield server
    server.stop()


def test_f1_a_stock_room_never_saves_while_people_type(
    stock_lab: Lab, enter: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("journeys.share.outbox.UNSAVED", 1e9)
    file = put(stock_lab, "typed.journey")
    people = [enter(stock_lab, "typed.journey") for _ in range(3)]
    table = Table(stock_lab, file, random.Random("f1"), people)
    waited, saves = ages(table, TYPING)
    assert saves == 0
    assert max(waited) > LATEST


def test_f2_a_stock_server_killed_in_a_save_leaves_a_broken_file_and_no_copy(
    stock_lab: Lab,
) -> None:
    file = put(stock_lab, "cut.journey", LONG)
    kill_while_saving(
        stock_lab, lambda n: put_contents(stock_lab, file.name, numbered(n)), shrinks(file)
    )
    assert found(file) is None
    assert offer(file, "en").name == ""
