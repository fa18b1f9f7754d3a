from smmdash.ui import shell

shell.require_shell()
shell.require_workspace()

from smmdash.ui import data, mapping

data.heading()
data.uploader()
data.reading()
if mapping.is_open():
    mapping.screen()
else:
    data.news()
    data.uploads()
    mapping.saved()
    data.history()
    data.settings()
