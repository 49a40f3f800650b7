"""Exact numbers, answers on their scales, facts and conditions, read from the JSON of a record.

Every number is a Fraction. What does not fit raises `Differs`, or another exception where something
is not even there.
"""
import math
from fractions import Fraction
from itertools import product

class Differs(Exception):
    """Something is not as it is said; the text tells what."""

def demand(holds, what):
    if not holds:
        raise Differs(what)

# ---------------------------------------------------------------------------------- exact numbers

def exact(value):
    """A number as records write it: decimal where that ends, otherwise `num/den`; None stays."""
    if value is None:
        return None
    digits = range(value.denominator.bit_length())
    digits = next((d for d in digits if 10**d % value.denominator == 0), None)
    return f"{value.numerator}/{value.denominator}" if digits is None else fixed(value, digits)

def fixed(value, digits):
    """A number that has no more decimals, with exactly that many."""
    text = str(abs(value.numerator) * 10**digits // value.denominator).rjust(digits + 1, "0")
    text = f"{text[:-digits]}.{text[-digits:]}" if digits else text
    return f"-{text}" if value < 0 else text

def number(text):
    """Reads what `exact` writes; evidence of more than 400 digits has an exponent."""
    mantissa, e, exponent = text.partition("e")
    demand(exponent in ("", "300", "-300"), f"{text} is no number")
    value = Fraction(mantissa) * Fraction(10) ** int(exponent or 0)
    demand(len(exact(value)) > 400 if e else exact(value) == text, f"{text} is written otherwise")
    return value

def rounded(value, digits, mode):
    """A number rounded by a named mode, all of which look at its size without its sign."""
    floor, rest = divmod(abs(value) * 10**digits, 1)
    away = {"half-up": rest * 2 >= 1, "half-even": rest * 2 > 1 or rest * 2 == 1 == floor % 2,
            "down": False, "up": rest > 0}[mode]
    return Fraction(floor + away, 10**digits) * (-1 if value < 0 else 1)

# ---------------------------------------------------------------------------------- answers, facts

def worth(scale, answer, low, high):
    """The points of one answer on its scale, in the score range."""
    kind = scale["kind"]
    if kind == "yes-no":
        demand(isinstance(answer, bool), "neither yes nor no")
        return high if answer == (scale["better"] == "yes") else low
    if kind == "choice":
        return {one["name"]: number(one["points"]) for one in scale["options"]}[answer]
    if kind == "checklist":
        demand(answer == sorted(set(answer)), "items are doubled or not in order")
        weights = {one["name"]: number(one["weight"]) for one in scale["items"]}
        return low + sum(weights[name] for name in answer) * (high - low)
    worst, best = number(scale.get("min", "0")), number(scale["max"])
    value = mean_of(scale, answer) if kind == "mean" else number(answer)
    demand(worst <= value <= best, f"{exact(value)} is not on its scale")
    demand(value % 1 == 0 or kind not in ("levels", "count"), f"{answer} is not whole")
    stated = [one["points"] for one in scale.get("levels", []) if one["level"] == answer] + \
        [one["points"] for one in scale.get("steps", []) if number(one["from"]) <= value]
    if stated and stated[-1] is not None:
        return number(stated[-1])
    best = number(scale.get("fullAt", scale["max"]))
    value = min(value, best)
    worst, best = (worst, best) if scale["direction"] == "higher" else (best, worst)
    return low + (value - worst) / (best - worst) * (high - low)

def mean_of(scale, answer):
    """The mean of what respondents chose, who must be enough."""
    if "mean" in answer:
        demand({*answer} <= {"mean", "respondents"}, "more beside a mean")
        mean, people = number(answer["mean"]), number(answer.get("respondents", "1"))
    else:
        demand(isinstance(answer, list) or {*answer} == {"counts"}, "more beside counts")
        pairs = answer["counts"].items() if isinstance(answer, dict) else [(a, "1") for a in answer]
        chosen = [(number(choice), number(count)) for choice, count in pairs]
        demand(all(choice % 1 == count % 1 == 0 <= count and number(scale["min"]) <= choice
                   <= number(scale["max"]) for choice, count in chosen), "no such choice")
        people = sum(count for _, count in chosen)
        mean = sum(choice * count for choice, count in chosen) / people
    demand(people >= number(scale["atLeast"]), "too few respondents")
    return mean

def bare(answer):
    """An answer without its source and note."""
    if not isinstance(answer, dict) or "answer" not in answer:
        return answer
    demand({"answer"} < {*answer} <= {"answer", "source", "note"}, "more beside an answer")
    return answer["answer"]

def holds(condition, facts, scores):
    """Whether a condition holds; None where something decides that is not known."""
    kind = condition["kind"]
    if kind == "not":
        inner = holds(condition["operand"], facts, scores)
        return None if inner is None else not inner
    if kind in ("any-of", "all-of"):
        parts, decides = [holds(one, facts, scores) for one in condition["parts"]], kind == "any-of"
        return decides if decides in parts else None if None in parts else not decides
    is_score = kind == "score-compared"
    value = scores.get(condition["path"]) if is_score else facts.get(condition["fact"])
    if value is None or kind == "fact-is":
        return None if value is None else value == condition["value"]
    bound = number(condition["bound"])
    return {"at least": value >= bound, "at most": value <= bound,
            "above": value > bound, "below": value < bound}[condition["operator"]]

def tests_in(condition):
    """The single tests of a condition."""
    inner = condition.get("parts", [condition["operand"]] if "operand" in condition else [])
    return [test for one in inner for test in tests_in(one)] or [condition]

def parts_in(part):
    """The parts below a group, and none below an indicator."""
    return [one for child in part.get("children", []) for one in [child, *parts_in(child)]]

def used_facts(rubric):
    """The facts on which anything hangs, and the tests that ask for facts and scores."""
    conditions = [*(part["applies"] for part in parts_in(rubric) if part["applies"] is not None),
                  *(rule["when"] for rule in rubric["rules"])]
    tests = [test for condition in conditions for test in tests_in(condition)]
    columns = rubric["verdict"]["columns"] if rubric["verdict"] else []
    names = {test.get("fact") for test in tests}.union(columns)
    return [fact for fact in rubric["facts"] if fact["name"] in names], tests

def read_facts(rubric, given):
    """The facts that are given: `yes`, `no` and options as words, numbers as numbers."""
    types, facts = {fact["name"]: fact["type"] for fact in rubric["facts"]}, {}
    for name, value in given.items():
        kind = types[name]["kind"]
        if kind == "number":
            facts[name] = number(value)
            demand(number(types[name]["min"]) <= facts[name] <= number(types[name]["max"]),
                   f"{name} is out of range")
        else:
            words = {True: "yes", False: "no"} if kind == "yes-no" else \
                {one["name"]: one["name"] for one in types[name]["options"]}
            demand(isinstance(value, bool) == (kind == "yes-no"), f"{name} is no {kind}")
            facts[name] = words[value]
    return facts

def worlds_of(rubric, facts):
    """Every way the unknown facts may be, as far as it matters; None for more than 1,024 ways."""
    used, tests = used_facts(rubric)
    names, ways = [fact["name"] for fact in used if fact["name"] not in facts], []
    for name, kind in ((fact["name"], fact["type"]) for fact in used if fact["name"] in names):
        if kind["kind"] == "number":
            low, high = number(kind["min"]), number(kind["max"])
            bounds = [number(test["bound"]) for test in tests if test.get("fact") == name]
            stops = sorted({low, high, *(bound for bound in bounds if low < bound < high)})
            ways.append(stops + [(one + other) / 2 for one, other in zip(stops, stops[1:])])
        else:
            ways.append([one["name"] for one in kind.get("options", [])] or ["yes", "no"])
    if math.prod(map(len, ways)) > 1024:
        return None
    return [{**facts, **dict(zip(names, values))} for values in product(*ways)]
