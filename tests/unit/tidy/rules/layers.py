# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may include whom: the edges of engine/layers.cmake, those of ui and app, Qt, rings of folders."""

import posixpath
import re

from .tree import Source, Tree, each_match

LAYER = re.compile(r'^\s*"([a-z]+):\s*([a-z ]*)"', re.M)
# The engine's folders that the window must not know at all. Of the others it may use the values, never the coroutines.
NOT_FOR_UI = {"sandbox", "net", "sasl"}
COROUTINE = re.compile(r"\bco_(?:await|return|yield|spawn)\b|\bTask<|\basio::")
QT_FREE_APP = ("app/cli/", "app/profiles/", "app/demo/")


def edges(tree: Tree) -> dict[str, set[str]]:
    """folder → the folders it may include, as engine/layers.cmake tells CMake."""
    layers = tree.sources.get("engine/layers.cmake")
    return {name: set(direct.split()) for name, direct in LAYER.findall(layers.text)} if layers else {}


def engine_folder(path: str) -> str:
    return path.split("/")[1] if path.startswith("engine/") else ""


def engine_layers(tree: Tree):
    allowed = edges(tree)
    for source in tree.under("engine"):
        folder = engine_folder(source.path)
        if folder not in allowed:
            yield source.path, 1, f"engine/{folder} is no layer: add it to engine/layers.cmake."
            continue
        for line, name, quoted in source.includes:
            there = name.split("/")[0]
            if quoted and there in ("ui", "app", "tests"):
                yield source.path, line, f"the engine knows nothing of {there}: move what both need down, or call back."
            elif quoted and there in allowed and there != folder and there not in allowed[folder]:
                direct = ", ".join(sorted(allowed[folder])) or "nothing"
                yield source.path, line, f"{folder} may include {direct}, not {there} (engine/layers.cmake)."


def upper_layers(tree: Tree):
    engine = set(edges(tree))
    for source in tree.under("ui"):
        for line, name, quoted in source.includes:
            there = name.split("/")[0]
            if quoted and there in ("app", "tests"):
                yield source.path, line, f"ui never includes {there}: pass it in, or send a signal."
            elif quoted and there in engine & NOT_FOR_UI:
                yield source.path, line, f"ui reaches {there} only through engine/session."
    yield from each_match(tree.under("ui"), COROUTINE, "coroutines belong to the engine thread: ask a session.")
    for source in tree.under("app"):
        for line, name, quoted in source.includes:
            there = name.split("/")[0]
            if quoted and there == "tests":
                yield source.path, line, "the program never includes its tests."
            elif quoted and there in ("ui", "session") and source.path.startswith(QT_FREE_APP):
                yield source.path, line, f"the command line has no Qt: it uses the engine without {there}."


def qt_only_above(tree: Tree):
    for source in tree.under("engine", "app"):
        if engine_folder(source.path) == "session":
            continue
        if source.path.startswith("app/") and not source.path.startswith(QT_FREE_APP):
            continue
        for line, name, _ in source.includes:
            if re.match(r"Q[A-Z]|Qt[A-Z]|q[a-z]+\.h$", name):
                yield source.path, line, "Qt belongs to engine/session, ui, app and tests: use the standard library here."
    for source in tree.under("engine/session"):
        for line, name, _ in source.includes:
            if re.match(r"(QtGui|QtWidgets|QWidget|QApplication|QGuiApplication|QColor|QFont|QIcon|QPainter)\b", name):
                yield source.path, line, "session has Qt Core alone: what is drawn belongs to ui."


def resolve(tree: Tree, source: Source, name: str) -> str | None:
    """The path that a quoted include names: beside the file, in engine, or from the top."""
    for base in (posixpath.dirname(source.path), "engine", ""):
        path = posixpath.normpath(posixpath.join(base, name))
        if path in tree.sources:
            return path
    return None


def own_in_quotes(tree: Tree):
    """The rules above follow quotes; the compiler would take our headers in angle brackets, too."""
    for source in tree.under("engine", "ui", "app", "tests"):
        for line, name, quoted in source.includes:
            if not quoted and resolve(tree, source, name):
                yield source.path, line, f'ours stands in quotes: #include "{name}"'


def target_of(path: str) -> str:
    """The folder that is one target: engine/wire for all below it, ui/views, app/cli."""
    return "/".join(posixpath.dirname(path).split("/")[:2])


def include_graph(tree: Tree, node_of) -> dict[str, dict[str, tuple[str, int]]]:
    """node → node it includes → one place where it does; `node_of` a path says which node it belongs to."""
    graph: dict[str, dict[str, tuple[str, int]]] = {}
    for source in tree.under("engine", "ui", "app"):
        here = node_of(source.path)
        for line, name, quoted in source.includes:
            target = resolve(tree, source, name) if quoted else None
            there = node_of(target) if target else here
            if there != here:
                graph.setdefault(here, {}).setdefault(there, (source.path, line))
    return graph


def reach(graph, start: str) -> set[str]:
    seen, todo = set(), [start]
    while todo:
        for there in graph.get(todo.pop(), {}):
            if there not in seen:
                seen.add(there)
                todo.append(there)
    return seen


def rings(tree: Tree, node_of):
    graph = include_graph(tree, node_of)
    reached = {node: reach(graph, node) for node in graph}
    for node, targets in graph.items():
        for there, (path, line) in targets.items():
            if node in reached.get(there, ()):
                yield path, line, f"{node} and {there} include each other, by a ring: move what both need down."


def folder_rings(tree: Tree):
    """Among targets, and among all folders: a folder and the one it lies in are two."""
    found = dict.fromkeys(rings(tree, target_of))
    yield from found | dict.fromkeys(rings(tree, posixpath.dirname))


def file_rings(tree: Tree):
    yield from rings(tree, lambda path: path)
