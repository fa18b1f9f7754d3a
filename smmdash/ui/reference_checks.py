"""The checks as the reference page explains them."""

from smmdash.checks import Check
from smmdash.checks.lacking import bring
from smmdash.i18n import Texts
from smmdash.ui.plain import plain


def check_words(check: Check, t: Texts) -> tuple[str, ...]:
    """Return what a check is found by."""
    key = check.key
    return t(f"check-{key}"), key, t(f"check-{key}.why"), t(f"check-{key}.bad"), t(f"check-{key}.mend")


def check_entry(check: Check, t: Texts) -> str:
    """Write a check: why it matters, how it looks wrong and right, how it is mended, what it needs, its article."""
    rows = (
        ("reference-bad", t(f"check-{check.key}.bad")),
        ("reference-good", t(f"check-{check.key}.good")),
        ("reference-mend", t(f"check-{check.key}.mend")),
        ("reference-judges", needs(check, t)),
        ("reference-articles", t(f"check-{check.key}.article")),
    )
    head = f"**{plain(t(f'check-{check.key}'))}** · {t(f'check-severity_{check.severity}')}"
    about = t(f"checks-subject_{check.subject}")
    listed = "\n".join(f"- *{t(label)}:* {plain(text)}" for label, text in rows)
    return f"{head} · {about} · `{check.key}`\n\n{plain(t(f'check-{check.key}.why'))}\n\n{listed}"


def needs(check: Check, t: Texts) -> str:
    """Say what a check needs to judge, and the page on which it is brought."""
    if not check.needs:
        return t("reference-judges_none")
    named = t.join(t(f"reference-need_{need}") for need in check.needs)
    pages = dict.fromkeys(bring(f"no_{need}").page for need in check.needs)
    return t("reference-judges_needs", needs=named, pages=t.join(t(f"shell-page_{page}") for page in pages))
