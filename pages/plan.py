from smmdash.ui import shell

shell.require_shell()
shell.require_workspace()

from smmdash.ui import plan

plan.heading()
if plan.shown() == "calendar":
    plan.rhythm()
    plan.calendar()
    plan.handover()
elif plan.shown() == "budget":
    plan.budget()
else:
    plan.timeline()
    plan.goal_plans()
