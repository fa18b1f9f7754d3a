"""The goals page opened on the empty workspace and on the sample, for tests that begin there."""

import pytest
from pages.acting import Start, opened
from streamlit.testing.v1 import AppTest


@pytest.fixture
def empty(app: Start) -> AppTest:
    return opened(app, "empty")


@pytest.fixture
def sample(app: Start) -> AppTest:
    return opened(app, "sample")
