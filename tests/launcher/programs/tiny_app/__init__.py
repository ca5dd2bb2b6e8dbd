"""The least that the launcher can start: what stands here is what it expects of the real one."""
