"""How fast pages answer in Chromium beside a plain page with as many elements: ``python -m benchmarks.pages``.

The app holds the big workspace. Every act is done in the app, then on the floor, then in the app again, so that
whatever else the machine does hits both.
"""

import argparse
import logging
import tempfile
import time
import warnings
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

from benchmarks import big, recipe
from benchmarks.watch import (
    APP,
    FLOOR,
    arm,
    browser,
    choose,
    go,
    machine,
    open_workspace,
    quantile,
    quiet,
    serve,
    settled,
    visit,
)  # fmt: skip
from smmdash import store
from smmdash.i18n import LANGUAGES, Texts
from smmdash.importers import read_export
from smmdash.store.sample_exports import File, exports
from smmdash.ui.dashboard.view import AGAINST, GRAINS
from smmdash.ui.shell import PAGES
from smmdash.windows import WINDOWS

OPTIONS = {"window": WINDOWS, "grain": GRAINS, "against": AGAINST}
SWITCHED = [page.key for page in PAGES]


@dataclass
class Timed:
    """Milliseconds of one act: in the app, on the floor and on a floor with pandas reading the files."""

    app: list[float] = field(default_factory=list)
    floor: list[float] = field(default_factory=list)
    pandas: list[float] = field(default_factory=list)


def views() -> list[tuple[str, str, str]]:
    """Return 20 views of the dashboard; each differs from the one before in one filter, none repeats."""
    named = [name for name in WINDOWS if name not in ("custom", "last_90")]
    walk = [(name, "auto", "previous") for name in named]
    walk += [(name, "auto", "year_before") for name in reversed(named)]
    return [*walk, *((named[0], grain, "year_before") for grain in GRAINS[1:])]


def eight(number: int) -> list[File]:
    """Return eight exports of 18 months; each ``number`` gives other bytes, so nothing comes from a cache."""
    return exports(big.TODAY - timedelta(days=number))[-8:]


def main() -> None:
    """Measure and print the tables."""
    warnings.filterwarnings("ignore")
    logging.disable(logging.WARNING)
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--repeat", type=int, default=20)
    asked.add_argument("--uploads", type=int, default=8)
    asked.add_argument("--only", nargs="*", default=["switch", "filter", "language", "upload"])
    asked.add_argument("--keep", type=Path, help="folder for the workspace and the recipe, to use them again")
    given = asked.parse_args()
    with tempfile.TemporaryDirectory() as made:
        folder = given.keep or Path(made)
        folder.mkdir(exist_ok=True)
        prepare(folder)
        print(f"{machine()}; {datetime.now(UTC):%Y-%m-%d}\n")
        print(recipe.compare(folder / "recipe.json"), flush=True)
        with (
            serve(APP) as (app, _),
            serve(FLOOR, FLOOR_RECIPE=str(folder / "recipe.json")) as (floor, _),
            browser() as chromium,
        ):
            real, plain = visit(chromium, app), visit(chromium, floor)
            print(f"opening the workspace file: {open_workspace(real, folder / 'big.smmdash') / 1000:.1f} s\n")
            run: dict[str, Callable[[], dict[str, Timed]]] = {
                "switch": lambda: switches(real, plain, given.repeat),
                "filter": lambda: filters(real, plain, given.repeat),
                "language": lambda: languages(real, plain, given.repeat),
                "upload": lambda: uploads(real, plain, visit(chromium, floor, "/?read=pandas"), given.uploads, folder),
            }
            print("| act | app p50 | app p95 | floor p50 | floor p95 | ratio p50 | ratio p95 | first |")
            print("|---|---|---|---|---|---|---|---|")
            for name in given.only:
                for act, timed in run[name]().items():
                    print(line(act, timed.app, timed.floor), flush=True)
                    if timed.pandas:
                        print(line(f"{act}, floor with pandas.read_csv", timed.app, timed.pandas), flush=True)


def line(act: str, app: list[float], floor: list[float]) -> str:
    """Return a row of the table, in milliseconds."""
    a, b, c, d = (quantile(values, share) for values in (app, floor) for share in (0.5, 0.95))
    return f"| {act} | {a:.0f} | {b:.0f} | {c:.0f} | {d:.0f} | {a / c:.2f} | {b / d:.2f} | {app[0]:.0f} |"


