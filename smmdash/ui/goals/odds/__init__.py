"""The odds of a goal in the browser: beside the target, on the card, on the dashboard and on the start page."""
