#!/usr/bin/env python3
"""Verifies records of patuh without patuh, by exact arithmetic; Python 3.9 or later, nothing else:

    python3 verify.py RECORDS.ndjson [--key PUBLIC.pem] [--proof PROOF.json [--root sha256-...]]

One line per record: `ok` and its score, `DIFFERS` and what, or `--` where a score could not be recomputed.
Ends with 0: all is right, 1: a file cannot be read, 2: wrong usage, 3: something differs, 4: a `--` is left.
README.md says what is recomputed, and what is not."""
import argparse, base64, hashlib, json, pathlib, re, sys
from fractions import Fraction
getattr(sys, "set_int_max_str_digits", lambda most: None)(0)  # exact numbers may be long

def demand(fits, what):
    if not fits: raise ValueError(what)

def canonical(data):  # RFC 8785, as all keys are ASCII
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()
def read(line):
    """Reads canonical JSON, and nothing else, from bytes: no key is doubled there, and no blank too many."""
    demand(canonical(json.loads(line)) == line, "not in canonical form")
    return json.loads(line)
def same(stated, found, what):
    """Demands that a record states exactly what was found; 1 is not true, and 1.0 is not 1."""
    demand(canonical(stated) == canonical(found), f"{what} should be {found!r:.200}, not {stated!r:.200}")

def sri(digest):
    return "sha256-" + base64.b64encode(digest).decode()
def unbase64(text):
    """The bytes of Base64 in its standard form, or of a hash as `sri` writes it."""
    data = base64.b64decode(text.replace("sha256-", "", 1), validate=True)
    demand(text in (base64.b64encode(data).decode(), sri(data)), "not the standard form of Base64")
    return data

def exact(value, digits=None, mode="down"):
    """Writes a number: rounded by a mode, or decimal where that ends, otherwise `num/den`; None stays."""
    if value is None: return None
    if digits is None:
        fits = (most for most in range(value.denominator.bit_length()) if 10**most % value.denominator == 0)
        return str(value) if (most := next(fits, None)) is None else exact(value, most)
    size, rest = divmod(abs(value) * 10**digits, 1)
    size += {"half-up": rest * 2 >= 1, "half-even": rest * 2 > 1 or rest * 2 == 1 == size % 2,
             "down": False, "up": rest > 0}[mode]
    text = str(size).rjust(digits + 1, "0")
    return ("-" if value < 0 < size else "") + (f"{text[:-digits]}.{text[-digits:]}" if digits else text)

def number(text):
    """Reads what `exact` writes; evidence of more than 400 digits has an exponent."""
    is_well = re.fullmatch("-?[0-9./]+(e-?300)?", text) and ("e" in text or exact(Fraction(text)) == text)
    demand(is_well, f"{text!r} is no number as records write it")
    return Fraction(text)

def bare(answer):  # without its source and note
    return answer["answer"] if isinstance(answer, dict) and "answer" in answer else answer
def worth(scale, answer, low, high):
    """The points of one answer on its scale, in the score range."""
    kind = scale["kind"]
    if kind == "yes-no": return {scale["better"] == "yes": high, scale["better"] == "no": low}[answer]
    if kind == "choice": return {one["name"]: number(one["points"]) for one in scale["options"]}[answer]
    if kind == "checklist":
        weights = {one["name"]: number(one["weight"]) for one in scale["items"]}
        return low + sum(weights[name] for name in answer) * (high - low)
    if kind == "mean":  # of what respondents chose, each or counted, or one that is given with their number
        pairs = [(choice, "1") for choice in answer] if isinstance(answer, list) else \
            answer.get("counts", {answer.get("mean"): answer.get("respondents", "1")}).items()
        people = sum(number(count) for _, count in pairs)
        answer = exact(sum(number(choice) * number(count) for choice, count in pairs) / people)
    value, worst = number(answer), number(scale.get("min", "0"))
    demand(worst <= value <= number(scale["max"]), f"{answer} is not on its scale")
    stated = [one["points"] for one in scale.get("levels", []) if one["level"] == answer] + \
        [one["points"] for one in scale.get("steps", []) if number(one["from"]) <= value]
    if stated and stated[-1] is not None: return number(stated[-1])
    best = number(scale.get("fullAt", scale["max"]))
    reached = (min(value, best) - worst) / (best - worst)
    return low + (reached if scale["direction"] == "higher" else 1 - reached) * (high - low)

