"""Zendesk: one row per ticket. The requester, the agents and what was written are dropped."""

from smmdash.importers.declaration import Count, ExportFormat, Layout, measure, quirks, role, signature, words

_GOOD, _BAD = ("good", "good with comment"), ("bad", "bad with comment")

ZENDESK_TICKETS = ExportFormat(
    "zendesk_tickets",
    "support",
    (
        Layout(
            "events",
            (
                role("id", en=("Id", "Ticket ID")),
                role("date", en=("Created at", "~Ticket created - Date", "~Ticket created - Timestamp")),
                role("status", en=("Status", "~Ticket status")),
                role("sentiment", en=("Satisfaction Score", "~Ticket satisfaction rating")),
                measure("response_minutes", en=("First reply time in minutes", "First reply time (min)",
                        "First reply time in minutes within business hours")),
                role("personal", en=("Requester", "Requester id", "Requester external id", "Requester email",
                     "Requester domain", "Requester name", "Submitter", "Assignee", "Assignee name", "Subject",
                     "Description", "Tags", "Organization", "CC", "Current collaborators")),
                role("aside", en=("Summation column", "Group", "Priority", "Via", "Ticket type", "Updated at",
                     "Assigned at", "Initially assigned at", "Solved at", "Due date", "Resolution time",
                     "Group stations", "Assignee stations", "Reopens", "Replies", "First resolution time in minutes*",
                     "Full resolution time in minutes*", "Agent wait time in minutes*",
                     "Requester wait time in minutes*", "On hold time in minutes*", "Brand", "Ticket form",
                     "Type", "Channel")),
            ),
            signature(("Id", "Status", "Created at", "Satisfaction Score"), ("Ticket ID", "Status", "Created at"),
                      ("Id", "Requester", "Created at"), ("Id", "Created at", "First reply time in minutes"),
                      ("Id", "Created at", "First reply time (min)"), ("Summation column", "Id", "Created at")),
            quirks=quirks("people"),
            counts=(
                Count("support_requests"),
                Count("response_minutes", of="response_minutes", each=True),
                Count("satisfied_answers", where={"sentiment": words(*_GOOD)}),
                Count("survey_answers", where={"sentiment": words(*_GOOD, *_BAD)}),
            ),
            apart=words("Deleted", "Spam"),
            understood=words("Offered", "Unoffered", "Not offered"),
        ),
    ),
    evidence="code",
    platform="Zendesk",
)  # fmt: skip

FORMATS = (ZENDESK_TICKETS,)
