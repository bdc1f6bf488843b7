"""What holds for all tests."""

from hypothesis import HealthCheck, settings

# A machine that is busy with something else makes a test slow, not wrong.
settings.register_profile(
    "bra", deadline=None, max_examples=70, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("bra")
