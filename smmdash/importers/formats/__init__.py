"""The catalogue of formats: one module per platform, one declaration per export."""

from collections.abc import Mapping

from smmdash.importers.declaration import ExportFormat
from smmdash.importers.formats import (
    crm,
    facebook_insights,
    google_ads,
    google_analytics,
    hootsuite,
    linkedin,
    livedune,
    mentions,
    meta_ads,
    meta_insights,
    meta_posts,
    metricool,
    ok,
    pinterest,
    popsters,
    sprout,
    support,
    telegram,
    tiktok,
    vk,
    vk_ads,
    x,
    yandex_direct,
    yandex_metrica,
    youtube,
)

_PLATFORMS = (meta_posts, facebook_insights, meta_insights, meta_ads, tiktok, youtube, x, linkedin, google_analytics,
              google_ads, yandex_direct, yandex_metrica, vk, vk_ads, ok, telegram, livedune, popsters, pinterest,
              crm, support, mentions, hootsuite, sprout, metricool)  # fmt: skip

FORMATS: Mapping[str, ExportFormat] = {declared.key: declared for module in _PLATFORMS for declared in module.FORMATS}
"""Every format that smmdash recognises, by its key."""
