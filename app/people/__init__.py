"""Who may do what: roles, codes, lock-out. No Qt, no window."""
