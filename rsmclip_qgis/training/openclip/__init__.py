"""Models of open_clip's kind: fetched, opened, brought into a model package, and measured as any package is."""
