"""Samples of Hootsuite, Sprout Social and Metricool."""

import datetime as dt
import io
import random
import zipfile

from importers.sample_parts import BAKERY, CAPTIONS, Row, covering, days, plain, text

_NETWORKS = ("X", "Instagram", "Facebook", "Threads")
_WORDS = "This column contains the cumulative total of the report's period"


def hootsuite_accounts(r: random.Random) -> bytes:
    """The archive: days of all accounts, with running totals that are no figures of a day, and the posts on X."""
    header = ["Date (GMT)", *(f"Followers > Social network - {name}" for name in _NETWORKS),
              f"Post impressions ({_WORDS})",
              *(f"Post impressions > Social network - {name}" for name in _NETWORKS[:3]),
              f"Posts ({_WORDS})", *(f"Posts > Social network - {name}" for name in _NETWORKS[:3])]  # fmt: skip
    rows: list[Row] = [header]
    level, seen, made = [812, 4410, 2960, 77], 0, 0
    for day in days(12):
        level = [count + r.randint(-2, 9) for count in level]
        shown = [r.randint(0, 2400) for _ in range(3)]
        posted = [r.randint(0, 3) for _ in range(3)]
        seen, made = seen + sum(shown), made + sum(posted)
        rows.append([f"{day} 00:00:00", *level[:3], "" if day.day < 4 else level[3], seen, *shown, made, *posted])
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in (("Accounts.csv", text(rows).encode()), ("X posts.csv", hootsuite_x_posts(r))):
            archive.writestr(zipfile.ZipInfo(name, (2026, 10, 1, 8, 0, 0)), data)
    return out.getvalue()


def hootsuite_x_posts(r: random.Random) -> bytes:
    header = ["Date (GMT)", "Tweet Text", "Tweet Permalink", "Impressions", "Engagements", "Likes", "Retweets",
              "Quote Tweets", "Replies", "Engagement Rate", "Tweet Tags", "Tweet Campaign"]  # fmt: skip
    rows: list[Row] = [header]
    for number, day in enumerate(days(6)):
        seen, likes, again, replies = r.randint(90, 4000), r.randint(0, 60), r.randint(0, 9), r.randint(0, 7)
        engaged = likes + again + replies + r.randint(0, 30)
        rows.append([
            f"{day} 00:00:00", CAPTIONS[number], f"https://x.com/maizesmaja/status/19620071{number:011}", f"{seen:,}",
            engaged, likes, again, 0, replies, f"{100 * engaged / seen:.2f}%", "maize; ruden" if number % 2 else "", "",
        ])  # fmt: skip
    return plain(rows)


def hootsuite_instagram_posts(r: random.Random) -> bytes:
    header = ["Date (GMT)", "Instagram Account", "Instagram Post ID", "Post Type", "Post Message", "Post Permalink",
              "Likes", "Comments", "Reach", "Views", "Engagement", "Post Tags", "Post Campaign"]  # fmt: skip
    rows: list[Row] = [header]
    for number, day in enumerate(days(8)):
        likes, comments, reach = r.randint(10, 300), r.randint(0, 20), r.randint(300, 5000)
        rows.append([
            f"{day} 00:00:00", BAKERY, f"1805533315511161{number}", ("Photo", "Reel", "Carousel")[number % 3],
            CAPTIONS[number], f"https://www.instagram.com/p/DOq{number}maize/", likes, comments, reach,
            reach + r.randint(5, 900), likes + comments, "", "",
        ])  # fmt: skip
    return plain(rows)


def hootsuite_facebook_posts(r: random.Random) -> bytes:
    header = ["Date (GMT)", "Facebook Page", "Facebook Post ID", "Post Type", "Post Title", "Post Message",
              "Post Permalink", "Reactions", "Comments", "Shares", "Post Tags", "Post Campaign"]  # fmt: skip
    rows: list[Row] = [header]
    for number, day in enumerate(days(7)):
        rows.append([
            f"{day} 00:00:00", "Maizes Māja", f"10223_99{number:04}", "Photo", "", CAPTIONS[number],
            f"https://www.facebook.com/10223/posts/99{number:04}", r.randint(0, 90), r.randint(0, 12),
            r.randint(0, 8), "", "",
        ])  # fmt: skip
    return plain(rows)


