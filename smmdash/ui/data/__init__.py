"""The data page: drop files in, see what each was and what it changed, and how days are counted."""

from smmdash.ui.data.drop import heading, reading, uploader
from smmdash.ui.data.history import history
from smmdash.ui.data.news import ledger, news, summary, unused
from smmdash.ui.data.settings import settings
from smmdash.ui.data.uploads import uploads

__all__ = [
    "heading", "history", "ledger", "news", "reading", "settings", "summary", "unused", "uploader",
    "uploads",
]  # fmt: skip
