"""Who led the meeting, wrote, and was chosen to approve."""
