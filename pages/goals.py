from smmdash.ui import shell

shell.require_shell()
shell.require_workspace()

from smmdash.ui.goals import page as goals

goals.heading()
if goals.editing():
    goals.editor()
elif goals.shown() == "business_goals":
    goals.business_goals()
elif goals.shown() == "audiences":
    goals.audiences()
else:
    goals.goal_list()
    goals.exchange()
