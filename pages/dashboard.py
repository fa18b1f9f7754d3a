from smmdash.ui import shell

shell.require_shell()
shell.require_workspace()

from smmdash.ui.dashboard import page as dashboard

dashboard.heading()
dashboard.require_data()
view = dashboard.filters()
dashboard.require_figures(view)
dashboard.cards(view)
dashboard.goals(view)
dashboard.trend(view)
dashboard.parts(view)
dashboard.content(view)
dashboard.download(view)
