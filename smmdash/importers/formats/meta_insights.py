"""Meta Business Suite: insights per day, audience and content formats; the line above a table says what it counts."""

from smmdash.importers.declaration import ExportFormat, Layout, Meaning, known, quirks, role, signature, titled

_METRICS = {
    "follows": "followers_gained",
    "reach": "reach",
    "views": "views",
    "viewers": "reach",
    "content interactions": "engagements",
    "visits": "profile_views",
    "profile visits": "profile_views",
    "link clicks": "link_clicks",
    "impressions": "impressions",
}
_DAILY_TITLES = {
    **{metric: Meaning("", measure) for metric, measure in _METRICS.items()},
    **{
        f"{network} {metric}": Meaning(network, measure)
        for network in ("facebook", "instagram")
        for metric, measure in _METRICS.items()
    },
    "instagram follows": Meaning("instagram", "followers_gained", drops_zero=True),
    "facebook page reach": Meaning("facebook", "reach"),
    "facebook page visits": Meaning("facebook", "profile_views"),
    "facebook page new likes": Meaning("facebook", "followers_gained"),
    "facebook page likes": Meaning("facebook", "followers_gained"),
    "new instagram followers": Meaning("instagram", "followers_gained"),
    "new facebook page likes": Meaning("facebook", "followers_gained"),
}

META_INSIGHTS_DAILY = ExportFormat(
    "meta_insights_daily",
    "",
    (
        Layout(
            "days",
            (
                role("date", en="Date"),
                role("value", en=("Primary", *_DAILY_TITLES)),
                known(en="Secondary"),
            ),
            signature(("Date", "Primary")),
            titles=titled(_DAILY_TITLES),
            title_needed=True,
        ),
    ),
)

_DIMENSIONS = {
    "age & gender": "age_gender",
    "age and gender": "age_gender",
    "gender and age": "age_gender",
    "top countries": "country",
    "top cities": "city",
    "top towns/cities": "city",
}
_LISTED = {name: Meaning("", dimension=dimension) for name, dimension in _DIMENSIONS.items()} | {
    f"{network} followers by {name}": Meaning(network, dimension=dimension)
    for network in ("facebook", "instagram")
    for name, dimension in _DIMENSIONS.items()
}
_AGES = {title: meaning for title, meaning in _LISTED.items() if meaning.dimension == "age_gender"}
_PLACES = {title: meaning for title, meaning in _LISTED.items() if meaning.dimension != "age_gender"}
_PAGES = {"top pages": Meaning("", dimension="liked_page")}

META_AUDIENCE = ExportFormat(
    "meta_audience",
    "",
    (
        Layout(
            "segments",
            (
                role("segment", en=("Age", "")),
                role("share", en=("Women", "Men", "Unknown", "Female", "Male")),
            ),
            titles=titled(_AGES),
            title_needed=True,
            quirks=quirks("columns_are_segments"),
            unit="percent",
        ),
        Layout(
            "segments",
            (role("segment", en=("Top countries", "Top cities", "Top towns/cities")), role("share", en="Value")),
            titles=titled(_PLACES),
            title_needed=True,
            unit="percent",
        ),
        Layout(
            "segments",
            titles=titled(_PLACES | _PAGES),
            title_needed=True,
            quirks=quirks("labels_in_header"),
            unit="percent",
        ),
        Layout(
            "periods",
            titles=titled(
                {
                    "facebook followers": Meaning("facebook", "followers"),
                    "instagram followers": Meaning("instagram", "followers"),
                }
            ),
            title_needed=True,
            quirks=quirks("single_figure"),
        ),
    ),
)

META_TOP_FORMATS = ExportFormat(
    "meta_top_formats",
    "",
    (
        Layout(
            "segments",
            (
                role("label", en=("Reels", "Multi-photo", "Links", "Photos", "Others", "Text", "Stories", "Videos",
                                  "Video", "Photo", "Carousel", "Live", "Posts", "Other")),
            ),
            titles=titled({
                "views": Meaning("", "views", "post_type"),
                "reach": Meaning("", "reach", "post_type"),
                "content interactions": Meaning("", "engagements", "post_type"),
                "published content": Meaning("", "posts", "post_type"),
            }),
            title_needed=True,
            quirks=quirks("labels_in_header"),
            unit="count",
        ),
    ),
)  # fmt: skip

FORMATS = (META_INSIGHTS_DAILY, META_AUDIENCE, META_TOP_FORMATS)
