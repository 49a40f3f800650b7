#!/usr/bin/env python3
"""Verifies records of patuh without patuh, by exact arithmetic; Python 3.9 or later, nothing else.

    python3 verify.py RECORDS.ndjson [--key PUBLIC.pem] [--proof PROOF.json [--root sha256-...]]

One line per record: `ok  SCORE CATEGORY`, or `DIFFERS` and what. Ends with 0 when all is right, 1
when a file cannot be read, 2 for wrong usage, 3 when anything differs. See README.md.
"""
import argparse, base64, hashlib, json, re, sys

from answers import Differs, demand, number, read_facts
from forms import check_forms
from outcome import outcome_of
from signatures import is_signed, leaf_hash, read_key, root_of

getattr(sys, "set_int_max_str_digits", lambda most: None)(0)  # exact numbers may be long

def same(stated, found, what):
    """Demands that a record states exactly what was found; 1 is not true, and 1.0 is not 1."""
    one, other = (json.dumps(data, sort_keys=True) for data in (stated, found))
    demand(one == other, f"{what}: the record says {one[:150]}, recomputed {other[:150]}")

def keys_of(data, keys, what):
    same(sorted(data), sorted(keys.split()), f"what {what} tells")

# ------------------------------------------------------------------------------ strict JSON, hashes

def distinct(pairs):
    demand(len(dict(pairs)) == len(pairs), "a key is doubled")
    return dict(sorted(pairs, key=lambda pair: pair[0].encode("utf-16-be", "surrogatepass")))

