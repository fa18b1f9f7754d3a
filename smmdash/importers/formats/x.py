"""X: post and account analytics, and the older Twitter tweet activity. Headers are English in every language."""

from smmdash.importers.declaration import ExportFormat, Layout, known, measure, role, signature

X_ACCOUNT_OVERVIEW = ExportFormat(
    "x_account_overview",
    "x",
    (
        Layout(
            "days",
            (
                role("date", en="Date"),
                measure("impressions", en="Impressions"),
                measure("likes", en="Likes"),
                measure("engagements", en="Engagements"),
                measure("saves", en="Bookmarks"),
                measure("followers_gained", en="New follows"),
                measure("followers_lost", en="Unfollows"),
                measure("comments", en="Replies"),
                measure("shares", en="Reposts"),
                measure("profile_views", en="Profile visits"),
                measure("posts", en="Create Post"),
                measure("views", en="Video views"),
                known(en=("Shares", "Media views")),
            ),
            signature(("Unfollows", "Create Post"), ("Bookmarks", "Reposts", "Profile visits", "Create Post")),
        ),
    ),
)

X_POSTS = ExportFormat(
    "x_posts",
    "x",
    (
        Layout(
            "posts",
            (
                role("id", en="Post id"),
                role("date", en="Date"),
                role("text", en="Post text"),
                role("url", en=("Post Link", "Link")),
                measure("impressions", en="Impressions"),
                measure("likes", en="Likes"),
                measure("engagements", en="Engagements"),
                measure("saves", en="Bookmarks"),
                measure("followers_gained", en="New follows"),
                measure("comments", en="Replies"),
                measure("shares", en="Reposts"),
                measure("profile_views", en="Profile visits"),
                measure("link_clicks", en="URL Clicks"),
                known(en=("Shares", "Share", "Detail Expands", "Hashtag Clicks", "Permalink Clicks")),
            ),
            signature(("Post id", "Post text"), ("Post id", "Post Link", "Reposts")),
        ),
    ),
)

TWITTER_TWEETS = ExportFormat(
    "twitter_tweets",
    "x",
    (
        Layout(
            "posts",
            (
                role("id", en="Tweet id"),
                role("url", en="Tweet permalink"),
                role("text", en="Tweet text"),
                role("date", en="time"),
                measure("impressions", en="impressions"),
                measure("engagements", en="engagements"),
                measure("shares", en="retweets"),
                measure("comments", en="replies"),
                measure("likes", en=("likes", "favorites")),
                measure("profile_views", en="user profile clicks"),
                measure("link_clicks", en="url clicks"),
                measure("followers_gained", en="follows"),
                measure("views", en="media views"),
                known(en=("engagement rate", "hashtag clicks", "detail expands", "permalink clicks", "app opens",
                          "app installs", "email tweet", "dial phone", "media engagements", "promoted *")),
            ),
            signature(("Tweet id", "Tweet permalink"), ("Tweet id", "Tweet text")),
            zone="UTC",
        ),
    ),
)  # fmt: skip

X_VIDEO_OVERVIEW = ExportFormat(
    "x_video_overview",
    "x",
    (
        Layout(
            "days",
            (
                role("date", en="Date"),
                measure("views", en="Views"),
                measure("watch_time_minutes", "milliseconds", en="Watch Time (ms)"),
                known(en=("Completion Rate", "Average Watch Time (ms)", "Estimated Revenue")),
            ),
            signature(("Watch Time (ms)", "Completion Rate"), ("Views", "Watch Time (ms)")),
        ),
    ),
    evidence="code",
)

FORMATS = (X_ACCOUNT_OVERVIEW, X_POSTS, TWITTER_TWEETS, X_VIDEO_OVERVIEW)
