"""From a recognised table to rows of facts: one module per kind of frame."""
