better-up = чем больше, тем лучше
better-down = чем меньше, тем лучше
