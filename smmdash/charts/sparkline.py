"""The shape of a metric's last buckets, small enough for a card."""

import math
from collections.abc import Sequence
from itertools import pairwise

WIDTH, HEIGHT, EDGE = 240, 36, 4
_INK = "#2F8797"  # at least 3:1 on the backgrounds of both themes: a picture cannot know which one is on


def sparkline(values: Sequence[float], partial: Sequence[bool] = ()) -> str:
    """Return an SVG picture of the values in order; NaN leaves a gap, buckets not complete end in hollow points.

    An empty string when fewer than two values are known. Only numbers go into the picture, no text.
    """
    known = [value for value in values if math.isfinite(value)]
    if len(known) < 2:
        return ""
    low, high = min(known), max(known)
    spread = (high - low) or 1.0
    step = (WIDTH - 2 * EDGE) / (len(values) - 1)
    open_ends = [*partial, *[False] * (len(values) - len(partial))]
    points = [
        (EDGE + index * step, HEIGHT - EDGE - (value - low) / spread * (HEIGHT - 2 * EDGE), open_ends[index])
        if math.isfinite(value)
        else None
        for index, value in enumerate(values)
    ]
    drawn = []
    for before, after in pairwise(points):
        if before and after:
            dash = ' stroke-dasharray="1 4"' if before[2] or after[2] else ""
            drawn.append(f'<path d="M{before[0]:.1f} {before[1]:.1f}L{after[0]:.1f} {after[1]:.1f}"{dash}/>')
    for index, point in enumerate(points[:-1]):
        if point and not points[index + 1] and (index == 0 or not points[index - 1]):
            drawn.append(f'<circle cx="{point[0]:.1f}" cy="{point[1]:.1f}" r="1.5" fill="{_INK}" stroke="none"/>')
    last = next(point for point in reversed(points) if point)
    fill = "none" if last[2] else _INK
    drawn.append(f'<circle cx="{last[0]:.1f}" cy="{last[1]:.1f}" r="3" fill="{fill}"/>')
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}" '
        f'fill="none" stroke="{_INK}" stroke-width="2" stroke-linecap="round">{"".join(drawn)}</svg>'
    )
