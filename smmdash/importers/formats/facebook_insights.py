"""Facebook's old Page Insights (until about 2021): a file of posts and a file of days, with two header rows.

The second row explains the first. Most figures of a day come three times, for one, seven and 28 days; only those of
one day are figures of that day.
"""

from smmdash.importers.declaration import ExportFormat, Layout, known, measure, quirks, role, signature
from smmdash.importers.formats.meta_posts import ZONE

FACEBOOK_INSIGHTS_POSTS = ExportFormat(
    "facebook_insights_posts",
    "facebook",
    (
        Layout(
            "posts",
            (
                role("id", en="Post ID"),
                role("url", en="Permalink"),
                role("text", en="Post Message"),
                role("type", en="Type"),
                role("date", en="Posted"),
                role("aside", en=("Countries", "Languages", "Audience Targeting")),
                measure("reach", en="Lifetime Post Total Reach"),
                measure("impressions", en="Lifetime Post Total Impressions"),
                known(en=("Lifetime *",)),
            ),
            signature(
                ("Post ID", "Post Message", "Lifetime Post Total Reach"),
                ("Post ID", "Posted", "Lifetime Post Total Reach"),
                ("Post ID", "Posted", "Lifetime Post Total Impressions"),
            ),
            zone=ZONE,
            order="mdy",
            quirks=quirks("second_header"),
        ),
    ),
    evidence="code",
)

FACEBOOK_INSIGHTS_PAGE = ExportFormat(
    "facebook_insights_page",
    "facebook",
    (
        Layout(
            "days",
            (
                role("date", en="Date"),
                measure("followers", en=("Lifetime Total Likes", "Lifetime Total Follows")),
                measure("followers_gained", en=("Daily New Likes", "Daily New Follows")),
                measure("followers_lost", en=("Daily Unlikes", "Daily Unfollows")),
                measure("reach", en="Daily Total Reach"),
                measure("impressions", en="Daily Total Impressions"),
                measure("views", en="Daily Total Video Views"),
                role("aside", en=("Weekly *", "28 Days *", "Lifetime *")),
                known(en="Daily *"),
            ),
            signature(
                ("Date", "Lifetime Total Likes"),
                ("Date", "Daily New Likes"),
                ("Date", "Daily Total Reach"),
                ("Date", "Daily Total Impressions"),
            ),
            places=frozenset({"key metrics"}),
            order="mdy",
            quirks=quirks("second_header"),
        ),
        # the other sheets of the workbook: their names say what their columns divide
        Layout(
            "",
            (role("date", en="Date"), known(en=("Daily *", "Weekly *", "28 Days *", "Lifetime *"))),
            places=frozenset({
                "lifetime likes by gender and age", "lifetime likes by country", "lifetime likes by city",
                "lifetime likes by language", "weekly reach demographics", "weekly reach by country",
                "weekly reach by city", "weekly reach by language", "daily like sources", "daily viral reach by story",
                "weekly viral reach by story t", "28 days viral reach by story",
            }),
        ),
    ),
    evidence="code",
)  # fmt: skip

FORMATS = (FACEBOOK_INSIGHTS_POSTS, FACEBOOK_INSIGHTS_PAGE)
