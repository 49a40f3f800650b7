"""From answers to the total: the tree of a rubric, scored from the leaves up.

Applicability, known subtotals, missing answers, `n/a`, redistribution, undisclosed weights and the
rounding of parts. Every number is a Fraction until it is shown.
"""
from collections import namedtuple
from fractions import Fraction

from answers import (bare, demand, exact, fixed, holds, number, parts_in, rounded, used_facts,
                     worth)

# What becomes of a part: ("score", its score), ("points", what it adds to its group), ("out", why
# it is left out) or ("open", whether it may be left out yet). A Way is what may yet become of it
# when all answers come in: that it gets a score, that it lacks answers, that it does not apply.
Way = namedtuple("Way", "scored missing absent", defaults=(True, False, False))

# A part in its group. `share` is its weight after those left out gave theirs to the others.
Result = namedtuple("Result", "weight assumed share score contribution out")

class Tree:
    """Scores a rubric from the leaves up, and notes the steps that a trace must show."""

    def __init__(self, rubric, evidence, facts, assume):
        self.rubric, self.facts, self.assume = rubric, facts, assume
        self.given, self.known = evidence["answers"], evidence["known"]
        self.answers = {name: bare(answer) for name, answer in self.given.items()}
        self.low, self.high = number(rubric["score"]["min"]), number(rubric["score"]["max"])
        self.points = self.read_answers()
        self.steps, self.scores, self.nodes, self.is_possible = [], {}, [], True
        for fact in used_facts(rubric)[0]:
            value = facts.get(fact["name"])
            options = {one["name"]: one["title"] for one in fact["type"].get("options", [])}
            self.steps.append({"kind": "fact", "name": fact["name"], "title": fact["title"],
                "value": exact(value) if isinstance(value, Fraction) else value,
                "meaning": options.get(value)})
        self.state, _, self.nodes = self.group({**rubric, "path": ""}, rubric["notApplicable"])

    def read_answers(self):
        """The points of every answer, which must fit its part and stand below nothing decided."""
        parts = {part["name"]: part for part in parts_in(self.rubric)}
        for part in [{**self.rubric, "path": ""}, *parts.values()]:
            weights_in(part)
        demand(len(parts) == len(parts_in(self.rubric)), "two parts have one name")
        demand({*self.answers, *self.known} <= {*parts}, "something unknown is answered")
        decided = {*self.known, *(name for name, one in self.answers.items() if one == "n/a")}
        hidden = {one["name"] for name in decided for one in parts_in(parts[name])}
        demand(not hidden & {*self.answers, *self.known} and not {*self.known} & {*self.answers},
               "something is answered twice")
        points = {}
        for name, answer in self.answers.items():
            part, seen = parts[name], parts[name].get("observations")
            if answer == "n/a":
                demand(part["mayBeNotApplicable"], f"{name} may not be n/a")
                continue
            demand(not seen or len(answer) >= number(seen["atLeast"]), f"{name} is seen too rarely")
            each = [worth(self.rubric["scales"][part["scale"]], bare(one), self.low, self.high)
                    for one in (answer if seen else [answer])]
            points[name] = {"mean": sum(each) / len(each), "lowest": min(each),
                            "highest": max(each)}[seen["combine"] if seen else "mean"]
        return points

    def step(self, kind, part, **found):
        self.steps.append({"kind": kind, "path": part["path"], "title": part["title"], **found})

    def part(self, part, policy):
        """What becomes of a part, what may yet become of it, and the nodes below it."""
        name, policy = part["name"], part.get("notApplicable", policy)
        applies = True if part["applies"] is None else holds(part["applies"], self.facts, {})
        if applies is False or self.answers.get(name) == "n/a":
            state = self.absent(part, policy, "condition" if applies is False else "answer")
            return state, Way(state[0] == "score", False, state[0] == "out"), []
        if applies is None:
            self.step("undetermined", part, reason="unknown-fact", parts=[part["path"]])
            return ("open", policy == "redistribute"), Way(absent=True), []
        if name in self.known:
            known = self.known[name]
            given = "score" if "score" in known else "points"
            demand({*known} <= {given, "source", "note"}, f"more beside the {given} of {name}")
            value = number(known[given])
            demand(given == "points" or self.low <= value <= self.high, f"{name} has no such score")
            self.step("known", part, given=given, value=exact(value),
                      source=known.get("source"), note=known.get("note"))
            return (given, value), Way(), []
        find = self.indicator if part["kind"] == "indicator" else self.group
        state, way, below = find(part, policy)
        if state == ("out", "not-applicable"):
            state = self.absent(part, policy, "everything-below")
        elif state[0] == "score" and part["rounded"] is not None:
            digits, mode = part["rounded"]["digits"], part["rounded"]["mode"]
            score = rounded(state[1], digits, mode)
            self.steps.append({"kind": "part-rounding", "path": part["path"], "digits": digits,
                "exact": exact(state[1]), "mode": mode, "score": fixed(score, digits)})
            state = ("score", score)
        names = {one["name"] for one in [part, *parts_in(part)]}
        if way.absent or part["mayBeNotApplicable"] and not names & {*self.answers, *self.known}:
            gone = policy == "redistribute"
            way = Way(way.scored or not gone, way.missing, gone)
        return state, way, below

    def absent(self, part, policy, by):
        points = {"redistribute": None, "full": self.high, "lowest": self.low}[policy]
        self.step("not-applicable", part, by=by, policy=policy, points=exact(points))
        return ("out", "not-applicable") if points is None else ("score", points)

    def indicator(self, part, _):
        missing, given = self.rubric["missing"], self.given.get(part["name"])
        points = self.points.get(part["name"], self.low if missing == "lowest" else None)
        beside = given if isinstance(given, dict) and "answer" in given else {}
        self.step("answer", part, code=part["code"], points=exact(points),
                  source=beside.get("source"), note=beside.get("note"))
        if points is not None:
            return ("score", points), Way(), []
        if missing == "excluded":
            return ("out", "missing"), Way(missing=True), []
        self.step("undetermined", part, reason="missing", parts=[part["path"]])
        return ("open", False), Way(), []

    def group(self, part, policy):
        """Adds up a group, or the whole rubric, and shows how."""
        children, total = part["children"], number(part["weightsTotal"])
        if not children:
            self.step("undetermined", part, reason="not-broken-down", parts=[part["path"]])
            return ("open", False), Way(), []
        weights, rest = weights_in(part)
        states, ways, below = zip(*(self.part(one, policy) for one in children))
        even = rest / weights.count(None) if self.assume and None in weights else None
        results, state = combine(weights, even, states, total)
        # Points that fit no equal shares show that the weights are not equal.
        if even is not None and any(self.is_beyond(*one) for one in zip(states, results)
                                    if one[1].assumed or one[1].share != one[1].weight):
            results, state = combine(weights, None, states, total)
        is_split = self.is_split(weights, rest, states, ways)
        self.is_possible &= is_split and not any(map(self.is_beyond, states, results))
        shown = [show(*one) for one in zip(children, results)]
        if state[0] == "open":
            named = [one.weight is None if state[1] else kind == "open"
                     for one, (kind, _) in zip(results, states)]
            self.step("undetermined", part, reason="undisclosed-weights" if state[1] else "below",
                      parts=[one["path"] for one, is_named in zip(children, named) if is_named])
            state = ("open", all(kind == "out" or kind == "open" and may for kind, may in states))
        else:
            self.show_moved(part, results, shown, state)
            self.step("group", part, weightsTotal=exact(total), parts=shown,
                      score=exact(state[1]) if state[0] == "score" else None)
        nodes = []
        for child, result, text, inner in zip(children, results, shown, below):
            self.scores[child["path"]] = result.score
            nodes += [{**text, "kind": child["kind"], "title": child["title"]["id"],
                "exact": text["score"], "score": self.published(result.score)}, *inner]
        return state, ways_of(weights, states, ways), nodes

    def published(self, score):
        digits, mode = self.rubric["score"]["digits"], self.rubric["score"]["mode"]
        return None if score is None else fixed(rounded(score, digits, mode), digits)

    def show_moved(self, part, results, shown, state):
        """The step that shows how the weight of parts that are left out went to the others."""
        gone = [{"path": text["path"], "reason": one.out, "weight": text["weight"]}
                for one, text in zip(results, shown) if one.out and one.weight != 0]
        if gone and state[0] == "score":
            to = [{**{key: text[key] for key in ("path", "weight", "effectiveWeight")},
                   "received": exact(one.share - one.weight)}
                  for one, text in zip(results, shown)
                  if not one.out and None not in (one.weight, one.share)]
            self.steps.append({"kind": "redistribution", "path": part["path"],
                               "from": gone, "to": to})

    def is_beyond(self, state, result):
        """Whether the points of a part are more or less than its weight allows."""
        share = 0 if result.weight == 0 else result.share
        return state[0] == "points" and share is not None and \
            not self.low * share <= state[1] <= self.high * share

    def is_split(self, weights, rest, states, ways):
        """Whether some split of the weights that nobody published allows the points of a group."""
        if all(kind != "points" for kind, _ in states) or \
                all(one is not None or not way.scored for one, way in zip(weights, ways)):
            return True
        if any(way.missing or not way.scored for way in ways):
            return self.assume
        spans = [span_of(value, self.low, self.high, rest) if kind == "points" else (0, rest)
                 for weight, (kind, value) in zip(weights, states) if weight is None]
        least, most = sum(span[0] for span in spans), sum(span[1] for span in spans)
        return all(span[0] <= span[1] for span in spans) and least <= rest <= most

