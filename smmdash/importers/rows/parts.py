"""Posts whose figures stand in several rows: one per day beside one of the lifetime, or one per campaign."""

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from smmdash.importers.columns import Work
from smmdash.metrics import MEASURES


def days_apart(work: Work, ids: pa.Array) -> bool:
    """Set rows that hold one day of a post aside where another row holds its lifetime.

    Returns whether rows of single days are left: the days of a post that has no other row, to be added up.
    """
    at = work.match.at("part")
    if at is None or not len(work):
        return False
    of_day = np.asarray(pc.match_substring_regex(work.trimmed(at), r"\d"))
    if not of_day.any():
        return False
    whole = ids.filter(pa.array(~of_day))
    work.verdicts.recognise(of_day & np.asarray(pc.is_in(ids, value_set=whole)), "part_of_post")
    return bool((of_day & work.verdicts.kept).any())


def joined(work: Work, rows: pd.DataFrame, note: str) -> pd.DataFrame:
    """Add the rows of each post: flows are added up, what counts different people is dropped, texts are the last ones.

    ``note`` is the key of what is said about it.
    """
    key = ["network", "account", "post_id"]
    repeated = rows.duplicated(key, keep=False)
    if not repeated.any():
        return rows
    flows = [name for name in rows.columns if name in MEASURES and MEASURES[name].kind == "flow"]
    others = [name for name in rows.columns if name in MEASURES and MEASURES[name].kind != "flow"]
    groups = rows.groupby(key, sort=False)
    made = groups.last()
    made[flows] = groups[flows].sum(min_count=1)
    made.loc[groups.size() > 1, others] = np.nan
    work.note(note, rows=len(rows), posts=len(made))
    return made.reset_index()[list(rows.columns)].astype(rows.dtypes.to_dict())
