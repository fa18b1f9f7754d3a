"""What the address of a post says: its id, and the account where the network writes it there."""

import pyarrow as pa
import pyarrow.compute as pc

BARE_ADDRESS = r"^(?:https?://)?(?:[\w\-]+\.)+[A-Za-z]{2,}/\S+$"
_ACCOUNT = (
    r"(?:tiktok\.com/@|twitter\.com/|//x\.com/|//www\.x\.com/|threads\.(?:net|com)/@"
    r"|(?:t|telegram)\.me/(?:[sc]/)?)(?P<account>[A-Za-z0-9_.\-]{2,})/(?:video/|photo/|status/|post/|\d+(?:[/?#]|$))"
)
_IN_QUERY = (
    r"(?:[?&](?:story_fbid|fbid|v)=(?P<named>[\w\-]+))"
    r"|(?:[?&/=](?P<vk>(?:wall|clip|video|photo|story)-?\d+_\d+))"
)
_LAST = r"(?P<id>[\w\-]+)/?$"


def addresses_in(cells: pa.Array) -> pa.Array:
    """Return the cells that hold a web address, with a scheme where none is written; all else becomes empty."""
    whole = pc.match_substring_regex(cells, r"^(?:https?://|www\.)\S+$")
    if pc.all(whole).as_py():
        return cells
    bare = pc.match_substring_regex(cells, BARE_ADDRESS)
    completed = pc.binary_join_element_wise("https://", cells, "")
    return pc.if_else(whole, cells, pc.if_else(bare, completed, ""))


def ids_in(addresses: pa.Array) -> pa.Array:
    """Return the id that each address ends in or carries in its query, empty where it is no address of a post."""
    usable = pc.match_substring_regex(addresses, BARE_ADDRESS)
    found = pc.extract_regex(addresses, _IN_QUERY)
    query = pc.fill_null(pc.struct_field(found, 0), "")
    query = pc.if_else(pc.equal(query, ""), pc.fill_null(pc.struct_field(found, 1), ""), query)
    path = pc.replace_substring_regex(addresses, r"[?#].*$", "")
    last = pc.fill_null(pc.struct_field(pc.extract_regex(path, _LAST), 0), "")
    return pc.if_else(usable, pc.if_else(pc.equal(query, ""), last, query), "")


def accounts_in(addresses: pa.Array) -> pa.Array:
    """Return the account that the addresses of TikTok, X, Threads and Telegram name, else empty texts."""
    return pc.fill_null(pc.struct_field(pc.extract_regex(addresses, _ACCOUNT), 0), "")
