"""The dashboard: filters, cards, goals, the trend, comparisons and posts."""
