"""Steps of several journeys on one spine: who does what where, and what is missing."""