def holds(condition, facts, scores):
    """1 where a condition holds, 0 where it does not, and one half where that hangs on what is not known."""
    kind = condition["kind"]
    if kind == "not": return 1 - holds(condition["operand"], facts, scores)
    if kind in ("any-of", "all-of"):
        return (max if kind == "any-of" else min)(holds(one, facts, scores) for one in condition["parts"])
    value = scores.get(condition["path"]) if kind == "score-compared" else facts.get(condition["fact"])
    if value is None or kind == "fact-is":
        return Fraction(1, 2) if value is None else int(value == condition["value"])
    value, bound = Fraction(value), number(condition["bound"])
    return int({"at least": value >= bound, "at most": value <= bound,
                "above": value > bound, "below": value < bound}[condition["operator"]])

class Scoring:
    """Scores a rubric from the leaves up. A part comes to ("score", its score), ("points", what it adds) or
    ("out", why it is left out). There is no single score where this `is_open`; perhaps, where `is_unsure`."""

    def __init__(self, rubric, evidence, is_assumed):
        self.rubric, self.is_assumed, form = rubric, is_assumed, rubric["score"]
        self.form = {name: form[name] for name in ("comparison", "digits", "mode")}
        self.basis = "exact" if form["comparison"] == "exact" else "score"
        self.answers, self.known, facts = (evidence[name] for name in ("answers", "known", "facts"))
        self.facts = {name: {True: "yes", False: "no"}.get(facts[name], facts[name]) for name in facts}
        self.low, self.high = number(form["min"]), number(form["max"])
        self.is_open = self.is_unsure = self.is_vague = False
        self.nodes, self.steps, self.parts = {}, [], []
        kind, self.total = self.group({**rubric, "path": ""}, rubric["notApplicable"])
        self.is_open |= kind == "out"

    def part(self, part, policy):
        """What becomes of a part; its group says what becomes of it where it does not apply."""
        answer, known = bare(self.answers.get(part["name"])), self.known.get(part["name"])
        policy, rounding, test = part.get("notApplicable", policy), part["rounded"], part["applies"]
        self.nodes[part["path"]] = None  # its place is before those below it
        applies = 0 if answer == "n/a" else 1 if test is None else holds(test, self.facts, {})
        self.is_open |= 0 < applies < 1
        kind, value = "out", "not-applicable"
        if applies and known:
            [kind] = {"score", "points"} & {*known}
            value = number(known[kind])
        elif applies:
            kind, value = self.group(part, policy) if "children" in part else self.indicator(part, answer)
            if kind == "score" and rounding:
                value = Fraction(exact(value, rounding["digits"], rounding["mode"]))
        if value != "not-applicable" or policy == "redistribute": return kind, value
        return "score", self.high if policy == "full" else self.low

    def indicator(self, part, answer):
        """The points of an answer, or of observations together, or what a missing answer counts as."""
        missing, seen = self.rubric["missing"], part["observations"]
        scale = self.rubric["scales"][part["scale"]]
        self.is_open |= answer is None and missing == "stop"
        answers = [] if answer is None else answer if seen else [answer]
        each = [worth(scale, bare(one), self.low, self.high) for one in answers] or [self.low]
        points = {"mean": sum(each) / len(each), "lowest": min(each), "highest": max(each)}
        points = points[seen["combine"] if seen else "mean"] if answers or missing != "excluded" else None
        self.steps.append({"kind": "answer", "path": part["path"], "points": exact(points)})
        return ("out", "missing") if points is None else ("score", points)

    def group(self, part, policy):
        """The weighted sum of the parts of a group; those left out give their weight to the others."""
        children, total, score = part["children"], number(part["weightsTotal"]), Fraction(0)
        weights = [child["weight"] and number(child["weight"]) for child in children]
        rest, hidden = total - sum(weight or 0 for weight in weights), weights.count(None)
        demand(not children or (rest > 0 if hidden else rest == 0), "weights do not add up")
        weights = [rest / hidden if weight is None and self.is_assumed else weight for weight in weights]
        states = [self.part(child, policy) for child in children]
        counted = [weight for weight, (kind, _) in zip(weights, states) if kind != "out"]
        why = {reason for weight, (kind, reason) in zip(weights, states) if kind == "out" and weight != 0}
        self.is_unsure |= hidden and "points" in dict(states) or None in weights and len(why) > 1
        self.is_open |= not children or None in counted
        if self.is_open or self.is_unsure: return "score", self.low
        for child, weight, (kind, value) in zip(children, weights, states):
            left = value if kind == "out" else None
            share = weight * total / sum(counted) if not left and sum(counted) else Fraction(0)
            self.is_open |= kind == "points" and not self.low * share <= value <= self.high * share
            own = value if kind == "score" and sum(counted) else value / share if share else None
            given = value if kind == "points" and sum(counted) else None if own is None else share * own
            self.parts.append({"path": child["path"], "weight": exact(weight), "score": exact(own),
                "effectiveWeight": exact(share), "contribution": exact(given), "leftOut": left})
            self.nodes[child["path"]] = {**self.parts[-1], **self.shown(own)}
            score += given or 0
        score = score if sum(counted) else None
        self.steps.append({"kind": "group", "path": part["path"], "score": exact(score)})
        out = "missing" if "missing" in why else "not-applicable"
        return ("out", out) if score is None else ("score", score)

    def shown(self, score):
        return {"exact": exact(score), "score": exact(score, self.form["digits"], self.form["mode"])}

    def decide(self, rule, before=None, after=None):
        """Whether a rule holds and changes something; where that is not known, nothing may hang on it."""
        nodes = {**self.nodes, "": self.shown(self.total)}
        does = holds(rule["when"], self.facts, {path: nodes[path][self.basis] for path in nodes})
        self.is_vague |= 0 < does < 1 and before is None
        self.is_unsure |= 0 < does < 1 and before != after
        self.steps.append({"kind": "rule", "name": rule["name"], "holds": {0: False, 1: True}.get(does),
                           "before": before, "after": after if does == 1 else before})
        return does

    def conclude(self):
        """What follows from the total: rules on the score, rounding, category, other rules, award, labels."""
        categories, rules = self.rubric["categories"], [(one, one["effect"]) for one in self.rubric["rules"]]
        for rule, effect in rules:
            if effect["kind"] in ("subtract", "cap-score"):
                after = min(self.total, number(effect["most"])) if "most" in effect else \
                    max(self.total - number(effect["amount"]), min(self.total, self.low))
                self.total = after if self.decide(rule, exact(self.total), exact(after)) == 1 else self.total
        found, withheld, labels = self.shown(self.total), [], []
        self.steps.append({**found, **self.form, "kind": "rounding"})
        for category in categories:
            start, seen = number(category["from"]), found[self.basis]
            self.steps.append({"kind": "threshold", "score": seen, "from": exact(start, self.form["digits"]),
                               "reached": Fraction(seen) >= start})
            if Fraction(seen) >= start: break
        for rule, effect in rules:
            if effect["kind"] == "withhold-award":
                withheld.append(self.decide(rule))
            elif effect["kind"] == "label" and self.decide(rule) == 1:
                labels.append({"rule": rule["name"], **title_of(effect)})
            elif effect["kind"] == "cap-category":
                cap = next(place for place, one in enumerate(categories) if one["id"] == effect["category"])
                cap = categories[max(cap, categories.index(category))]
                category = cap if self.decide(rule, category["id"], cap["id"]) == 1 else category
        return {**found, "category": {"id": category["id"], "zone": category["zone"], **title_of(category)},
                "award": {0: "given", 1: "withheld"}.get(max(withheld, default=None)), "labels": labels}

