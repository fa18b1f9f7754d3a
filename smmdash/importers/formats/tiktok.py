"""TikTok Studio and TikTok Business Suite."""

from smmdash.importers.declaration import ExportFormat, Layout, known, measure, quirks, role, signature

TIKTOK_OVERVIEW = ExportFormat(
    "tiktok_overview",
    "tiktok",
    (
        Layout(
            "days",
            (
                role("date", en="Date"),
                measure("views", en="Video Views"),
                measure("profile_views", en="Profile Views"),
                measure("likes", en="Likes"),
                measure("comments", en="Comments"),
                measure("shares", en="Shares"),
                measure("saves", en=("~Favorites", "~Add to favorites")),
                measure("reach", en=("~Unique Viewers", "~Reached Audience")),
            ),
            signature(("Date", "Video Views", "Profile Views")),
        ),
    ),
)

TIKTOK_CONTENT = ExportFormat(
    "tiktok_content",
    "tiktok",
    (
        Layout(
            "posts",
            (
                role("export_day", en="Time"),
                role("text", en="Video title"),
                role("url", en="Video link"),
                role("date", en="Post time"),
                measure("likes", en="Total likes"),
                measure("comments", en="Total comments"),
                measure("shares", en="Total shares"),
                measure("views", en="Total views"),
                measure("saves", en=("Add to favorites", "~Total favorites", "~Total saves")),
                known(en=("Total play time", "Average watch time", "Watched full video", "New followers")),
            ),
            signature(
                ("Video link", "Post time", "Total views"),
                ("Video link", "Total views"),
                ("Video link", "Total likes"),
                ("Video link", "Post time", "Total play time"),
            ),
            quirks=quirks("id_time"),
        ),
    ),
)

TIKTOK_VIEWERS = ExportFormat(
    "tiktok_viewers",
    "tiktok",
    (
        Layout(
            "days",
            (
                role("date", en="Date"),
                measure("reach", en="Total Viewers"),
                known(en=("New Viewers", "Returning Viewers")),
            ),
            signature(("Total Viewers", "New Viewers"), ("Total Viewers", "Returning Viewers")),
        ),
    ),
)

TIKTOK_FOLLOWERS = ExportFormat(
    "tiktok_followers",
    "tiktok",
    (
        Layout(
            "days",
            (
                role("date", en="Date"),
                measure("followers", en="Followers"),
                known(en="Difference in followers from previous day"),
            ),
            signature(("Followers", "Difference in followers from previous day")),
        ),
    ),
)

TIKTOK_FOLLOWER_ACTIVITY = ExportFormat(
    "tiktok_follower_activity",
    "tiktok",
    (
        Layout(
            "segments",
            (role("date", en="Date"), role("hour", en="Hour"), role("value", en="Active followers")),
            signature(("Hour", "Active followers")),
            dimension="hour",
            measure="active_followers",
            unit="count",
        ),
    ),
)

TIKTOK_AUDIENCE = ExportFormat(
    "tiktok_audience",
    "tiktok",
    tuple(
        Layout(
            "segments",
            (role("segment", en=label), role("share", en="Distribution")),
            signature((label, "Distribution")),
            dimension=dimension,
            unit="fraction",
        )
        for label, dimension in (
            ("Gender", "gender"),
            ("Top territories", "country"),
            ("Age", "age"),
            ("Top cities", "city"),
            ("Device", "device"),
        )
    ),
)

TIKTOK_BUSINESS_OVERVIEW = ExportFormat(
    "tiktok_business_overview",
    "tiktok",
    (
        Layout(
            "days",
            (
                role("date", en="Date"),
                measure("views", en="Video views"),
                measure("reach", en="Reached audience"),
                measure("profile_views", en="Profile views"),
                measure("likes", en="Likes"),
                measure("shares", en="Shares"),
                measure("comments", en="Comments"),
                measure("leads", en="Leads submission"),
                measure("followers_gained", en="New followers"),
                measure("followers_lost", en="Lost followers"),
                known(en=("Phone number clicks", "Net growth")),
            ),
            signature(
                ("Reached audience", "Net growth"),
                ("Video views", "Reached audience", "Profile views"),
                ("Date", "Net growth"),
                ("Date", "New followers", "Lost followers"),
                ("Date", "Leads submission"),
            ),
        ),
        Layout(
            "days",
            (
                role("date", en="Date"),
                measure("followers_gained", en="New followers"),
                measure("followers", en="Total followers"),
                measure("reach", en="Reached audience"),
                known(en="Engaged audience"),
            ),
            signature(
                ("Reached audience", "Engaged audience"),
                ("Total followers", "Reached audience"),
                ("Date", "Engaged audience"),
            ),
        ),
    ),
)

TIKTOK_BUSINESS_VIDEOS = ExportFormat(
    "tiktok_business_videos",
    "tiktok",
    (
        Layout(
            "posts",
            (
                role("text", en="Video title"),
                role("url", en="Video link"),
                role("date", en="Post time"),
                measure("views", en="Video views"),
                measure("likes", en="Likes"),
                measure("comments", en="Comments"),
                measure("shares", en="Shares"),
                measure("saves", en="Add to Favorites"),
            ),
            signature(
                ("Video link", "Post time", "Video views"),
                ("Video link", "Video views"),
                ("Video link", "Post time", "Add to Favorites"),
            ),
            zone="UTC",
            quirks=quirks("id_time"),
        ),
    ),
)

FORMATS = (
    TIKTOK_OVERVIEW, TIKTOK_CONTENT, TIKTOK_VIEWERS, TIKTOK_FOLLOWERS, TIKTOK_FOLLOWER_ACTIVITY, TIKTOK_AUDIENCE,
    TIKTOK_BUSINESS_OVERVIEW, TIKTOK_BUSINESS_VIDEOS,
)  # fmt: skip
