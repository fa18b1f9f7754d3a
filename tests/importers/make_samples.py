"""Writes ``sample_data/``: one invented export per format, in the layout and the encoding of the platform.

Run ``PYTHONPATH=tests python -m importers.make_samples`` in the project's folder; the output is the same every time.
The brands are invented: a bakery in Riga and a bicycle shop in Tallinn.
"""

import random
from collections.abc import Callable
from pathlib import Path

from importers import (
    samples_events,
    samples_google,
    samples_linkedin,
    samples_meta,
    samples_ru_networks,
    samples_suites,
    samples_suites_ru,
    samples_tiktok_x,
    samples_yandex,
)

from smmdash.importers import FORMATS

FOLDER = Path(__file__).resolve().parents[2] / "sample_data"
ENDINGS = {
    "meta_ads": "xlsx", "yandex_metrica_sources": "xlsx", "youtube_by_date": "zip", "brand24_mentions": "xlsx",
    "brand_analytics_mentions": "xlsx", "vk_ads": "xlsx", "vk_ads_demography": "xlsx", "ok_posts": "xlsx",
    "tgstat_channel": "xlsx", "livedune_accounts": "xlsx", "livedune_posts": "xlsx", "hootsuite_accounts": "zip",
    "popsters_posts": "xlsx",
}  # fmt: skip
_MODULES = (samples_meta, samples_tiktok_x, samples_google, samples_linkedin, samples_yandex,
            samples_events, samples_ru_networks, samples_suites_ru, samples_suites)  # fmt: skip


def _name(key: str) -> str:
    return f"{key}.{ENDINGS.get(key, 'xlsx' if key.startswith('linkedin') else 'csv')}"


SAMPLES: dict[str, Callable[[random.Random], bytes]] = {
    _name(key): getattr(module, key) for key in FORMATS for module in _MODULES if hasattr(module, key)
}


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    for name, make in SAMPLES.items():
        (FOLDER / name).write_bytes(make(random.Random(name)))


if __name__ == "__main__":
    main()
