# SPDX-License-Identifier: GPL-3.0-or-later
"""Words that do not belong into the project: it is finished where it stands, and speaks of itself alone."""

import re

from .tree import Tree, each_match

UNFINISHED = re.compile(r"\b(?:TODO|FIXME|XXX|HACK)\b")
# "see #12", "issue 12", an absolute path of somebody's machine.
TICKET = re.compile(r"(?:^|[\s(\[])(?:[Ii]ssue|[Tt]icket|[Bb]ug|PR)\s+#?\d+\b|(?:^|[\s(\[])#\d{1,5}\b(?!\s*include)")
MACHINE = re.compile(r"(?<![\w.$}])/(?:work|home|Users)/[\w.-]+/|(?<![\w.$}])/tmp/\w")
URL = re.compile(r"\b(?:https?|git|ssh)://([A-Za-z0-9.-]+|\[[0-9a-f:]+\])")
KNOWN_HOSTS = re.compile(
    r"(?:^|\.)(?:kafka\.apache\.org|cwiki\.apache\.org|apache\.org|spdx\.org|reuse\.software|www\.w3\.org|w3\.org"
    r"|rfc-editor\.org|datatracker\.ietf\.org|gnu\.org|freedesktop\.org|json-schema\.org|keepachangelog\.com"
    r"|semver\.org|qt\.io|llvm\.org|cmake\.org|example\.(?:com|org|net)|example|test|invalid|localhost)$"
    r"|^(?:127\.0\.0\.1|0\.0\.0\.0|\[::1\]|[a-z0-9-]+)$"
)
HERE = ("tests/unit/tidy/",)


def ours(tree: Tree):
    return [s for s in tree.sources.values() if not s.path.startswith(HERE) and not s.path.endswith("LICENSE")]


def unfinished(tree: Tree):
    cure = "finish it, or leave it out: a wish belongs into the tracker, not into the code."
    yield from each_match(ours(tree), UNFINISHED, cure, code_only=False)


def self_contained(tree: Tree):
    coloured = (".svg", ".qss", ".json", ".ts", ".toml")
    sources = [s for s in ours(tree) if not s.path.endswith(coloured)]
    for path, line, cure in each_match(sources, TICKET, "say what the matter is: a number means nothing here.", False):
        if not re.search(r"#[0-9A-Fa-f]{6}", tree.sources[path].lines[line - 1]):
            yield path, line, cure
    yield from each_match(ours(tree), MACHINE, "a path of one machine: take it as an argument, or from the environment.", False)


def foreign_hosts(tree: Tree):
    for source in ours(tree):
        for number, line in enumerate(source.lines, 1):
            for host in URL.findall(line):
                if not KNOWN_HOSTS.search(host):
                    cure = f"{host} is not a host the project may name: take it from the user's own settings."
                    yield source.path, number, cure
