"""What runs `bra` on each change: hooks for pre-commit, and pipelines for two kinds of forge.

The files are examples that a council changes as it likes.  What the forge fills in reaches the
shell through variables only, never as part of a command.
"""

from typing import Final

PRE_COMMIT: Final = """\
# pre-commit runs these on what a commit changes; "pre-commit install" sets it up in a clone.
repos:
  - repo: local
    hooks:
      - id: bra-fmt
        name: bra fmt
        language: system
        entry: bra fmt
        files: ^minutes/.*\\.md$
        require_serial: true
      - id: bra-check
        name: bra check
        language: system
        entry: bra check
        files: ^minutes/.*\\.md$
        require_serial: true
"""

GITHUB: Final = """\
# Checks each change of the minutes, tells what it means, and keeps a copy for reading.
name: minutes
on:
  pull_request:
  push:
permissions:
  contents: read
jobs:
  minutes:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@v4
        with:
          fetch-depth: 0  # bra verify and bra diff look at the history
      - uses: actions/setup-python@v5
        with:
          python-version: "3.12"
      - name: Install bra
        # The variable BRA of the repository names what to install: a wheel, or an address.
        env:
          BRA: ${{ vars.BRA }}
        run: python -m pip install "${BRA:?set the variable BRA to what pip is to install}"
      - name: Check
        run: bra check
      - name: Verify what was approved
        if: ${{ !cancelled() }}
        run: bra verify
      - name: Tell what the change means
        if: ${{ !cancelled() && github.event_name == 'pull_request' }}
        env:
          BASE: ${{ github.event.pull_request.base.sha }}
        run: bra diff "$BASE..HEAD" --format md >> "$GITHUB_STEP_SUMMARY"
      - name: Write the reading copy
        if: ${{ !cancelled() }}
        run: |
          mkdir -p reading
          bra meetings --format md > reading/meetings.md
          bra actions --open --format md > reading/actions.md
          bra decisions --format md > reading/decisions.md
          bra agenda next > reading/agenda.md || rm -f reading/agenda.md
          cat reading/*.md >> "$GITHUB_STEP_SUMMARY"
      - uses: actions/upload-artifact@v4
        if: ${{ !cancelled() }}
        with:
          name: reading
          path: reading
"""

GITLAB: Final = """\
# Checks each change of the minutes, tells what it means, and keeps a copy for reading.
minutes:
  image: python:3.12
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  variables:
    GIT_DEPTH: "0"  # bra verify and bra diff look at the history
  before_script:
    # The variable BRA of the project names what to install: a wheel, or an address.
    - python -m pip install "${BRA:?set the variable BRA to what pip is to install}"
  script:
    - mkdir -p reading
    - bra meetings --format md > reading/meetings.md
    - bra actions --open --format md > reading/actions.md
    - bra decisions --format md > reading/decisions.md
    - bra agenda next > reading/agenda.md || rm -f reading/agenda.md
    - |
      if [ -n "$CI_MERGE_REQUEST_DIFF_BASE_SHA" ]; then
        bra diff "$CI_MERGE_REQUEST_DIFF_BASE_SHA..HEAD" --format md > reading/changes.md
      fi
    - bra check
    - bra verify
  artifacts:
    when: always
    expose_as: Reading copy
    paths:
      - reading/
"""

FILES: Final = {
    ".pre-commit-config.yaml": PRE_COMMIT,
    ".github/workflows/minutes.yml": GITHUB,
    ".gitlab-ci.yml": GITLAB,
}
"""The text of each file by its path from the council's folder."""
