"""Sources of readings: one asyncio class a file, found through the registry, kept alive by the supervisor."""
