"""smmdash reads social network exports, computes KPIs and checks goals against the data."""

__version__ = "0.1.0"
