"""What survey measures share: answers checked, groups, means with intervals, tables with papers."""
