"""A plain Streamlit app to measure against."""
