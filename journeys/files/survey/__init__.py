"""Surveys in: CSV and Excel, columns recognized and remembered, what is wrong said in words."""