def sprout_posts(r: random.Random) -> bytes:
    """Three networks in one file: instants with am and pm, thousands, rates, an apostrophe before a profile."""
    header = ["Date", "Post ID", "Network", "Post Type", "Content Type", "Profile", "Sent by", "Link", "Post",
              "Linked Content", "Impressions", "Organic Impressions", "Paid Impressions", "Reach", "Organic Reach",
              "Paid Reach", "Engagement Rate (per Impression)", "Engagements", "Reactions", "Likes", "Love Reactions",
              "Comments", "Shares", "Saves", "Post Link Clicks", "Other Post Clicks", "Post Clicks (All)",
              "Negative Feedback", "Video Views", "Tags"]  # fmt: skip
    rows: list[Row] = [header]
    for number in range(12):
        moment = dt.datetime(2026, 9, 3, 5, 13) + dt.timedelta(hours=31 * number)
        network, profile, link = (
            ("Facebook", "Maizes Māja", f"https://www.facebook.com/10223/posts/66{number:04}"),
            ("Instagram", f"'@{BAKERY}", f"https://www.instagram.com/p/DPs{number}maize/"),
            ("X", "'@maizesmaja", f"https://x.com/maizesmaja/status/19700071{number:011}"),
        )[number % 3]
        seen, reactions, loved = r.randint(900, 9000), r.randint(20, 200), r.randint(0, 20)
        comments, shares, clicks, others = r.randint(0, 30), r.randint(0, 20), r.randint(0, 40), r.randint(0, 40)
        engaged = reactions + comments + shares + clicks + others
        paid = r.randint(0, 300) if number % 4 == 0 else ""
        rows.append([
            f"{moment:%m/%d/%Y %I:%M} {'am' if moment.hour < 12 else 'pm'}", f"{66000 + number}_{network[:2].lower()}",
            network, "Post", "Photo", profile, "", link, CAPTIONS[number % len(CAPTIONS)], "", f"{seen:,}",
            f"{seen - (paid or 0):,}", paid, f"{seen - 300:,}" if network != "X" else "", "", "",
            f"{100 * engaged / seen:.2f}%", engaged, reactions, reactions - loved,
            loved if network == "Facebook" else "", comments, shares,
            r.randint(0, 9) if network == "Instagram" else "", clicks, others, clicks + others,
            0 if network == "Facebook" else "", "", "",
        ])  # fmt: skip
    return plain(rows)


def sprout_profiles(r: random.Random) -> bytes:
    header = ["Date", "Network", "Profile", "Audience", "Net Audience Growth", "Audience Gained", "Audience Lost",
              "Published Posts (Total)", "Impressions", "Video Views", "Engagements", "Reactions", "Comments", "Shares",
              "Saves", "Post Link Clicks", "Other Post Clicks", "Engagement Rate (per Impression)",
              "Sent Messages (Total)", "Received Messages (Total)"]  # fmt: skip
    rows: list[Row] = [header]
    level = {"Facebook": 2960, "Instagram": 4410, "LinkedIn": 380}
    names = {"Facebook": "Maizes Māja", "Instagram": f"'@{BAKERY}", "LinkedIn": "Maizes Māja SIA"}
    for day in days(9):
        for network, profile in names.items():
            gained, lost, seen, engaged = r.randint(0, 14), r.randint(0, 6), r.randint(100, 5000), r.randint(0, 90)
            level[network] += gained - lost
            rows.append([
                f"{day:%m-%d-%Y}", network, profile, f"{level[network]:,}", gained - lost, gained, lost,
                r.randint(0, 2), f"{seen:,}", "", engaged, engaged // 2, engaged // 6, engaged // 9, "",
                engaged // 5, 0, f"{100 * engaged / seen:.2f}%", r.randint(0, 9), r.randint(0, 19),
            ])  # fmt: skip
    return plain(rows)


