"""The only room that calls git: what a council's repository knows of its files."""

from bra.git.repository import GitError, Repository, readable_repository, repository

__all__ = ["GitError", "Repository", "readable_repository", "repository"]
