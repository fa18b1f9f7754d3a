from smmdash.ui import shell

shell.require_shell()
shell.require_workspace()

from smmdash.ui import data, data_list

data.heading()
data.uploader()
data.news()
data_list.uploads()
data_list.differing()
data.settings()
