"""Full text over items, decisions and actions, in an index that may be deleted at any time."""
