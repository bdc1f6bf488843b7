"""The next meeting and its topics."""
