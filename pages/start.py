from smmdash.ui import shell

shell.require_shell()

from smmdash.ui import start

start.heading()
start.next_step()
start.goals()
start.journey()
start.open_another()
