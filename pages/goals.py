from smmdash.ui import shell

shell.require_shell()
shell.require_workspace()

from smmdash.ui import goals

goals.heading()
if goals.editing():
    goals.editor()
else:
    goals.goal_list()
    goals.registers()
