# SPDX-License-Identifier: GPL-3.0-or-later
"""One line a figure: medians, ratios, whether the target is met; and the table of them all."""

import statistics
import sys


def spread(values):
    """How far apart the runs lie, as a share of their median."""
    middle = statistics.median(values)
    return round((max(values) - min(values)) / middle, 3) if middle else 0.0


def figure(name, unit, ours, theirs, anchor, target, higher_is_better=True):
    """One line: medians, the median of the ratios pair by pair, whether the target is met."""
    mid = statistics.median(ours)
    ratio = statistics.median(a / b for a, b in zip(ours, theirs)) if theirs else None
    held = ratio if theirs else mid
    met = None if target is None else (held >= target if higher_is_better else held <= target)
    return {"figure": name, "ours": round(mid, 4), "theirs": round(statistics.median(theirs), 4) if theirs else None,
            "anchor": anchor if theirs else None, "unit": unit, "ratio": round(ratio, 3) if ratio else None,
            "target": target, "met": met, "runs": len(ours), "spread": spread(ours)}


def absolute(name, unit, values, most):
    """One line without comparison: the median may be `most` at most; None: no target."""
    return figure(name, unit, values, None, None, most, False)


def table(lines):
    """All lines on stderr, for people."""
    print(f"{'figure':32} {'ours':>10} {'theirs':>10} {'ratio':>7} {'target':>7}  unit", file=sys.stderr)
    for line in lines:
        shown = [line[key] if line[key] is not None else "-" for key in ("ours", "theirs", "ratio", "target")]
        mark = {True: "met", False: "MISSED", None: ""}[line["met"]]
        print(f"{line['figure']:32} {shown[0]:>10} {shown[1]:>10} {shown[2]:>7} {shown[3]:>7}  {line['unit']} {mark}",
              file=sys.stderr)
