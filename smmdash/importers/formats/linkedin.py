"""LinkedIn: page exports (followers, content, visitors, competitors) and the content export of a personal profile."""

from smmdash.importers.declaration import ExportFormat, Layout, known, measure, quirks, role, signature

_DEMOGRAPHICS = {
    "Location": "location", "Job function": "job_function", "Seniority": "seniority", "Industry": "industry",
    "Company size": "company_size",
}  # fmt: skip


def _demographics(value: str, counted: str) -> tuple[Layout, ...]:
    return tuple(
        Layout(
            "segments",
            (role("segment", en=label), role("value", en=value)),
            signature((label, value)),
            places=frozenset({label.casefold()}),
            dimension=dimension,
            measure=counted,
            unit="count",
        )
        for label, dimension in _DEMOGRAPHICS.items()
    )


LINKEDIN_PAGE_FOLLOWERS = ExportFormat(
    "linkedin_page_followers",
    "linkedin",
    (
        Layout(
            "days",
            (
                role("date", en="Date"),
                # On this sheet "Total followers" are the new followers of the day, not the stock.
                measure("followers_gained", en="Total followers"),
                known(en=("Sponsored followers", "Organic followers", "Auto-invited followers")),
            ),
            signature(("Sponsored followers", "Organic followers"), ("Organic followers", "Total followers")),
            places=frozenset({"new followers"}),
            order="mdy",
        ),
        *_demographics("Total followers", "followers"),
    ),
)

LINKEDIN_PAGE_VISITORS = ExportFormat(
    "linkedin_page_visitors",
    "linkedin",
    (
        Layout(
            "days",
            (
                role("date", en="Date"),
                measure("profile_views", en="Total page views (total)"),
                known(en=("Overview page views (total)", "Overview *", "Life *", "Jobs *", "Total page views *",
                          "Total unique visitors (total)",
                          "Total unique visitors *",
                          "Insights *", "Products *", "People *", "About *")),
            ),
            signature(("Total page views (total)", "Total unique visitors (total)"),
                      ("Overview page views (total)", "Total page views (total)")),
            places=frozenset({"visitor metrics"}),
            order="mdy",
        ),
        *_demographics("Total views", "profile_views"),
    ),
)  # fmt: skip

LINKEDIN_PAGE_CONTENT = ExportFormat(
    "linkedin_page_content",
    "linkedin",
    (
        Layout(
            "days",
            (
                role("date", en="Date"),
                measure("impressions", en="Impressions (total)"),
                measure("reach", en="Unique impressions (organic)"),
                measure("clicks", en="Clicks (total)"),
                measure("likes", en="Reactions (total)"),
                measure("comments", en="Comments (total)"),
                measure("shares", en=("Reposts (total)", "Shares (total)")),
                known(en=("Impressions (*", "Clicks (*", "Reactions (*", "Comments (*", "Reposts (*", "Shares (*",
                          "Engagement rate (*")),
            ),
            signature(("Impressions (total)", "Reactions (total)"), ("Impressions (total)", "Clicks (total)")),
            places=frozenset({"metrics", "update metrics (aggregated)"}),
            order="mdy",
        ),
        Layout(
            "posts",
            (
                role("text", en=("Post title", "Update title")),
                role("url", en=("Post link", "Update link")),
                role("type", en=("Content Type", "Post type", "Update type")),
                role("date", en="Created date"),
                role("aside", en=("Campaign name", "Posted by", "Campaign start date", "Campaign end date", "Audience",
                                  "Post type", "Update type")),
                measure("impressions", en="Impressions"),
                measure("views", en=("Views", "Video views")),
                measure("clicks", en="Clicks"),
                measure("likes", en="Likes"),
                measure("comments", en="Comments"),
                measure("shares", en=("Reposts", "Shares")),
                measure("followers_gained", en="Follows"),
                known(en=("Offsite Views", "Click through rate (CTR)", "Engagement rate")),
            ),
            signature(("Post link", "Created date"), ("Update link", "Created date")),
            places=frozenset({"all posts", "update engagement"}),
            order="mdy",
            quirks=quirks("repeats"),
        ),
    ),
)  # fmt: skip

LINKEDIN_PAGE_COMPETITORS = ExportFormat(
    "linkedin_page_competitors",
    "linkedin",
    (
        Layout(
            "periods",
            (
                role("owner", en="Page"),
                measure("followers", en="Total Followers"),
                measure("followers_gained", en="New Followers"),
                measure("engagements", en="Total post engagements"),
                measure("posts", en="Total posts"),
            ),
            signature(("Page", "Total Followers", "New Followers")),
            order="mdy",
            quirks=quirks("span_above"),
        ),
    ),
)

LINKEDIN_PROFILE_CONTENT = ExportFormat(
    "linkedin_profile_content",
    "linkedin",
    (
        Layout(
            "periods",
            (role("label", en="Overall Performance"),),
            signature(("Overall Performance",)),
            places=frozenset({"discovery"}),
            order="mdy",
            quirks=quirks("span_in_header"),
        ),
        Layout(
            "days",
            (role("date", en="Date"), measure("impressions", en="Impressions"),
             measure("engagements", en="Engagements")),
            places=frozenset({"engagement"}),
            order="mdy",
        ),
        Layout(
            "posts",
            (role("url", en="Post URL"), role("date", en="Post publish date"),
             measure("engagements", en="Engagements"), measure("impressions", en="Impressions")),
            signature(("Post URL", "Post publish date")),
            places=frozenset({"top posts"}),
            order="mdy",
        ),
        Layout(
            "days",
            (role("date", en="Date"), measure("followers_gained", en="New followers")),
            places=frozenset({"followers"}),
            order="mdy",
            quirks=quirks("stock_above"),
        ),
        Layout(
            "segments",
            (role("dimension", en="Top Demographics"), role("segment", en="Value"), role("share", en="Percentage")),
            signature(("Top Demographics", "Percentage")),
            places=frozenset({"demographics"}),
            unit="fraction",
        ),
    ),
)  # fmt: skip

FORMATS = (
    LINKEDIN_PAGE_FOLLOWERS, LINKEDIN_PAGE_VISITORS, LINKEDIN_PAGE_CONTENT, LINKEDIN_PAGE_COMPETITORS,
    LINKEDIN_PROFILE_CONTENT,
)  # fmt: skip
