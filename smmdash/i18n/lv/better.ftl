better-up = jo vairāk, jo labāk
better-down = jo mazāk, jo labāk