def _older(r: random.Random, header: list[str], profile: str, level: int) -> list[Row]:
    rows: list[Row] = [header]
    for day in days(10):
        gained = r.randint(-2, 11)
        level += gained
        rest: list[object] = [r.randint(0, 900) for _ in header[5:-1]]
        rate = f"{r.uniform(0, 9):.2f}%"
        rows.append([f"{day:%m-%d-%Y}", profile, f"{level:,}", gained, r.randint(0, 3), *rest, rate])
    return rows


def sprout_facebook(r: random.Random) -> bytes:
    header = ["Date", "Facebook Page", "Total Fans", "Net Page Likes", "Published Posts", "Page Likes", "Page Unlikes",
              "Impressions", "Organic Impressions", "Reach", "Engagements", "Reactions", "Likes", "Love Reactions",
              "Comments", "Shares", "Post Link Clicks", "Negative Feedback", "Video Views",
              "Engagement Rate (per Impression)"]  # fmt: skip
    rows = covering(_older(r, header, "Maizes Māja", 2874), "Reactions", "Likes", "Love Reactions")
    rows = covering(rows, "Engagements", "Reactions", "Comments", "Shares", "Post Link Clicks")
    return plain(covering(rows, "Impressions", "Organic Impressions", "Reach"))


def sprout_instagram(r: random.Random) -> bytes:
    header = ["Date", "Instagram Profile", "Followers", "Net Follower Growth", "Published Posts & Stories",
              "Followers Gained", "Followers Lost", "Following", "Impressions", "Reach", "Engagements", "Likes",
              "Comments", "Saves", "Story Replies", "Profile Actions", "Engagement Rate (per Impression)"]  # fmt: skip
    rows = covering(_older(r, header, BAKERY, 4102), "Engagements", "Likes", "Comments", "Saves", "Story Replies")
    return plain(covering(rows, "Impressions", "Reach"))


def sprout_x(r: random.Random) -> bytes:
    header = ["Date", "Twitter Profile", "Followers", "Net Follower Growth", "Published Posts", "Following",
              "Impressions", "Video Views", "Engagements", "Likes", "@Replies", "Retweets", "Post Link Clicks",
              "Other Post Clicks", "Other Engagements", "Engagement Rate (per Impression)"]  # fmt: skip
    rows = _older(r, header, "maizesmaja", 790)
    return plain(covering(rows, "Engagements", "Likes", "@Replies", "Retweets", "Post Link Clicks"))


def metricool_posts(r: random.Random) -> bytes:
    header = ["Date", "Social network", "Type", "Text", "Link", "Impressions", "Reach", "Likes", "Comments", "Shares",
              "Saves", "Interactions", "Engagement"]  # fmt: skip
    rows: list[Row] = [header]
    for number in range(9):
        moment = dt.datetime(2026, 9, 2, 9, 30) + dt.timedelta(hours=29 * number)
        network, link = (
            ("Instagram", f"https://www.instagram.com/p/DMt{number}maize/"),
            ("Facebook", f"https://www.facebook.com/10223/posts/55{number:04}"),
            ("TikTok", f"https://www.tiktok.com/@maizes.maja/video/75276230004730790{number:02}"),
        )[number % 3]
        seen, likes, said, shared, saved = (r.randint(200, 5000), *(r.randint(0, 90) for _ in range(4)))
        rows.append([f"{moment:%Y-%m-%d %H:%M:%S}", network, "POST", CAPTIONS[number % len(CAPTIONS)], link, seen,
                     seen - 90, likes, said, shared, saved, likes + said + shared + saved,
                     round(100 * likes / seen, 2)])  # fmt: skip
    return plain(rows)


def metricool_days(r: random.Random) -> bytes:
    rows: list[Row] = [["Date", "Social network", "Followers", "Posts", "Impressions", "Reach", "Interactions"]]
    level = {"Instagram": 4410, "Facebook": 2960}
    for day in days(8):
        for network in level:
            level[network] += r.randint(-1, 8)
            seen = r.randint(200, 4000)
            rows.append([str(day), network, level[network], r.randint(0, 2), seen, seen - 40, r.randint(0, 90)])
    return plain(rows)
