## The sign % stands for the measure's name.
formula-level = % at the end of the period
formula-start_level = % at the start of the period
formula-level_on_day = % on the same day
formula-mean_level = % (average over the period)
formula-change = % (change over the period)
formula-median = % (median over the period)
formula-unique = % (the source's own figure for the whole period)
formula-sum = % (total over the period)
formula-own_total = the source's own total
formula-post_count = number of posts
formula-else = if unknown:
