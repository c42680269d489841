"""The step in which a person says what each column of a survey is."""
