"""Metricool: posts and days of several networks.

No file was seen. Two programs say that the columns vary from version to version and look for words in the headers; the
names here are those words, in Spanish as the service's interface translates them. A person has to confirm what was
understood. The file with which posts are scheduled is known and holds no figures.
"""

from smmdash.importers.declaration import ExportFormat, Layout, known, measure, role, signature

_NETWORK = role(
    "network", en=("Social network", "Network", "Platform", "Channel"), es=("~Red social", "~Red", "~Plataforma")
)
_DATE = role(
    "date", en=("Date", "Published", "Published at", "Publication date", "Timestamp"),
    es=("~Fecha", "~Fecha de publicación"),
)  # fmt: skip
_FIGURES = (
    measure("impressions", en=("Impressions", "Visualizations"), es=("~Impresiones", "~Visualizaciones")),
    measure("reach", en=("Reach", "Unique reach", "Accounts reached"), es="~Alcance"),
    measure("views", en=("Views", "Video views", "Plays"), es=("~Reproducciones", "~Vistas")),
    measure("engagements", en=("Interactions", "Engagements"), es="~Interacciones"),
    measure("likes", en=("Likes", "Reactions"), es=("~Me gusta", "~Reacciones")),
    measure("comments", en=("Comments", "Comment count"), es="~Comentarios"),
    measure("shares", en=("Shares", "Retweets", "Reposts", "Share count"), es=("~Compartidos", "~Veces compartido")),
    measure("saves", en=("Saves", "Saved", "Bookmarks"), es="~Guardados"),
    measure("link_clicks", en=("Link clicks", "Clicks", "URL clicks"), es=("~Clics", "~Clics en el enlace")),
    known(en=("Engagement", "Engagement rate", "Watch time", "Watchtime"), es="~Engagement"),
)  # fmt: skip
_BRAND = role("account", en=("~Brand", "~Account", "~Profile"), es=("~Marca", "~Cuenta"))

METRICOOL_POSTS = ExportFormat(
    "metricool_posts",
    "",
    (
        Layout(
            "posts",
            (
                _DATE,
                _NETWORK,
                _BRAND,
                role("id", en=("Post ID", "Media ID", "ID")),
                role("url", en=("Permalink", "URL", "Link", "Post link"), es=("~Enlace", "~Enlace permanente")),
                role("text", en=("Caption", "Text", "Description", "~Content"), es=("~Texto", "~Contenido")),
                role("type", en=("Type", "Format", "~Post type"), es=("~Tipo", "~Formato")),
                role("aside", en=("Thumbnail", "Image", "~Picture"), es="~Imagen"),
                *_FIGURES,
            ),
            signature(
                ("Social network", "Interactions", "Link"), ("Social network", "Interactions", "URL"),
                ("Network", "Interactions", "Permalink"), ("Network", "Interactions", "URL"),
                ("Network", "Interactions", "Link"), ("Network", "Caption", "Saved", "Permalink"),
                ("Network", "Interactions", "Post ID"), ("Red social", "Interacciones", "Enlace"),
                ("Platform", "Interactions", "Permalink"),
            ),
        ),
        Layout(
            "",
            (known(en=("Text", "Date", "Time", "Draft", "Facebook", "Twitter", "Twitter/X", "LinkedIn", "Instagram",
                       "Pinterest", "TikTok", "Youtube", "Threads", "Bluesky", "GBP", "Picture Url *", "Alt text *",
                       "Document title", "Shortener", "Video Thumbnail Url", "Video Cover Frame",
                       "Brand name (Optional)", "Facebook *", "Twitter *", "LinkedIn *", "Instagram *", "Pinterest *",
                       "TikTok *", "Youtube *", "Threads *", "GBP *", "First Comment Text")),),
            signature(("Text", "Date", "Time", "Draft")),
        ),
    ),
    evidence="described",
)  # fmt: skip

METRICOOL_DAYS = ExportFormat(
    "metricool_days",
    "",
    (
        Layout(
            "days",
            (
                _DATE,
                _NETWORK,
                _BRAND,
                measure("followers", en=("Followers", "Fans", "Audience", "Subscribers"), es=("~Seguidores", "~Fans")),
                measure("followers_gained", en=("New followers", "Followers gained"), es="~Nuevos seguidores"),
                measure("posts", en=("Posts", "Post count", "Publications", "Published posts"),
                        es="~Publicaciones"),
                *_FIGURES,
                known(en=("Growth", "Follower growth"), es="~Crecimiento"),
            ),
            signature(
                ("Date", "Social network", "Interactions"), ("Date", "Network", "Followers", "Interactions"),
                ("Date", "Network", "Posts", "Interactions"), ("Date", "Social network", "Followers"),
                ("Date", "Platform", "Followers", "Interactions"), ("Fecha", "Red social", "Interacciones"),
                ("Fecha", "Red social", "Seguidores"),
            ),
        ),
    ),
    evidence="described",
)  # fmt: skip

FORMATS = (METRICOOL_POSTS, METRICOOL_DAYS)
