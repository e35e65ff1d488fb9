"""Times the cost simulation of scripts/benchCosts.ts in numpy: 100,000 trials, 6 models of 20 lines, 5 years.

Every line's amount is drawn once a trial; growth and discounting are one weight a line, worked out before, as in the engine.
Prints one JSON line: milliseconds, the best of three runs each.
"""

import json
import time

import numpy

TRIALS, MODELS, LINES, MONTHS = 100_000, 6, 20, 60
RATE = 0.075


def weight():
    monthly = (1 + RATE) ** (1 / 12)
    return sum(monthly**-month for month in range(1, MONTHS + 1))


def run(draw):
    generator = numpy.random.default_rng(1)
    yearly = weight()
    start = time.perf_counter()
    totals = numpy.zeros((MODELS, TRIALS))
    for model in range(MODELS):
        for line in range(LINES):
            low, mode, high = 100 + line, 200 + 3 * line, 500 + 7 * line
            totals[model] += draw(generator, low, mode, high) * yearly
    cheapest = numpy.bincount(numpy.argmin(totals, axis=0), minlength=MODELS) / TRIALS
    quantiles = numpy.quantile(totals, (0.1, 0.5, 0.9), axis=1)
    took = (time.perf_counter() - start) * 1000
    return took, float(totals[0].mean()), cheapest, quantiles


def triangular(generator, low, mode, high):
    return generator.triangular(low, mode, high, TRIALS)


def pert(generator, low, mode, high):
    alpha = 1 + 4 * (mode - low) / (high - low)
    return low + (high - low) * generator.beta(alpha, 6 - alpha, TRIALS)


def best(draw):
    runs = [run(draw) for _ in range(3)]
    return {"ms": min(took for took, *_ in runs), "mean": runs[0][1]}


print(json.dumps({"numpy": numpy.__version__, "triangular": best(triangular), "pert": best(pert)}))
