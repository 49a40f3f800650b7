"""What a rubric makes of evidence, worked out from their JSON alone: `outcome_of`.

grammar/README.md says what the words of a rubric mean; this is a second reading of it, which shares
nothing with the first. Every number is a Fraction until it is compared.
"""
from collections import namedtuple
from fractions import Fraction

from answers import (bare, demand, exact, fixed, holds, number, parts_in, rounded, used_facts, worlds_of,
                     worth)

# What becomes of a part: ("score", its score), ("points", what it adds to its group), ("out", why it
# is left out) or ("open", whether it may be left out yet). A Way is what may yet become of it when
# all answers come in: that it gets a score, that it lacks answers, that it does not apply.
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
            demand(not seen or len(answer) >= number(seen["atLeast"]), f"{name}: too few observations")
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
                "mode": mode, "exact": exact(state[1]), "score": fixed(score, digits)})
            state = ("score", score)
        names = {one["name"] for one in [part, *parts_in(part)]}
        if way.absent or part["mayBeNotApplicable"] and not names & {*self.answers, *self.known}:
            way = Way(way.scored or policy != "redistribute", way.missing, policy == "redistribute")
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
        weights = [None if one["weight"] is None else number(one["weight"]) for one in children]
        rest, hidden = total - sum(one or 0 for one in weights), weights.count(None)
        demand(rest > 0 if hidden else rest == 0, f"the weights in {part['path']!r} do not add up")
        demand(all(one is None or one >= 0 for one in weights), "a weight is below zero")
        states, ways, below = zip(*(self.part(one, policy) for one in children))
        even = rest / hidden if hidden and self.assume else None
        results, state = combine(weights, even, states, total)
        # Points that fit no equal shares show that the weights are not equal.
        if even is not None and any(self.is_beyond(*one) for one in zip(states, results)
                                    if one[1].assumed or one[1].share != one[1].weight):
            results, state = combine(weights, None, states, total)
        if any(map(self.is_beyond, states, results)) or not self.is_split(weights, rest, states, ways):
            self.is_possible = False
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
            to = [{"path": text["path"], "weight": text["weight"],
                "received": exact(one.share - one.weight), "effectiveWeight": text["effectiveWeight"]}
                for one, text in zip(results, shown) if not one.out and None not in (one.weight, one.share)]
            self.steps.append({"kind": "redistribution", "path": part["path"], "from": gone, "to": to})

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
        if any(way.absent for way in ways):
            return True
        spans = [span_of(value, self.low, self.high, rest) if kind == "points" else (0, rest)
                 for weight, (kind, value) in zip(weights, states) if weight is None]
        least, most = sum(span[0] for span in spans), sum(span[1] for span in spans)
        return all(span[0] <= span[1] for span in spans) and least <= rest <= most

def span_of(points, low, high, rest):
    """Between what a weight lies at which a part can add these points: low * w <= points <= high * w."""
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
    is_open = any(kind == "open" for kind, _ in states)
    may_move = any(kind == "open" and may for kind, may in states)
    published = {reason for weight, reason in gone if weight}
    hidden = {reason for weight, reason in gone if weight is None}
    nothing = included == 0 and not is_open and (len(hidden) < 2 or "missing" in published)
    all_given = all(kind == "points" if weight is None else kind != "out"
                    for weight, (kind, _) in zip(used, states))
    matters = None in used and not included and not all_given
    is_settled = not may_move and (not gone or bool(included))
    results = []
    for weight, own, (kind, value) in zip(used, weights, states):
        share = score = given = None
        if nothing or (kind == "out" and (is_settled or not (is_open or matters))):
            share = Fraction(0)
        elif is_settled or not (is_open or matters):
            share = weight if None in (weight, included) else weight * total / included
        if not nothing and kind == "score":
            score, given = value, None if share is None else share * value
        if not nothing and kind == "points":
            score, given = value / share if share else None, value
        out = value if kind == "out" else None
        results.append(Result(weight, own is None and even is not None, share, score, given, out))
    if nothing:
        return results, ("out", "missing" if "missing" in published | hidden else "not-applicable")
    if matters or is_open:
        return results, ("open", matters)
    return results, ("score", sum(one.contribution or 0 for one in results))

def ways_of(weights, states, ways):
    """What may yet become of a group: of hidden weights a single one may be all that weighs."""
    if any(kind == "points" for kind, _ in states):
        return Way()
    weighty = [(weight, way) for weight, way in zip(weights, ways) if weight != 0]
    hidden = [way for weight, way in weighty if weight is None]
    published = [way for weight, way in weighty if weight is not None]
    missing = [way.missing or way.absent for way in published], [way.missing or way.absent for way in hidden]
    absent = [way.absent for way in published], [way.absent for way in hidden]
    may = lambda rows: all(rows[0]) and (not rows[1] or any(rows[1]))
    return Way(any(way.scored for _, way in weighty),
               may(missing) and any(way.missing for _, way in weighty), may(absent))

def show(part, result):
    """A part in the step of its group."""
    return {"path": part["path"], "title": part["title"], "weight": exact(result.weight),
            "assumed": result.assumed, "effectiveWeight": exact(result.share), "leftOut": result.out,
            "score": exact(result.score), "contribution": exact(result.contribution)}

# ------------------------------------------------------------------------- rules, category, verdict

def band(category):
    return {key: category[key] for key in ("id", "title", "zone")}

def effect_of(rule, rubric):
    """What a rule does, as outcomes tell it."""
    effect, score = dict(rule["effect"]), rubric["score"]
    if effect["kind"] == "subtract":
        effect["min"] = score["min"]
    if effect["kind"] == "cap-category":
        cap = next(one for one in rubric["categories"] if one["id"] == effect["category"])
        effect.update(category=band(cap), **{"from": fixed(number(cap["from"]), score["digits"])})
    return effect

