"""What is set once per process."""

import gc

import pyarrow

from smmdash.ui import shell


def test_arrow_gives_back_what_it_no_longer_needs() -> None:
    before = pyarrow.default_memory_pool()
    try:
        shell.tune_process.cache_clear()
        shell.tune_process()
        assert pyarrow.default_memory_pool().backend_name == "system"
    finally:
        gc.unfreeze()
        pyarrow.set_memory_pool(before)
