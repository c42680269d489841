"""The same journey as a shared document."""
