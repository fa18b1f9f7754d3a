"""From the bytes of an export to facts."""
