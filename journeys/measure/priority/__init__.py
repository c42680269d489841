"""Pain points set in an order: by which rule, and how firm the order is."""