Conclusion = namedtuple("Conclusion", "exact score category rules withheld labels verdict steps")

def conclude(rubric, total, scores, facts):
    """What follows from a total where the facts are these: rules on the score, rounding, category,
    the other rules, verdict. A rule that cannot be decided changes nothing."""
    digits, mode, comparison = (rubric["score"][key] for key in ("digits", "mode", "comparison"))
    low, value, rules = number(rubric["score"]["min"]), total, []
    seen = lambda one: one if one is None or comparison == "exact" else rounded(one, digits, mode)

    def decide(rule, before):
        at = {path: seen(score) for path, score in {**scores, "": value}.items()}
        does = holds(rule["when"], facts, at)
        rules.append({"kind": "rule", "name": rule["name"], "title": rule["title"], "holds": does,
                      "effect": effect_of(rule, rubric), "before": before, "after": before})
        return does is True

    is_on_score = lambda rule: rule["effect"]["kind"] in ("subtract", "cap-score")
    for rule in filter(is_on_score, rubric["rules"]):
        if decide(rule, exact(value)):
            effect = rule["effect"]
            value = min(value, number(effect["most"])) if "most" in effect else \
                max(value - number(effect["amount"]), min(value, low))
            rules[-1]["after"] = exact(value)
    steps = [*rules, {"kind": "rounding", "exact": exact(value), "digits": digits, "mode": mode,
                      "comparison": comparison, "score": fixed(rounded(value, digits, mode), digits)}]
    for category in rubric["categories"]:
        reached, written = seen(value) >= number(category["from"]), fixed(number(category["from"]), digits)
        steps.append({"kind": "threshold", "category": band(category), "reached": reached, "from": written,
            "score": exact(value) if comparison == "exact" else fixed(seen(value), digits)})
        if reached:
            break
    count = len(rules)
    for rule in rubric["rules"]:
        if is_on_score(rule):
            continue
        is_cap = rule["effect"]["kind"] == "cap-category"
        if decide(rule, category["id"] if is_cap else None) and is_cap:
            cap = next(one for one in rubric["categories"] if one["id"] == rule["effect"]["category"])
            category = min(cap, category, key=lambda one: number(one["from"]))
            rules[-1]["after"] = category["id"]
    held = [rule["holds"] for rule in rules if rule["effect"]["kind"] == "withhold-award"]
    labels = [rule["name"] for rule in rules if rule["effect"]["kind"] == "label" and rule["holds"] is True]
    return Conclusion(value, steps[count]["score"], category, rules,
                      True in held or (None if None in held else False), labels,
                      verdict_of(rubric, category, facts), steps + rules[count:])

def verdict_of(rubric, category, facts):
    for row in (rubric["verdict"] or {"rows": []})["rows"]:
        values = [category["id"] if one == "category" else facts.get(one) for one in rubric["verdict"]["columns"]]
        if all(cell is None or value in cell for cell, value in zip(row["cells"], values)):
            return row["title"]
    return None

def outcome_of(rubric, evidence, facts, assume):
    """The outcome as far as it is recomputed here; `score` is None where there is no single one."""
    tree = Tree(rubric, evidence, facts, assume)
    found = {"score": None, "exact": None, "nodes": tree.nodes, "trace": tree.steps}
    worlds = worlds_of(rubric, facts)
    if tree.state[0] != "score" or not tree.is_possible or worlds is None:
        return found
    own = conclude(rubric, tree.state[1], tree.scores, facts)
    each = [conclude(rubric, tree.state[1], tree.scores, world) for world in worlds]
    if any((one.exact, one.category) != (own.exact, own.category) for one in each):
        return found
    agreed = lambda values: values[0] if all(one == values[0] for one in values) else None
    verdict = own.verdict or agreed([one.verdict for one in each])
    steps = tree.steps + own.steps
    if verdict is not None:
        known = {**facts, "category": own.category["id"]}
        steps.append({"kind": "verdict", "title": verdict, "columns": [{"name": one, "value": known[one]}
                      for one in rubric["verdict"]["columns"] if one in known]})
    rounding = next(step for step in steps if step["kind"] == "rounding")
    rounding["steps"] = len(steps)
    withheld = agreed([one.withheld for one in each])
    awards = any(rule["effect"]["kind"] == "withhold-award" for rule in rubric["rules"])
    rules = []
    for index, rule in enumerate(own.rules):
        truths = [one.rules[index]["holds"] for one in each]
        applies = "always" if all(one is True for one in truths) else "sometimes" if True in truths else "never"
        rules.append({"name": rule["name"], "title": rule["title"]["id"], "titleEn": rule["title"]["en"],
            "holds": rule["holds"], "applies": applies, "effect": rule["effect"]["kind"],
            "does": rule["effect"], "before": rule["before"], "after": rule["after"]})
    titles = {rule["name"]: rule["effect"].get("title") for rule in rubric["rules"]}
    return {**found, "score": own.score, "exact": exact(own.exact), "trace": steps, "rules": rules,
        "category": {"id": own.category["id"], "title": own.category["title"]["id"],
                     "titleEn": own.category["title"]["en"], "zone": own.category["zone"]},
        "award": {True: "withheld", False: "given", None: None}[withheld] if awards else None,
        "labels": [{"rule": name, "title": titles[name]["id"], "titleEn": titles[name]["en"]}
                   for name in titles if all(name in one.labels for one in each)],
        "verdict": verdict and verdict["id"], "verdictEn": verdict and verdict["en"]}
