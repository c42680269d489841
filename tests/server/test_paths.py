"""Which room a path means: from the notebook's folder, through links, with any letters."""

from __future__ import annotations

from pathlib import Path

import pytest
from lab import Lab
from rooms import SMALL, Opener, put, until

from journeys.files import write
from journeys.share.opening import open as open_live
from journeys.share.server import Server


@pytest.mark.parametrize(
    ("file", "said"),
    [
        ("peta.journey", "unit kerja/peta.journey"),
        ("../peta.journey", "peta.journey"),
        ("../../peta.journey", None),
        ("../lain/../unit kerja/peta.journey", "unit kerja/peta.journey"),
        ("tautan/peta.journey", "lain/peta.journey"),
        ("keluar/peta.journey", None),
        ("é ꦲ #1 100%?.journey", "unit kerja/é ꦲ #1 100%?.journey"),
    ],
)
def test_what_a_server_calls_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, file: str, said: str | None
) -> None:
    root = tmp_path / "akar"
    for folder in ("unit kerja", "lain"):
        (root / folder).mkdir(parents=True)
    (root / "unit kerja" / "tautan").symlink_to(root / "lain")
    (root / "unit kerja" / "keluar").symlink_to(tmp_path)
    monkeypatch.chdir(root / "unit kerja")
    assert Server("http://a", "", root, named=False).path_of(Path(file)) == said


def test_a_server_of_another_disk_is_told_paths_below_its_folder_only() -> None:
    far = Server("http://a", "", None, named=True)
    assert far.path_of(Path("unit/é.journey")) == "unit/é.journey"
    assert far.path_of(Path("../é.journey")) is None
    assert far.path_of(Path("/home/é.journey")) is None


@pytest.mark.parametrize("name", ["é ꦲꦤ/peta #1 100%?&=+.journey", "spasi  dua/'kutip'.journey"])
def test_any_letters_lead_into_one_room(
    shared_lab: Lab, enter: Opener, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    file = put(shared_lab, name)
    one = enter(shared_lab, name)
    monkeypatch.chdir(file.parent)
    with open_live(file.name) as other:
        assert one.shared
        assert other.shared
        value = one.set("s", label="Sampai")
        assert until(lambda: other.journey == value)
        other.save()
    assert value != SMALL


def test_a_link_out_of_the_folder_is_a_file_and_says_so(
    shared_lab: Lab, enter: Opener, tmp_path: Path
) -> None:
    outside = write(SMALL, tmp_path / "luar.journey")
    (shared_lab.root / "tautan.journey").symlink_to(outside)
    live = enter(shared_lab, "tautan.journey")
    assert live.standing.code == "outside"
    value = live.set("s", label="Lewat tautan")
    live.save()
    assert (shared_lab.root / "tautan.journey").is_symlink()
    with open_live(outside) as again:
        assert again.journey == value
