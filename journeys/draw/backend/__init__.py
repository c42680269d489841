"""The only code that runs Graphviz: found, boxed in, timed, and its output cleaned."""