def weights_in(part):
    """The weights in a group, None where nobody published one, and what is left for those."""
    texts = [one["weight"] for one in part.get("children", [])]
    weights = [None if text is None else number(text) for text in texts]
    rest = number(part["weightsTotal"]) - sum(one or 0 for one in weights) if weights else 0
    demand(rest > 0 if None in weights else rest == 0, f"weights in {part['path']!r} do not add up")
    demand(all(one is None or one >= 0 for one in weights), "a weight is below zero")
    return weights, rest

def span_of(points, low, high, rest):
    """Between what a weight lies where low * weight <= points <= high * weight."""
    least, most = 0, rest
    for factor, bound in ((high, points), (-low, -points)):
        if factor > 0:
            least = max(least, bound / factor)
        elif factor < 0 or bound > 0:
            most = min(most, bound / factor if factor < 0 else -1)
    return least, most

def combine(weights, even, states, total):
    """Adds up the parts of a group; `even` stands in for weights that nobody published."""
    used = [even if weight is None else weight for weight in weights]
    counted = [weight for weight, (kind, _) in zip(used, states) if kind != "out"]
    included = None if None in counted else sum(counted)
    gone = [(weight, reason) for weight, (kind, reason) in zip(used, states) if kind == "out"]
    published = {reason for weight, reason in gone if weight}
    hidden = {reason for weight, reason in gone if weight is None}
    is_open = any(kind == "open" for kind, _ in states)
    # Nothing is left in, and it is clear why: one hidden weight alone might be all that weighs.
    is_out = included == 0 and not is_open and (len(hidden) < 2 or "missing" in published)
    all_given = all(kind == "points" if weight is None else kind != "out"
                    for weight, (kind, _) in zip(used, states))
    hangs_on_hidden = None in used and not included and not all_given
    may_move = any(kind == "open" and may for kind, may in states) or (gone and not included)
    is_moving = (is_open or hangs_on_hidden) and may_move
    results = []
    for own, weight, (kind, value) in zip(weights, used, states):
        share = weight if None in (weight, included) else weight * total / (included or 1)
        if is_moving and not is_out:
            share = None
        elif kind == "out" or is_out:
            share = Fraction(0)
        score = given = None
        if kind == "score" and not is_out:
            score, given = value, None if share is None else share * value
        elif kind == "points" and not is_out:
            score, given = value / share if share else None, value
        assumed, out = own is None and even is not None, value if kind == "out" else None
        results.append(Result(weight, assumed, share, score, given, out))
    if is_out:
        return results, ("out", "missing" if "missing" in published | hidden else "not-applicable")
    if is_open or hangs_on_hidden:
        return results, ("open", hangs_on_hidden)
    return results, ("score", sum(one.contribution or 0 for one in results))

def ways_of(weights, states, ways):
    """What may yet become of a group; of hidden weights a single one may be all that weighs."""
    if any(kind == "points" for kind, _ in states):
        return Way()
    weighty = [(weight, way) for weight, way in zip(weights, ways) if weight != 0]
    def may(test):
        hidden = [test(way) for weight, way in weighty if weight is None]
        return all(test(way) for weight, way in weighty if weight is not None) and \
            (not hidden or any(hidden))
    return Way(any(way.scored for _, way in weighty), may(lambda way: way.missing or way.absent) and
               any(way.missing for _, way in weighty), may(lambda way: way.absent))

def show(part, result):
    """A part in the step of its group."""
    return {"path": part["path"], "title": part["title"], "weight": exact(result.weight),
            "assumed": result.assumed, "effectiveWeight": exact(result.share),
            "score": exact(result.score), "contribution": exact(result.contribution),
            "leftOut": result.out}
