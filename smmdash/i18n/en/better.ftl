better-up = higher is better
better-down = lower is better