def title_of(data):
    return {"title": data["title"]["id"], "titleEn": data["title"]["en"]}

P, L = 2**255 - 19, 2**252 + 27742317777372353535851937790883648493  # Ed25519 (RFC 8032)
D = -121665 * pow(121666, -1, P) % P

def add(a, b):
    """The sum of two points of the curve -x^2 + y^2 = 1 + D x^2 y^2 (mod P)."""
    k = D * a[0] * b[0] * a[1] * b[1]
    return ((a[0] * b[1] + b[0] * a[1]) * pow(1 + k, -1, P) % P,
            (a[1] * b[1] + a[0] * b[0]) * pow(1 - k, -1, P) % P)
def times(factor, point):
    half = times(factor // 2, add(point, point)) if factor else (0, 1)
    return add(half, point) if factor % 2 else half
def point_of(data):
    """The point that 32 bytes stand for (section 5.1.3)."""
    y, odd = int.from_bytes(data, "little") % 2**255, data[31] >> 7
    square = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(square, (P + 3) // 8, P)
    x = x if (x * x - square) % P == 0 else x * pow(2, (P - 1) // 4, P) % P
    demand(y < P and (x * x - square) % P == 0 and (x or not odd), "32 bytes are no point of the curve")
    return (x if x % 2 == odd else P - x, y)
def is_signed(key, message, sig):
    """Whether a signature holds for a message under a key of 32 bytes (section 5.1.7)."""
    h = int.from_bytes(hashlib.sha512(sig[:32] + key + message).digest(), "little") % L
    s, base = int.from_bytes(sig[32:], "little"), point_of(b"\x58" + b"\x66" * 31)
    return len(sig) == 64 and s < L and times(s, base) == add(point_of(sig[:32]), times(h, point_of(key)))

def read_key(pem):
    """The DER of the one public key in PEM; its last 32 bytes are the key of RFC 8032."""
    block = "-----BEGIN PUBLIC KEY-----\\s+(MCowBQYDK2VwAyEA[\\w+/]{43}=)\\s+-----END PUBLIC KEY-----"
    [der] = re.findall(block, pem)
    return base64.b64decode(der, validate=True)

def root_of(leaf, index, size, path):
    """The root to which a path leads from a leaf; its last hash is of the other half of the whole tree."""
    demand(0 <= index < size and bool(path) == (size > 1), "the path does not fit the size")
    if size == 1: return leaf
    half = 1 << (size - 1).bit_length() - 1
    pair = [root_of(leaf, index, half, path[:-1]), path[-1]] if index < half else \
        [path[-1], root_of(leaf, index - half, size - half, path[:-1])]
    return hashlib.sha256(b"\x01" + b"".join(pair)).digest()

KEYS = {"engine": "name version", "evidence": "hash meaning sourceHash", "issued": "at by",
        "options": "assumeUndisclosed", "outcome": "assumptions award category certain diagnostics exact "
        "labels nodes possibleCategories range rubric rules score subject trace unknownFacts verdict "
        "verdictEn", "rubric": "hash meaning sourceHash"}

def open_record(line, key=None):
    """What a record claims, in a DSSE envelope or not, with every digest taken anew, and who signed it."""
    record, signed = read(line), ""
    demand(key is None or "payload" in record, "it is not signed")
    if "payload" in record:
        [signature], payload = record["signatures"], unbase64(record["payload"])
        kind, keys = "application/vnd.in-toto+json", "payload payloadType signatures keyid sig".split()
        same([record["payloadType"], *record, *signature], [kind, *keys], "the envelope")
        message = f"DSSEv1 28 {kind} {len(payload)} ".encode() + payload
        if key:
            same(signature["keyid"], sri(hashlib.sha256(key).digest()), "the key that signed")
            demand(is_signed(key[12:], message, unbase64(signature["sig"])), "the signature does not hold")
        record, signed = read(payload), "; signed" if key else "; signature not verified for want of a key"
    claims, subject = record["predicate"], []
    same({name: " ".join(claims[name]) for name in claims}, KEYS, "what it tells")
    for name in ("rubric", "evidence", "outcome", "predicate"):
        part = claims.get(name, claims)
        digest = hashlib.sha256(canonical(part.get("meaning", part)))
        same(part.get("hash", ""), sri(digest.digest()) if "hash" in part else "", f"the hash of the {name}")
        subject.append({"name": name, "digest": {"sha256": digest.hexdigest()}})
    same(record, {"_type": "https://in-toto.io/Statement/v1", "predicateType": "urn:patuh:record:1",
                  "predicate": claims, "subject": subject}, "the digests, or what is beside them,")
    return claims["rubric"]["meaning"], claims["evidence"]["meaning"], claims, signed

def verify(line, key):
    """What is to be said of one record, in bytes; raises what does not fit."""
    rubric, evidence, claims, signed = open_record(line, key)
    stated, subject, option = claims["outcome"], evidence["subject"], claims["options"]["assumeUndisclosed"]
    whose = {"id": subject["id"], "name": subject.get("name")}
    which = {"id": rubric["id"], "year": rubric["year"], "hash": claims["rubric"]["hash"]}
    same([stated["subject"], stated["rubric"], option], [whose, which, option and "equal"], "whose it is")
    scoring = Scoring(rubric, evidence, bool(option or rubric["undisclosed"]))
    found = {} if scoring.is_open or scoring.is_unsure else scoring.conclude()
    about = f"({json.dumps(subject['id'])}, {rubric['id']} {rubric['year']}{signed})"
    if (scoring.is_open or scoring.is_unsure) and stated["score"] is None and stated["exact"] is None:
        return f"ok  no single score; not recomputed  {about}"
    is_other = scoring.is_vague and any(stated[name] != found[name] for name in ("award", "labels"))
    if scoring.is_unsure or is_other: return f"--  not recomputed; a weight or fact is unknown  {about}"
    demand(not scoring.is_open, "there is no single score")
    steps = [one for one in stated["trace"] if one["kind"] in "answer group rule rounding threshold".split()]
    given = [stated, *stated["nodes"], *steps, *(part for step in steps for part in step.get("parts", []))]
    made = [found, *scoring.nodes.values(), *scoring.steps, *scoring.parts]
    same(len(given), len(made), "how many parts and steps there are")
    for one, other in zip(given, made):
        same({name: one[name] for name in other}, other, other.get("path", "the outcome or a step"))
    return f"ok  {found['score']} {found['category']['id']}  {about}"

def check_proof(proof, lines, root):
    """Whether a proof leads from one of the records to its root, and that is the published one."""
    leaf, *path = (unbase64(one) for one in [proof["leaf"], *proof["path"]])
    [line] = {line for line in lines if hashlib.sha256(b"\x00" + line).digest() == leaf}
    rubric, evidence, *_ = open_record(line)
    found = sri(root_of(leaf, proof["index"], proof["size"], path))
    free = {name: proof[name] for name in ("index", "leaf", "path", "size")}
    same([proof, root or found], [{**free, "schema": 1, "kind": "inclusion", "root": found, "subject":
        evidence["subject"]["id"], "rubric": f"{rubric['id']}@{rubric['year']}"}, found], "the proof")
    return f"ok  proof: record {proof['index'] + 1} of {proof['size']} under {found}" + \
        ("" if root else "; compare that root with the published one")

def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    for name in ("records", "--key", "--proof", "--root"): parser.add_argument(name)
    given, answers = parser.parse_args(), []
    if given.root and not given.proof: parser.error("--root goes with --proof")
    try:
        lines = pathlib.Path(given.records).read_bytes().replace(b"\r\n", b"\n").split(b"\n")
        key = given.key and read_key(pathlib.Path(given.key).read_text("utf-8"))
        proof = given.proof and json.loads(pathlib.Path(given.proof).read_bytes())
    except (OSError, ValueError) as fault: parser.exit(1, f"{fault}\n")
    checks = [(verify, line, key) for line in lines if line]
    for check, *about in checks + [(check_proof, proof, lines, given.root)] * bool(given.proof):
        try: answers.append(check(*about))
        except Exception as fault:  # whatever a forger may write, there is an answer
            answers.append(f"DIFFERS  {fault if type(fault) is ValueError else repr(fault)}")
        print(answers[-1].encode("ascii", "backslashreplace").decode())
    return 3 if any(one[0] == "D" for one in answers) else 4 if any(one[0] == "-" for one in answers) else 0

if __name__ == "__main__": sys.exit(main())
