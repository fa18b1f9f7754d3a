"""Sprout Social: posts and profiles of several networks in one file, and the older files of one network each.

Known from programs that read such files and quote their headers: the network and the profile of each row, dates as
``06/21/2023 05:13 pm`` and ``01-31-2026``, thousands with a comma, an apostrophe before the name of a profile; the
older files of Facebook, Instagram and Twitter from one program that lists their columns. Likes are a part of
Sprout's reactions, so the reactions count as likes where a file has both.
"""

from smmdash.importers.declaration import ExportFormat, Layout, known, measure, role, signature

_FIGURES = (
    measure("impressions", en="Impressions"),
    measure("reach", en="Reach"),
    measure("engagements", en="Engagements"),
    measure("likes", en=("Reactions", "Likes")),
    measure("comments", en=("Comments", "@Replies")),
    measure("shares", en=("Shares", "Retweets")),
    measure("saves", en="Saves"),
    measure("link_clicks", en="Post Link Clicks"),
    measure("clicks", en="Post Clicks (All)"),
    measure("views", en="Video Views"),
)
_OTHERS = known(
    en=("Organic *", "Paid *", "Viral *", "Engagement Rate (*", "Click-Through Rate*", "Love Reactions",
        "Haha Reactions", "Wow Reactions", "Sad Reactions", "Angry Reactions", "Other Post Clicks", "Other Engagements",
        "Negative Feedback", "Full Video Views", "Partial Video Views", "Click to Play Video Views",
        "Autoplay Video Views", "Story *", "Profile Actions", "Page Actions", "Received *", "Sent *", "Net *",
        "Following", "Video View Time*", "Average Video Time*", "Quote Tweets", "Answers", "Polls", "Hashtag Clicks",
        "Dislikes", "Unique *", "Nonviral *", "Fan *", "Users *", "Subscriber *", "Estimated *", "Completion Rate*",
        "Swipes *"),
)  # fmt: skip

SPROUT_POSTS = ExportFormat(
    "sprout_posts",
    "",
    (
        Layout(
            "posts",
            (
                role("date", en="Date"),
                role("id", en="Post ID"),
                role("network", en="Network"),
                role("type", en=("Post Type", "Content Type")),
                role("account", en="Profile"),
                role("text", en="Post"),
                role("url", en=("Link", "~Permalink", "~Post Link")),
                role("tags", en="Tags"),
                role("aside", en=("Sent by", "Linked Content", "Product Name", "Target", "Attached Media", "Campaign")),
                *_FIGURES,
                _OTHERS,
            ),
            signature(("Post ID", "Network", "Profile", "Post"), ("Post ID", "Network", "Content Type"),
                      ("Network", "Profile", "Engagement Rate (*", "Post Type")),
            order="mdy",
        ),
    ),
    evidence="code",
)  # fmt: skip

_STOCKS = (
    measure("followers_gained", en=("Audience Gained", "Followers Gained", "~Fans Gained", "Page Likes")),
    measure("followers_gained", "net", en=("Net Audience Growth", "Net Follower Growth", "Net Page Likes")),
    measure("followers_lost", en=("Audience Lost", "Followers Lost", "Page Unlikes")),
    measure("posts", en=("Published Posts (Total)", "Published Posts", "Published Posts & Stories")),
)

SPROUT_PROFILES = ExportFormat(
    "sprout_profiles",
    "",
    (
        Layout(
            "days",
            (
                role("date", en="Date"),
                role("network", en="Network"),
                role("account", en="Profile"),
                measure("followers", en="Audience"),
                *_STOCKS,
                *_FIGURES,
                _OTHERS,
            ),
            signature(("Network", "Profile", "Audience"), ("Network", "Profile", "Published Posts (Total)"),
                      ("Network", "Profile", "Date", "Engagements"), ("Audience", "Audience Gained", "Network")),
            order="mdy",
        ),
    ),
    evidence="code",
)  # fmt: skip


def _older(key: str, network: str, profile: str, followers: str, *sets: tuple[str, ...]) -> ExportFormat:
    columns = (role("date", en="Date"), role("account", en=profile), measure("followers", en=followers))
    layout = Layout("days", (*columns, *_STOCKS, *_FIGURES, _OTHERS), signature(*sets), order="mdy")
    return ExportFormat(key, network, (layout,), evidence="code")


SPROUT_FACEBOOK = _older(
    "sprout_facebook", "facebook", "Facebook Page", "Total Fans", ("Facebook Page", "Total Fans"),
    ("Total Fans", "Page Likes", "Published Posts"),
)  # fmt: skip
SPROUT_INSTAGRAM = _older(
    "sprout_instagram", "instagram", "Instagram Profile", "Followers", ("Instagram Profile", "Followers"),
    ("Instagram Profile", "Published Posts & Stories"),
)  # fmt: skip
SPROUT_X = _older(
    "sprout_x", "x", "Twitter Profile", "Followers", ("Twitter Profile", "Followers"),
    ("Twitter Profile", "Published Posts"),
)  # fmt: skip

FORMATS = (SPROUT_POSTS, SPROUT_PROFILES, SPROUT_FACEBOOK, SPROUT_INSTAGRAM, SPROUT_X)