def canonical(data):
    """RFC 8785, for what `read` gives: its keys are sorted, and it has no broken numbers."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode()

def read(line):
    """Reads canonical JSON, and nothing else, from bytes."""
    data = json.loads(line.decode(), object_pairs_hook=distinct)
    demand(canonical(data) == line, "not in canonical form")
    return data

def sri(data):
    return "sha256-" + base64.b64encode(hashlib.sha256(data).digest()).decode()

def is_sri(text):
    return re.fullmatch("sha256-[A-Za-z0-9+/]{43}=", text) is not None

def unbase64(text):
    data = base64.b64decode(text, validate=True)
    demand(base64.b64encode(data).decode() == text, "not the standard form of Base64")
    return data

# ----------------------------------------------------------------------------------------- records

def open_envelope(envelope, key):
    """The Statement inside a DSSE envelope, and what is to be said of its signature."""
    keys_of(envelope, "payload payloadType signatures", "the envelope")
    [signature] = envelope["signatures"]
    keys_of(signature, "keyid sig", "the signature")
    same(envelope["payloadType"], "application/vnd.in-toto+json", "payloadType")
    payload, sig = unbase64(envelope["payload"]), unbase64(signature["sig"])
    demand(len(sig) == 64 and is_sri(signature["keyid"]), "the signature is cut off")
    if key is None:
        return read(payload), "; signature not verified, for no key was given"
    same(signature["keyid"], sri(key), "the key that signed")
    message = b"DSSEv1 28 application/vnd.in-toto+json %d %s" % (len(payload), payload)
    demand(is_signed(key[12:], message, sig), "the signature does not hold")
    return read(payload), "; signed"

def check_digests(statement):
    """Demands that nothing is missing, and takes every hash anew."""
    predicate = statement["predicate"]
    keys_of(predicate, "engine evidence issued options outcome rubric", "the predicate")
    keys_of(predicate["engine"], "name version", "the engine")
    keys_of(predicate["issued"], "at by", "who made it")
    keys_of(predicate["options"], "assumeUndisclosed", "the options")
    rubric, evidence = predicate["rubric"], predicate["evidence"]
    subject = []
    for name, part in [("rubric", rubric["meaning"]), ("evidence", evidence["meaning"]),
                       ("outcome", predicate["outcome"]), ("predicate", predicate)]:
        digest = hashlib.sha256(canonical(part)).hexdigest()
        subject.append({"name": name, "digest": {"sha256": digest}})
    same(statement.get("subject"), subject, "the digests")
    same({**statement, "predicate": None},
         {"_type": "https://in-toto.io/Statement/v1", "subject": subject,
          "predicateType": "urn:patuh:record:1", "predicate": None}, "the statement")
    for name, part in [("rubric", rubric), ("evidence", evidence)]:
        keys_of(part, "hash meaning sourceHash", f"the {name}")
        same(part["hash"], sri(canonical(part["meaning"])), f"the hash of the {name}")
        demand(part["sourceHash"] is None or is_sri(part["sourceHash"]), "a hash is none")

OUTCOME = "assumptions award category certain diagnostics exact labels nodes possibleCategories " \
    "range rubric rules score subject trace unknownFacts verdict verdictEn"

# What steps of a trace tell that is not recomputed: how an answer was written and became points,
# and what a condition was decided on.
UNCHECKED = {"answer": ["answer", "meaning", "conversion"], "rule": ["condition"],
             "not-applicable": ["condition"], "undetermined": ["condition"]}

def check_outcome(stated, found):
    """Compares an outcome with what was found of it."""
    trace, nodes = found.pop("trace"), found.pop("nodes")
    for name in found:
        same(stated[name], found[name], name)
    same(len(stated["nodes"]), len(nodes), "how many nodes there are")
    for one, other in zip(stated["nodes"], nodes):
        same(one, {**other, "range": one["range"]}, f"the node {other['path']}")
    same(len(stated["trace"]), len(trace), "how many steps the trace has")
    for place, (one, other) in enumerate(zip(stated["trace"], trace), 1):
        beside = {name: one[name] for name in UNCHECKED.get(other["kind"], [])}
        same(one, {**beside, **other}, f"step {place} of the trace")
    if found["score"] is not None:
        low, high = number(stated["range"]["low"]), number(stated["range"]["high"])
        demand(low <= number(found["exact"]) <= high, "the score is not in its range")
        possible = stated["possibleCategories"]
        demand(found["category"]["id"] in possible, "the category is not among the possible ones")
        same(stated["certain"], len(possible) == 1, "certain")

def open_record(line, key=None):
    """The Statement of a line, signed or not, and what is to be said of its signature."""
    record = read(line)
    if "payload" in record:
        return open_envelope(record, key)
    demand(key is None, "it is not signed")
    return record, ""

def verify(line, key):
    """What is to be said of one record, in bytes; raises what does not fit."""
    record, signed = open_record(line, key)
    check_digests(record)
    predicate = record["predicate"]
    rubric, evidence = predicate["rubric"]["meaning"], predicate["evidence"]["meaning"]
    stated, subject = predicate["outcome"], evidence["subject"]
    check_forms(rubric)
    keys_of(stated, OUTCOME, "the outcome")
    keys_of(evidence, "answers facts known subject within", "the evidence")
    keys_of(subject, "id name" if "name" in subject else "id", "the subject")
    same(stated["subject"], {"id": subject["id"], "name": subject.get("name")}, "the subject")
    same(stated["rubric"], {"id": rubric["id"], "year": rubric["year"],
                            "hash": predicate["rubric"]["hash"]}, "the rubric of the outcome")
    option = predicate["options"]["assumeUndisclosed"]
    demand(option in (None, "equal"), "there is no such option")
    assume = option is not None or rubric["undisclosed"] is not None
    found = outcome_of(rubric, evidence, read_facts(rubric, evidence["facts"]), assume)
    check_outcome(stated, found)
    answer = "no single score; range not recomputed" if found["score"] is None else \
        f"{found['score']} {found['category']['id']}"
    return f"ok  {answer}  ({json.dumps(subject['id'])}, {rubric['id']} {rubric['year']}{signed})"

def check_proof(proof, lines, root):
    """Whether a proof leads from one of the records to its root, and that is the published one."""
    keys_of(proof, "schema kind subject rubric leaf index size path root", "the proof")
    same([proof["schema"], proof["kind"]], [1, "inclusion"], "the kind of the proof")
    demand(all(is_sri(one) for one in [proof["leaf"], *proof["path"]]), "a hash is none")
    leaf, *path = (unbase64(one[len("sha256-"):]) for one in [proof["leaf"], *proof["path"]])
    found = root_of(leaf, proof["index"], proof["size"], path)
    demand(found and proof["root"] == "sha256-" + base64.b64encode(found).decode(),
           "the path does not lead to the root")
    same(proof["root"], root or proof["root"], "the root that was published")
    line = next((line for line in lines if leaf_hash(line) == leaf), None)
    demand(line is not None, "it is the proof of another record")
    predicate = open_record(line)[0]["predicate"]
    rubric, subject = predicate["rubric"]["meaning"], predicate["evidence"]["meaning"]["subject"]
    same([proof["subject"], proof["rubric"]], [subject["id"], f"{rubric['id']}@{rubric['year']}"],
         "of whom the proof speaks")
    return f"ok  proof: record {proof['index'] + 1} of {proof['size']} under {proof['root']}" + \
        ("" if root else "; compare that root with the published one")

def answer(check, *given):
    try:
        return check(*given)
    except Differs as fault:
        return f"DIFFERS  {fault}"
    except (ArithmeticError, AttributeError, LookupError, RecursionError, StopIteration, TypeError,
            ValueError) as fault:
        return f"DIFFERS  not as patuh writes it: {fault!r}"

def main():
    parser = argparse.ArgumentParser(description="Verifies records of patuh without patuh.")
    parser.add_argument("records", help="one record per line, signed or not")
    parser.add_argument("--key", help="the public key that every record must be signed with, PEM")
    parser.add_argument("--proof", help="a proof that one of the records stands in a ledger")
    parser.add_argument("--root", help="the root of that ledger as it was published")
    given = parser.parse_args()
    if given.root and not given.proof:
        parser.error("--root goes with --proof")
    try:
        with open(given.records, "rb") as file:
            lines = [line.rstrip(b"\r") for line in file.read().split(b"\n")]
        key = read_key(read_text(given.key)) if given.key else None
        proof = read_text(given.proof) if given.proof else "null"
        proof = json.loads(proof, object_pairs_hook=distinct)
    except (OSError, ValueError, Differs) as fault:
        print(fault, file=sys.stderr)
        return 1
    answers = [answer(verify, line, key) for line in lines if line]
    answers += [answer(check_proof, proof, lines, given.root)] if given.proof else []
    for one in answers:
        print(one.encode("ascii", "backslashreplace").decode())
    return 3 if any(one.startswith("DIFFERS") for one in answers) else 0

def read_text(path):
    with open(path, encoding="utf-8") as file:
        return file.read()

if __name__ == "__main__":
    sys.exit(main())