def prepare(folder: Path) -> None:
    """Write the workspace file and the recipe, unless they are there."""
    if not (folder / "big.smmdash").exists():
        big.write(folder / "big.smmdash")
    if not (folder / "recipe.json").exists():
        state = store.file.open_file(folder / "big.smmdash").state
        effects: list[Any] = []
        loaded = state
        for file in eight(0):
            loaded, effect = store.add(loaded, file.data, file.name, now=datetime(2026, 11, 21, 12, tzinfo=UTC))
            effects.append(effect)
        recipe.save(recipe.record(state, views(), loaded, effects), folder / "recipe.json")


def both(timed: Timed, real: Page, plain: Page, act: Callable[[Page], float]) -> None:
    """Do an act in the app and on the floor."""
    timed.app.append(act(real))
    timed.floor.append(act(plain))


def switches(real: Page, plain: Page, repeat: int) -> dict[str, Timed]:
    """Switch through all pages, round after round."""
    t = Texts("en")
    timed = {f"switch to {key}": Timed() for key in SWITCHED}
    for _ in range(repeat):
        for key in [*SWITCHED[1:], SWITCHED[0]]:
            both(timed[f"switch to {key}"], real, plain, lambda page, key=key: go(page, key, t(f"shell-page_{key}")))
    return timed


def filters(real: Page, plain: Page, repeat: int) -> dict[str, Timed]:
    """Walk through views of the dashboard that nobody asked for before, then back through the same."""
    for page in (real, plain):
        go(page, "dashboard", Texts("en")("shell-page_dashboard"))
    fresh, seen = Timed(), Timed()
    walk = views()[:repeat]
    now = ("last_90", "auto", "previous")
    for timed, steps in ((fresh, walk), (seen, [*reversed(walk[:-1]), now])):
        for view in steps:
            name, value = next(
                (name, value) for name, value, held in zip(recipe.FILTERS, view, now, strict=True) if value != held
            )
            both(timed, real, plain, lambda page, name=name, value=value: _filter(page, name, value))
            now = view
    return {
        "filter of the dashboard, a view never asked for": fresh,
        "filter of the dashboard, a view seen before": seen,
    }


def _filter(page: Page, name: str, value: str) -> float:
    choose(page, f"w-dashboard-{name}", OPTIONS[name].index(value))
    return settled(page)


def languages(real: Page, plain: Page, repeat: int) -> dict[str, Timed]:
    """Change the language on every page in turn."""
    timed = {}
    t = Texts("en")
    for key in ("dashboard", "goals"):
        mine = timed[f"language on {key}"] = Timed()
        for page in (real, plain):
            go(page, key, t(f"shell-page_{key}"))
        for number in range(-(-repeat // 3) * 3):
            both(mine, real, plain, lambda page, number=number: _language(page, (number + 1) % len(LANGUAGES)))
    return timed


def _language(page: Page, number: int) -> float:
    choose(page, "lang", number)
    return settled(page)


def uploads(real: Page, plain: Page, read: Page, repeat: int, folder: Path) -> dict[str, Timed]:
    """Drop eight files on the data page; afterwards take them back."""
    timed = Timed()
    reading: list[float] = []
    title = Texts("en")("shell-page_data")
    for page in (real, plain, read):
        go(page, "data", title)
    for number in range(1, repeat + 1):
        files = eight(number)
        paths = [folder / file.name for file in files]
        for path, file in zip(paths, files, strict=True):
            path.write_bytes(file.data)
        timed.app.append(_drop(real, paths))
        timed.floor.append(_drop(plain, paths))
        timed.pandas.append(_drop(read, paths))
        begun = time.perf_counter()
        for file in files:
            read_export(file.data, file.name, today=big.TODAY)
        reading.append((time.perf_counter() - begun) * 1000)
        for path in paths:
            path.unlink()
    size = sum(len(file.data) for file in files) / 1000
    share = quantile(reading, 0.5)
    print(f"| reading these eight files alone ({size:.0f} kB), in another process | {share:.0f} "
          f"| {quantile(reading, 0.95):.0f} | | | | | {reading[0]:.0f} |")  # fmt: skip
    return {"upload of eight files": timed}


def _drop(page: Page, paths: list[Path]) -> float:
    arm(page)
    page.locator("[class*=st-key-data-files] input[type=file]").first.set_input_files([str(path) for path in paths])
    taken = settled(page, ".st-key-data-news|")
    page.locator(".st-key-data-news-close button").click()
    quiet(page)
    page.wait_for_selector(".st-key-data-news", state="detached")
    undo = page.locator(".st-key-shell-undo button").first
    if undo.is_enabled():
        undo.click()
        quiet(page)
    return taken


if __name__ == "__main__":
    main()
