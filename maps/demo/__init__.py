"""Makes the demonstration districts: synthetic towns, each modelled on the character of a real one.

    python -m maps.demo [TOWN ...]     writes assets/districts/<town>/ of all or of the named (the same bytes on every run)

maps/demo/kit/ has what every town is made of; maps/demo/towns/<town>/ has what is that town's own.
Everything is seeded; nothing is measured, and each district says so of itself.   Imports app.model and shapely, no Qt, no VTK.
"""
