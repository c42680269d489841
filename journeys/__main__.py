"""``python -m journeys``: the command line."""

from journeys.cli import main

if __name__ == "__main__":
    main()
