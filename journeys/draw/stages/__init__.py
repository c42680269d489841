"""The parts of a service blueprint: who does what at each step, on which side of the lines."""
