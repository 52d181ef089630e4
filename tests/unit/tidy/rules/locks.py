# SPDX-License-Identifier: GPL-3.0-or-later
"""The engine's promises: bounded memory, one thread, the world as an argument."""

import re

from .tree import Tree, each_match

# A size we hold, or a constant of ours, is no count from the wire.
RESERVE = re.compile(r"(?:\.|->)reserve\s*\((?!.*\.size\(\)|\s*k[A-Z])")
# Reader holds every count against the bytes that remain; Writer sizes only what it writes.
CHECKED_BY_THEMSELVES = ("engine/wire/reader", "engine/wire/writer")
MUTEX = re.compile(r"\bstd::(?:recursive_|shared_|timed_)?(?:mutex|lock_guard|unique_lock|scoped_lock)\b|\bQMutex\b")
# Where threads meet, and nowhere else.
MUTEX_FILES = re.compile(
    r"engine/base/|engine/session/|engine/net/(?:resolver|system)|engine/sandbox/(?:tcp|server)|app/cli/|engine/.*pool"
)
ATOMIC_POINTER = re.compile(r"\bstd::atomic<\s*std::shared_ptr\b|\bstd::atomic_(?:load|store)\s*\(")
WORLD = re.compile(
    r"\b(?:steady_clock|system_clock|high_resolution_clock)::now\s*\(|\bstd::random_device\b|\bsleep_for\s*\("
    r"|\bsleep_until\s*\(|\bgettimeofday\s*\(|\bclock_gettime\s*\(|\bstd::this_thread::sleep|\bs?rand\s*\(\s*\)"
)
WORLD_FILES = re.compile(r"engine/base/(?:system|environment|real)[a-z_]*\.(?:h|cpp)$|engine/net/system[a-z_]*\.(?:h|cpp)$")


def wire_reserve(tree: Tree):
    cure = (
        "memory is never sized by a count from the wire: let Reader check the count against the bytes that remain; "
        "where the size is ours, say so by: // tidy: allow(wire-reserve): <why it is bounded>"
    )
    sources = [s for s in tree.under("engine/wire") if not s.path.startswith(CHECKED_BY_THEMSELVES)]
    yield from each_match(sources, RESERVE, cure)


def raw_mutex(tree: Tree):
    cure = "engine state has one thread and needs no lock; what crosses threads goes through a mailbox or base."
    sources = [s for s in tree.under("engine", "ui", "app") if not MUTEX_FILES.match(s.path)]
    yield from each_match(sources, MUTEX, cure)


def atomic_pointer(tree: Tree):
    cure = "no atomic shared_ptr (the thread sanitizer reports libstdc++'s): a mutex, or a mailbox."
    yield from each_match(tree.cpp(), ATOMIC_POINTER, cure)


def world_is_an_argument(tree: Tree):
    cure = "the engine asks base::Environment for clocks, timers and random numbers, so that the simulator can own them."
    sources = [s for s in tree.under("engine") if not WORLD_FILES.match(s.path)]
    yield from each_match(sources, WORLD, cure)
