"""The command line, one command a file: each adds its parser and runs.

A command module has `add(commands)` and `run(args) -> int`. Results go to standard output, everything else to standard
error; 0 done, 1 the thing asked about does not hold, 2 the call or the input is unusable (docs/cli.md).
"""
