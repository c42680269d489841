"""The house checks itself: what ships is what lies here."""

from __future__ import annotations

import ast
import json
import re
from configparser import ConfigParser
from importlib.metadata import entry_points, metadata
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LAB = ROOT / "journeys" / "labextension"
ELSEWHERE = {"journeys._templates": "templates", "journeys._lessons": "notebooks"}


@pytest.fixture(scope="module")
def setup() -> ConfigParser:
    """The settings, read as setuptools reads them."""
    parser = ConfigParser()
    parser.read(ROOT / "setup.cfg", "utf-8")
    return parser


def _lines(text: str) -> set[str]:
    return {line.strip() for line in text.splitlines() if line.strip()}


def test_every_package_in_the_tree_is_shipped(setup: ConfigParser) -> None:
    tree = {
        ".".join(found.parent.relative_to(ROOT).parts)
        for found in (ROOT / "journeys").rglob("__init__.py")
    }
    assert _lines(setup["options"]["packages"]) == tree | set(ELSEWHERE)


def test_packages_that_live_elsewhere_can_be_imported(setup: ConfigParser) -> None:
    assert _lines(setup["options"]["package_dir"]) == {f"{k} = {v}" for k, v in ELSEWHERE.items()}
    for folder in ELSEWHERE.values():
        assert (ROOT / folder / "__init__.py").is_file()


def test_every_data_file_beside_the_code_is_shipped(setup: ConfigParser) -> None:
    shipped: set[Path] = set()
    everywhere = _lines(setup["options"]["packages"])
    for named, patterns in setup["options.package_data"].items():
        for package in everywhere if named == "*" else {named}:
            folder = ROOT / ELSEWHERE.get(package, package.replace(".", "/"))
            for pattern in patterns.split(","):
                shipped.update(folder.glob(pattern.strip()))
    kinds = {".json", ".js", ".css", ".journey", ".ipynb", ".typed"}
    homes = [ROOT / "journeys", ROOT / "templates", ROOT / "notebooks"]
    here = {
        file
        for home in homes
        for file in home.rglob("*")
        if (file.suffix in kinds or file.name == "py.typed")
        and LAB not in file.parents
        and ".ipynb_checkpoints" not in file.parts
    }
    assert here <= shipped


def test_one_version_everywhere(setup: ConfigParser) -> None:
    version = setup["metadata"]["version"]
    front_end = json.loads((ROOT / "widgets" / "package.json").read_text("utf-8"))
    built = json.loads((LAB / "package.json").read_text("utf-8"))
    assert {version} == {metadata("journeys")["Version"], front_end["version"], built["version"]}


def test_the_built_front_end_is_whole() -> None:
    built = json.loads((LAB / "package.json").read_text("utf-8"))
    entry = LAB / built["jupyterlab"]["_build"]["load"]
    chunks = list((LAB / "static").glob("*.js"))
    assert entry in chunks
    assert len([chunk for chunk in chunks if chunk.name.startswith("remoteEntry")]) == 1
    assert (ROOT / "journeys" / "static" / "widget.js").stat().st_size > 10_000


@pytest.mark.parametrize("group", ["console_scripts", "jupyter_ydoc"])
def test_entry_points_lead_somewhere(group: str) -> None:
    import jupyter_ydoc  # noqa: F401  it loads its entry points itself, and must be first

    ours = [point for point in entry_points(group=group) if point.value.startswith("journeys.")]
    assert ours
    assert all(callable(point.load()) for point in ours)


def test_no_room_comes_in_by_the_front_door() -> None:
    rooms = {found.stem for found in (ROOT / "journeys").iterdir()}
    for file in (ROOT / "journeys").rglob("*.py"):
        if file.parent == ROOT / "journeys":
            continue
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            guest = isinstance(node, ast.Import) and "journeys" in {a.name for a in node.names}
            if isinstance(node, ast.ImportFrom) and node.module == "journeys" and not node.level:
                guest = not rooms.issuperset(name.name for name in node.names)
            assert not guest, f"{file.relative_to(ROOT)}:{node.lineno}"


def test_files_stay_small() -> None:
    sources = [*(ROOT / "journeys").rglob("*.py"), *(ROOT / "tests").rglob("*.py")]
    for suffix in ("ts", "tsx", "mjs"):
        sources += (ROOT / "widgets" / "src").rglob(f"*.{suffix}")
    long = {
        str(file.relative_to(ROOT)): count
        for file in sources
        if not file.name.endswith(".generated.ts")
        and (count := len(file.read_text("utf-8").splitlines())) > 250
    }
    assert not long


def test_functions_stay_short() -> None:
    long = [
        f"{file.relative_to(ROOT)}:{node.lineno} {node.name}"
        for file in (ROOT / "journeys").rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and _body_lines(node) > 40
    ]
    assert not long


def _body_lines(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines of what it does, its docstring not counted."""
    first = node.body[1] if ast.get_docstring(node) and len(node.body) > 1 else node.body[0]
    return (node.end_lineno or first.lineno) - first.lineno + 1


def test_the_front_end_writes_no_markup() -> None:
    forbidden = re.compile(
        r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|new Function|\beval\("
    )
    for file in (ROOT / "widgets" / "src").rglob("*.ts*"):
        assert not forbidden.search(file.read_text("utf-8")), file.name


def test_locks_name_no_place() -> None:
    lock = json.loads((ROOT / "widgets" / "package-lock.json").read_text("utf-8"))
    assert not [name for name, package in lock["packages"].items() if "resolved" in package]
    pins = _lines((ROOT / "constraints.txt").read_text("utf-8"))
    assert all(re.fullmatch(r"#.*|[\w.-]+==[\w.!+]+", pin) for pin in pins)
