# SPDX-License-Identifier: GPL-3.0-or-later
"""What lies at the top of the checkout, and which licence each file names."""

from .tree import Tree

FOLDERS = {"app", "engine", "ui", "resources", "translations", "tests", "packaging", ".ci"}
FILES = {
    "CMakeLists.txt", "CMakePresets.json", "README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE",
    "REUSE.toml", ".clang-format", ".clang-format-ignore", ".clang-tidy", ".gitignore", ".gitattributes",
}  # fmt: skip
NO_ROOM = (".json", ".md", ".svg", ".ts", ".qrc", ".toml", ".xml", ".desktop", ".1")
APACHE = "Apache-2.0"
GPL = "GPL-3.0-or-later"


def top_level(tree: Tree):
    for path in tree.paths:
        first, _, rest = path.partition("/")
        if rest and first not in FOLDERS:
            yield path, 0, f"no folder {first} at the top: it belongs below one of {', '.join(sorted(FOLDERS))}."
        if not rest and first not in FILES:
            yield path, 0, "no such file at the top: it belongs into one of the folders."


def licence_of(path: str) -> str:
    return APACHE if path.startswith("engine/") else GPL


def licence_lines(tree: Tree):
    for source in tree.sources.values():
        if source.path.endswith(NO_ROOM):
            continue  # REUSE.toml speaks for them
        head = source.lines[1 if source.text.startswith("#!") else 0 :][:1]
        wanted = f"SPDX-License-Identifier: {licence_of(source.path)}"
        if not head or not head[0].rstrip(" */").endswith(wanted):
            yield source.path, 1, f"the first line (after #!) says: {wanted}"


def licence_files(tree: Tree):
    for path, name in (("LICENSE", GPL), ("engine/LICENSE", APACHE), ("REUSE.toml", "the files without a line")):
        if path not in tree.paths:
            yield path, 0, f"is missing: it holds the licence of {name}."
