"""What was measured, as plots and as a verdict."""

import os
import shutil

from samples import minima, trend, warm_up

BAR = 1  # MB an hour.
LONG = 60 * 60  # Seconds. The caches of SQLite's connections may fill for longer than the warm-up of a shorter run.
HEIGHT = 14  # Lines of a plot.
TITLES = {"memory": "Resident memory in MB (minima)", "descriptors": "Descriptors", "threads": "Threads"}


def print_plots(sampler):
    import plotext  # From tests/requirements.txt.

    width = min(shutil.get_terminal_size((100, 24)).columns, 120)
    for field, title in TITLES.items():
        plotext.clear_figure()
        plotext.plot_size(width, HEIGHT)
        plotext.title(f"{title}, by minute")
        for (name, samples), marker in zip(sampler.samples.items(), "12s"):
            samples = minima(samples, width // 2)
            minutes = [sample.at / 60 for sample in samples]
            plotext.plot(minutes, [getattr(sample, field) for sample in samples], label=name, marker=marker)
        plotext.ylim(lower=0)
        plot = plotext.build()
        print(plot if os.isatty(1) else plotext.uncolorize(plot), end="\n\n")


def print_verdict(sampler, seconds):
    """Prints the trend of each server, and returns whether one grows by more than the bar for certain."""
    print(f"Growth of resident memory after {warm_up(seconds) / 60:.1f} minutes of warm-up; the bar is {BAR} MB an hour")
    has_grown = False
    for name, samples in sampler.samples.items():
        found = trend(samples, warm_up(seconds))
        if found is None:
            print(f"  {name:8} not measured: it was restarted, or the run was too short")
            continue
        print(f"  {name:8} {found.slope:+.2f} ± {found.margin:.2f} MB an hour: {verdict(found, seconds)}")
        has_grown |= found.slope - found.margin > BAR
    return has_grown


def verdict(found, seconds):
    if found.slope - found.margin > BAR:
        return "FAILED" if seconds >= LONG else "FAILED, but caches may still fill; repeat it with MINUTES=60"
    if found.slope + found.margin < BAR:
        return "PASSED"
    # The margin shrinks with the duration to the power of 3/2.
    minutes = seconds / 60 * max(2 * found.margin / BAR, 2) ** (2 / 3)
    return f"UNDECIDED, because the run was short; try MINUTES={minutes:.0f}"
