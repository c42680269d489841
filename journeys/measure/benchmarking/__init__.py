"""Providers set beside each other: what each asks of a person, and how it is felt."""
