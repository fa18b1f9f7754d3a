"""The catalogue of formats: one module per platform, one declaration per export."""

from collections.abc import Mapping

from smmdash.importers.declaration import ExportFormat
from smmdash.importers.formats import (
    google_analytics,
    linkedin,
    meta_ads,
    meta_insights,
    meta_posts,
    tiktok,
    x,
    youtube,
)

_PLATFORMS = (meta_posts, meta_insights, meta_ads, tiktok, youtube, x, linkedin, google_analytics)

FORMATS: Mapping[str, ExportFormat] = {declared.key: declared for module in _PLATFORMS for declared in module.FORMATS}
"""Every format that smmdash recognises, by its key."""
