from smmdash.ui import shell

shell.require_shell()
shell.require_workspace()

from smmdash.ui.checks import page as checks

checks.heading()
checks.filters()
checks.open_findings()
checks.taken()
checks.history()
checks.accepted()
checks.passed()
checks.skipped()
