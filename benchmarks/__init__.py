"""Measurements that anyone can repeat: `python -m benchmarks` in the repository, described in docs/performance.md."""
