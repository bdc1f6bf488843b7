"""The only room that calls git: what a council's repository knows of its files."""

from bra.git.repository import GitError, Repository, repository

__all__ = ["GitError", "Repository", "repository"]
