from smmdash.ui import shell

shell.require_shell()
shell.require_workspace()

from smmdash.ui import audit

audit.heading()
audit.picker()
audit.step_heading()
audit.progress()
audit.entries()
audit.traceability()
audit.neighbours()
audit.scores()
audit.comparison()
audit.close()
audit.shelf()
