"""Keep a council's minutes as plain text under review."""

__version__ = "0.1.0"
