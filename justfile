# Short words for what run.py does.
default:
    @just --list
check:
    python3 run.py check
unit:
    python3 run.py test -q tests/unit
gui:
    python3 run.py test -q tests/gui
render:
    python3 run.py test -q tests/render
e2e:
    python3 run.py test -q tests/e2e
run-demo:
    python3 run.py
