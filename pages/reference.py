from smmdash.ui import shell

shell.require_shell()

from smmdash.ui import reference

reference.heading()
reference.choice()
reference.entries()
