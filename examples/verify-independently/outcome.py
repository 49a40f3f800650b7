"""From the total to the outcome: rules, rounding, category, award, labels and verdict.

grammar/README.md says what the words of a rubric mean; `tree.py` and this are a second reading of
it, which shares nothing with the first.
"""
from collections import namedtuple

from answers import exact, fixed, holds, number, rounded, worlds_of
from tree import Tree

def band(category):
    return {key: category[key] for key in ("id", "title", "zone")}

def category_of(effect, rubric):
    return next(one for one in rubric["categories"] if one["id"] == effect["category"])

def effect_of(rule, rubric):
    """What a rule does, as outcomes tell it."""
    effect, score = dict(rule["effect"]), rubric["score"]
    if effect["kind"] == "subtract":
        effect["min"] = score["min"]
    if effect["kind"] == "cap-category":
        cap = category_of(effect, rubric)
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
    score = fixed(rounded(value, digits, mode), digits)
    steps = [*rules, {"kind": "rounding", "exact": exact(value), "digits": digits, "mode": mode,
                      "comparison": comparison, "score": score}]
    shown = exact(value) if comparison == "exact" else fixed(seen(value), digits)
    for category in rubric["categories"]:
        start = number(category["from"])
        steps.append({"kind": "threshold", "score": shown, "category": band(category),
                      "from": fixed(start, digits), "reached": seen(value) >= start})
        if seen(value) >= start:
            break
    count = len(rules)
    for rule in rubric["rules"]:
        if is_on_score(rule):
            continue
        is_cap = rule["effect"]["kind"] == "cap-category"
        if decide(rule, category["id"] if is_cap else None) and is_cap:
            cap = category_of(rule["effect"], rubric)
            category = min(cap, category, key=lambda one: number(one["from"]))
            rules[-1]["after"] = category["id"]
    held = [rule["holds"] for rule in rules if rule["effect"]["kind"] == "withhold-award"]
    withheld = True if True in held else None if None in held else False
    labels = [rule["name"] for rule in rules
              if rule["effect"]["kind"] == "label" and rule["holds"] is True]
    verdict = verdict_of(rubric, category, facts)
    steps += rules[count:]
    return Conclusion(value, score, category, rules, withheld, labels, verdict, steps)

def verdict_of(rubric, category, facts):
    """The words of the row of the verdict table that fits; None without a table or a fact."""
    table, known = rubric["verdict"], {**facts, "category": category["id"]}
    for row in table["rows"] if table else []:
        if all(cell is None or known.get(column) in cell
               for cell, column in zip(row["cells"], table["columns"])):
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
        columns = [{"name": one, "value": known[one]}
                   for one in rubric["verdict"]["columns"] if one in known]
        steps.append({"kind": "verdict", "title": verdict, "columns": columns})
    rounding = next(step for step in steps if step["kind"] == "rounding")
    rounding["steps"] = len(steps)
    withheld = agreed([one.withheld for one in each])
    awards = any(rule["effect"]["kind"] == "withhold-award" for rule in rubric["rules"])
    rules = []
    for index, rule in enumerate(own.rules):
        truths = [one.rules[index]["holds"] for one in each]
        applies = "sometimes" if True in truths else "never"
        applies = "always" if all(one is True for one in truths) else applies
        title = {"title": rule["title"]["id"], "titleEn": rule["title"]["en"]}
        rules.append({"name": rule["name"], **title, "holds": rule["holds"], "applies": applies,
                      "effect": rule["effect"]["kind"], "does": rule["effect"],
                      "before": rule["before"], "after": rule["after"]})
    titles = {rule["name"]: rule["effect"].get("title") for rule in rubric["rules"]}
    return {**found, "score": own.score, "exact": exact(own.exact), "trace": steps, "rules": rules,
        "category": {"id": own.category["id"], "title": own.category["title"]["id"],
                     "titleEn": own.category["title"]["en"], "zone": own.category["zone"]},
        "award": {True: "withheld", False: "given", None: None}[withheld] if awards else None,
        "labels": [{"rule": name, "title": titles[name]["id"], "titleEn": titles[name]["en"]}
                   for name in titles if all(name in one.labels for one in each)],
        "verdict": verdict and verdict["id"], "verdictEn": verdict and verdict["en"]}
