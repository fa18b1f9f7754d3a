"""Peak memory of the server, three visitors on the big workspace, every page: ``python -m benchmarks.memory``."""

import argparse
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from benchmarks import big
from benchmarks.watch import APP, Peak, browser, go, machine, memory, open_workspace, serve, visit
from smmdash.i18n import Texts
from smmdash.ui.shell import PAGES

LIMIT = 600


def main() -> None:
    """Measure and print the table."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--keep", type=Path, help="folder for the workspace file, to use it again")
    given = asked.parse_args()
    with tempfile.TemporaryDirectory() as made:
        folder = given.keep or Path(made)
        folder.mkdir(exist_ok=True)
        if not (folder / "big.smmdash").exists():
            big.write(folder / "big.smmdash")
        print(f"{machine()}; {datetime.now(UTC):%Y-%m-%d}\n")
        print("| moment | resident, MB | peak so far, MB |\n|---|---|---|")
        with serve(APP) as (address, pid), Peak(pid) as peak, browser() as chromium:
            t = Texts("en")
            tell("server started, no visitor", pid, peak)
            visit(chromium, address).context.close()
            tell("one visitor has seen the start page", pid, peak)
            for number in (1, 2, 3):
                page = visit(chromium, address)
                open_workspace(page, folder / "big.smmdash")
                tell(f"visitor {number} opened the workspace", pid, peak)
                for shown in [*PAGES[1:], PAGES[0]]:
                    go(page, shown.key, t(f"shell-page_{shown.key}"))
                    tell(f"visitor {number} on {shown.key}", pid, peak)
        verdict = "under" if peak.megabytes < LIMIT else "over"
        print(f"\nPeak {peak.megabytes:.0f} MB, {verdict} the limit of {LIMIT} MB.")


def tell(moment: str, pid: int, peak: Peak) -> None:
    """Print a row."""
    print(f"| {moment} | {memory(pid):.0f} | {peak.megabytes:.0f} |", flush=True)


if __name__ == "__main__":
    main()
