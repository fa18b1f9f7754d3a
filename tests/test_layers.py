"""The domain runs without Streamlit, and the layers of the project hold."""

import subprocess
import sys

from conftest import ROOT

WITHOUT = """
import importlib, pkgutil, sys
sys.modules["streamlit"] = None
import smmdash
for module in pkgutil.walk_packages(smmdash.__path__, "smmdash."):
    if not module.name.startswith("smmdash.ui"):
        importlib.import_module(module.name)
"""


def test_everything_but_ui_imports_without_streamlit():
    run = subprocess.run([sys.executable, "-c", WITHOUT], cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr[-2000:]
