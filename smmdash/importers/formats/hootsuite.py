"""Hootsuite Analytics: a ZIP of CSV files, one by day for all accounts, one of posts for each network.

Known from one program that reads such archives and quotes their headers: the day in ``Date (GMT)`` with a time of
midnight, the network at the end of a header (``Followers > Social network - X``), and columns that Hootsuite itself
calls cumulative in their headers (``Post impressions (This column …)``): those are running totals, so they are never
read as figures of a day. Names of other figures by network are guesses.
"""

from smmdash.importers.declaration import Column, ExportFormat, Layout, measure, quirks, role, signature, spelled

_BY_NETWORK = " > social network - *"
_TOTALS = (" (this column*", " (daily aggregated values*")
_MEASURES = {
    "followers": "Followers", "impressions": "Post impressions", "reach": "Reach", "posts": "Posts",
    "engagements": "~Post engagements", "likes": "~Post likes", "comments": "~Post comments",
    "shares": "~Post shares", "saves": "~Post saves", "views": "~Post video views", "link_clicks": "~Post link clicks",
    "followers_gained": "~New followers", "profile_views": "~Profile views",
}  # fmt: skip
_OTHERS = {
    "reach": ("~Post reach", "~Page reach"), "impressions": ("~Impressions", "~Page impressions", "~Post views"),
    "engagements": ("~Engagement", "~Post engagement"), "likes": ("~Post reactions", "~Post reactions and likes"),
}  # fmt: skip


def _by_network(key: str) -> Column:
    names = (_MEASURES[key], *_OTHERS.get(key, ()))
    return Column("measure", spelled(en=tuple(name + _BY_NETWORK for name in names)), key)


HOOTSUITE_ACCOUNTS = ExportFormat(
    "hootsuite_accounts",
    "",
    (
        Layout(
            "days",
            (
                role("date", en=("Date (GMT)", "~Date")),
                *(_by_network(key) for key in _MEASURES),
                role("aside", en=tuple(name.removeprefix("~") + ending for name in (
                    *_MEASURES.values(), *(other for names in _OTHERS.values() for other in names)
                ) for ending in _TOTALS)),
            ),
            signature(*(("Date (GMT)", name + _BY_NETWORK)
                        for name in ("Followers", "Post impressions", "Reach", "Posts"))),
            quirks=quirks("networks_in_headers"),
        ),
    ),
    evidence="code",
)  # fmt: skip

_DATE = role("date", en=("Date (GMT)", "~Date"))

HOOTSUITE_X_POSTS = ExportFormat(
    "hootsuite_x_posts",
    "x",
    (
        Layout(
            "posts",
            (
                _DATE,
                role("id", en=("Tweet ID", "~Post ID")),
                role("url", en=("Tweet Permalink", "~Post Permalink")),
                role("text", en=("Tweet Text", "~Post Text")),
                role("tags", en="Tweet Tags"),
                role("account", en=("~Twitter Account", "~X Account", "~Twitter Profile")),
                role("aside", en=("Tweet Campaign", "~Tweet Type")),
                measure("impressions", en="Impressions"),
                measure("engagements", en="Engagements"),
                measure("likes", en="Likes"),
                measure("shares", en="Retweets"),
                measure("comments", en="Replies"),
                Column("known", spelled(en=("Quote Tweets", "Engagement Rate"))),
            ),
            signature(("Tweet Text", "Tweet Permalink", "Retweets"), ("Tweet Text", "Date (GMT)"),
                      ("Tweet Permalink", "Date (GMT)")),
            zone="UTC",
        ),
    ),
    evidence="code",
)  # fmt: skip

HOOTSUITE_INSTAGRAM_POSTS = ExportFormat(
    "hootsuite_instagram_posts",
    "instagram",
    (
        Layout(
            "posts",
            (
                _DATE,
                role("id", en="Instagram Post ID"),
                role("url", en="Post Permalink"),
                role("text", en="Post Message"),
                role("type", en="Post Type"),
                role("tags", en="Post Tags"),
                role("account", en="Instagram Account"),
                role("aside", en="Post Campaign"),
                measure("likes", en="Likes"),
                measure("comments", en="Comments"),
                measure("reach", en="Reach"),
                measure("views", en="Views"),
                measure("engagements", en="Engagement"),
                measure("saves", en="~Saves"),
                measure("shares", en="~Shares"),
            ),
            signature(("Instagram Post ID", "Post Permalink"), ("Instagram Account", "Post Permalink"),
                      ("Instagram Post ID", "Likes"), ("Instagram Account", "Instagram Post ID")),
            zone="UTC",
        ),
    ),
    evidence="code",
)  # fmt: skip

HOOTSUITE_FACEBOOK_POSTS = ExportFormat(
    "hootsuite_facebook_posts",
    "facebook",
    (
        Layout(
            "posts",
            (
                _DATE,
                role("id", en="Facebook Post ID"),
                role("url", en="Post Permalink"),
                role("text", en="Post Message"),
                role("title", en=("Post Title", "Title")),
                role("type", en="Post Type"),
                role("tags", en="Post Tags"),
                role("account", en="Facebook Page"),
                role("aside", en="Post Campaign"),
                measure("likes", en="Reactions"),
                measure("comments", en="Comments"),
                measure("shares", en="Shares"),
                measure("reach", en="~Reach"),
                measure("impressions", en="~Impressions"),
                measure("engagements", en="~Engagement"),
            ),
            signature(("Facebook Post ID", "Post Permalink"), ("Facebook Page", "Post Permalink"),
                      ("Facebook Post ID", "Reactions"), ("Facebook Page", "Facebook Post ID")),
            zone="UTC",
        ),
    ),
    evidence="code",
)  # fmt: skip

FORMATS = (HOOTSUITE_ACCOUNTS, HOOTSUITE_X_POSTS, HOOTSUITE_INSTAGRAM_POSTS, HOOTSUITE_FACEBOOK_POSTS)
