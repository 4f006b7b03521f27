"""One physics for the simulator, the live panels, replay and scenarios. Pure, vectorised, seeded."""
