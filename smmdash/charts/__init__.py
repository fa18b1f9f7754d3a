"""Charts: one per file, one public function each, fed with aggregated rows only."""
