"""A file with a room is found by its name, whatever number it has on the disk."""

from __future__ import annotations

import shutil
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from jupyter_server_fileid.manager import ArbitraryFileIdManager, LocalFileIdManager

from journeys.files.replacing import replace_file
from journeys.share.file_ids import Hold
from journeys.share.moves import number_of


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """What is served: two journeys, one in a folder."""
    for name in ("peta.journey", "unit/lain.journey"):
        (tmp_path / "root" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "root" / name).write_text(name, "utf-8")
    return tmp_path / "root"


@pytest.fixture
def ids(root: Path) -> Any:
    return manager_of(root)


def manager_of(root: Path, kind: Any = LocalFileIdManager) -> Any:
    return kind(root_dir=str(root), db_path=str(root.parent / "ids.db"))


def hold(ids: Any, name: str) -> tuple[str, Hold]:
    id_ = ids.index(name)
    return id_, Hold(SimpleNamespace(file_id=id_, _file_id_manager=ids), name)


def test_a_file_moved_into_its_place_is_the_same_at_every_moment(root: Path, ids: Any) -> None:
    id_, held = hold(ids, "peta.journey")
    file = root / "peta.journey"
    for number in range(20):
        replace_file(b"%d" % number, file)
        # nobody has been told yet, and the number it had is free
        (root / f"next{number}").write_text("takes the number", "utf-8")
        ids._sync_all()
        assert ids.get_path(id_) == "peta.journey"
        assert ids.get_id("peta.journey") == ids.index("peta.journey") == id_
        assert ids.index(f"next{number}") != id_
        held.stands(number_of(file.stat()))
    held.end()
    assert ids.get_path(id_) == "peta.journey"
    # a server started anew
    assert manager_of(root).get_id("peta.journey") == id_


def test_a_second_name_of_the_old_file_is_not_followed(root: Path, ids: Any) -> None:
    """The writer holds the old file by another name until after the move."""
    id_, held = hold(ids, "peta.journey")
    (root / ".before.tmp").hardlink_to(root / "peta.journey")
    replace_file(b"new", root / "peta.journey")
    ids._sync_all()
    assert ids.get_path(id_) == "peta.journey"
    held.end()
    ids._sync_all()
    assert ids.get_path(id_) == "peta.journey"


def test_renamed_in_jupyter_before_its_new_number_was_told(root: Path, ids: Any) -> None:
    id_, held = hold(ids, "unit/lain.journey")
    replace_file(b"new", root / "unit/lain.journey")
    (root / "unit").rename(root / "unit-baru")
    ids.move("unit", "unit-baru")
    assert ids.get_path(id_) == "unit-baru/lain.journey"
    assert ids.get_id("unit-baru/lain.journey") == id_
    held.end()
    assert manager_of(root).get_id("unit-baru/lain.journey") == id_


def test_a_file_that_got_the_old_number_may_be_renamed(root: Path, ids: Any) -> None:
    id_, _ = hold(ids, "peta.journey")
    old = root / "old"
    (root / "peta.journey").rename(old)
    (root / "peta.journey").write_text("written anew", "utf-8")
    old.rename(root / "new")
    ids.move("old", "new")
    assert ids.get_path(id_) == "peta.journey"
    assert ids.get_id("new") != id_


@pytest.mark.parametrize("gone", ["unit/lain.journey", "unit"])
def test_deleted_in_jupyter_it_is_deleted(root: Path, ids: Any, gone: str) -> None:
    id_, held = hold(ids, "unit/lain.journey")
    replace_file(b"new", root / "unit/lain.journey")
    shutil.rmtree(root / "unit")
    ids.delete(gone)
    assert ids.get_path(id_) is None
    held.stands((1, 1))
    held.end()
    assert ids.get_path(id_) is None


def test_replaced_before_anybody_held_it(root: Path, ids: Any) -> None:
    id_ = ids.index("peta.journey")
    replace_file(b"new", root / "peta.journey")
    assert ids.get_path(id_) is None
    Hold(SimpleNamespace(file_id=id_, _file_id_manager=ids), "peta.journey")
    assert ids.get_path(id_) == "peta.journey"


def test_renamed_before_anybody_held_it(root: Path, ids: Any) -> None:
    id_ = ids.index("peta.journey")
    (root / "peta.journey").rename(root / "baru.journey")
    ids.move("peta.journey", "baru.journey")
    Hold(SimpleNamespace(file_id=id_, _file_id_manager=ids), "peta.journey")
    assert ids.get_path(id_) == "baru.journey"


def test_a_file_nobody_has_open_is_none_of_its_business(root: Path, ids: Any) -> None:
    hold(ids, "peta.journey")
    other = ids.index("unit/lain.journey")
    (root / "unit/lain.journey").rename(root / "lain.journey")
    assert ids.get_path(other) == "lain.journey"


def test_a_manager_that_goes_by_names_is_left_as_it_is(root: Path) -> None:
    ids = manager_of(root, ArbitraryFileIdManager)
    before = {*vars(ids)}
    id_, held = hold(ids, "peta.journey")
    held.stands((1, 1))
    held.end()
    assert {*vars(ids)} == before
    assert ids.get_path(id_) == "peta.journey"
