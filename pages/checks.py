from smmdash.ui import shell

shell.require_shell()
shell.require_workspace()

from smmdash.ui import checks

checks.heading()
checks.filters()
checks.open_findings()
checks.accepted()
checks.passed()
checks.skipped()
