# The goal's own words beside its fields, and what was planned for an earlier target
wording-differ = The goal's own words no longer say what its fields do: { $fields }.
wording-anew = Write the words anew
wording-change = a goal's words written anew
wording-targets = The intermediate targets do not lead to this target any more.
wording-targets_again = Recompute them
wording-targets_saved = Recompute the intermediate targets when saving
wording-change_targets = intermediate targets recomputed
wording-steps = The steps still name figures from before the target was changed. Look whether they fit.
