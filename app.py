"""smmdash: start with ``streamlit run app.py`` or ``python -m smmdash serve``."""

from smmdash.ui import shell

shell.tune_process()
shell.open_session()
page = shell.navigation()
beside = shell.sidebar(page)
shell.run(page, beside)
