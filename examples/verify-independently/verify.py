#!/usr/bin/env python3
"""Verifies records of patuh without patuh, by exact arithmetic; Python 3.9 or later, nothing else.

    python3 verify.py RECORDS.ndjson [--key PUBLIC.pem] [--proof PROOF.json [--root sha256-...]]

One line per record: `ok  SCORE CATEGORY`, or `DIFFERS` and what. Ends with 0 when all is right, 1
when a file cannot be read, 2 for wrong usage, 3 when anything differs. See README.md.
"""
import argparse, base64, hashlib, json, re, sys

from answers import Differs, demand, parts_in, read_facts
from outcome import outcome_of
from signatures import is_signed, leaf_hash, read_key, root_of

getattr(sys, "set_int_max_str_digits", lambda most: None)(0)  # exact numbers may be long

def same(stated, found, what):
    """Demands that a record states exactly what was found, also in type: 1 is not true."""
    one, other = (json.dumps(data, sort_keys=True) for data in (stated, found))
    demand(one == other, f"{what}: the record says {one[:150]}, recomputed {other[:150]}")

# ------------------------------------------------------------------------------- strict JSON, hashes

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

def unbase64(text):
    data = base64.b64decode(text, validate=True)
    demand(base64.b64encode(data).decode() == text, "not the standard form of Base64")
    return data

# ------------------------------------------------------------------------------------------- records

OUTCOME = set("rubric subject score exact category verdict verdictEn award labels range possibleCategories "
              "certain unknownFacts nodes rules assumptions trace diagnostics".split())

def open_envelope(envelope, key):
    """The Statement inside a DSSE envelope, and what is to be said of its signature."""
    [signature] = envelope["signatures"]
    same(sorted(envelope), ["payload", "payloadType", "signatures"], "the keys of the envelope")
    same(sorted(signature), ["keyid", "sig"], "the keys of the signature")
    same(envelope["payloadType"], "application/vnd.in-toto+json", "payloadType")
    payload, sig = unbase64(envelope["payload"]), unbase64(signature["sig"])
    if key is None:
        return read(payload), "; signature not verified, for no key was given"
    same(signature["keyid"], sri(key), "the key that signed")
    message = b"DSSEv1 28 application/vnd.in-toto+json %d %s" % (len(payload), payload)
    demand(len(sig) == 64 and is_signed(key[12:], message, sig), "the signature does not hold")
    return read(payload), "; signed"

def check_digests(statement):
    """Takes every hash anew."""
    predicate = statement["predicate"]
    parts = [("rubric", predicate["rubric"]["meaning"]), ("evidence", predicate["evidence"]["meaning"]),
             ("outcome", predicate["outcome"]), ("predicate", predicate)]
    same(statement, {"_type": "https://in-toto.io/Statement/v1", "predicateType": "urn:patuh:record:1",
        "predicate": predicate, "subject": [{"name": name, "digest": {"sha256":
            hashlib.sha256(canonical(part)).hexdigest()}} for name, part in parts]}, "the statement")
    for name, part in parts[:2]:
        same(predicate[name]["hash"], sri(canonical(part)), f"the hash of the {name}")
        text = predicate[name]["sourceHash"]
        demand(text is None or re.fullmatch("sha256-[A-Za-z0-9+/]{43}=", text), "no hash of a text")
        same(sorted(predicate[name]), ["hash", "meaning", "sourceHash"], f"what is said of the {name}")
    same(sorted(predicate), ["engine", "evidence", "issued", "options", "outcome", "rubric"], "the predicate")

def verify(line, key):
    """What is to be said of one record, in bytes; raises what does not fit."""
    record, signed = read(line), ""
    if "payload" in record:
        record, signed = open_envelope(record, key)
    else:
        demand(key is None, "it is not signed")
    check_digests(record)
    predicate = record["predicate"]
    rubric, evidence = predicate["rubric"]["meaning"], predicate["evidence"]["meaning"]
    stated, subject = predicate["outcome"], evidence["subject"]
    same(sorted(stated), sorted(OUTCOME), "what the outcome tells")
    same(stated["subject"], {"id": subject["id"], "name": subject.get("name")}, "the subject")
    same(stated["rubric"], {"id": rubric["id"], "year": rubric["year"],
                            "hash": predicate["rubric"]["hash"]}, "the rubric of the outcome")
    assume = predicate["options"]["assumeUndisclosed"] is not None or rubric["undisclosed"] is not None
    found = outcome_of(rubric, evidence, read_facts(rubric, evidence["facts"]), assume)
    trace, nodes = found.pop("trace"), found.pop("nodes")
    for name in found:
        same(stated[name], found[name], name)
    same(len(stated["nodes"]), len(nodes), "how many nodes there are")
    for one, other in zip(stated["nodes"], nodes):
        same(one, {**other, "range": one["range"]}, "a node")
    same(len(stated["trace"]), len(trace), "how many steps the trace has")
    for one, other in zip(stated["trace"], trace):
        same({name: one[name] for name in other}, other, "a step of the trace")
    name = f"{json.dumps(subject['id'])}, {rubric['id']} {rubric['year']}"
    if found["score"] is None:
        return f"ok  no single score; range not recomputed  ({name}{signed})"
    return f"ok  {found['score']} {found['category']['id']}  ({name}{signed})"

def check_proof(proof, lines, root):
    """Whether a proof leads from one of the records to its root, and that is the published one."""
    leaf = unbase64(proof["leaf"].replace("sha256-", "", 1))
    same(proof["root"], root, "the root") if root else None
    path = [unbase64(one.replace("sha256-", "", 1)) for one in proof["path"]]
    found = root_of(leaf, proof["index"], proof["size"], path)
    demand(found and proof["root"] == "sha256-" + base64.b64encode(found).decode(), "the path leads elsewhere")
    demand(any(leaf_hash(line) == leaf for line in lines), "it is the proof of another record")
    return f"ok  proof: record {proof['index'] + 1} of {proof['size']} under {proof['root']}" + \
        ("" if root else "; compare that root with the published one")

def answer(check, *given):
    try:
        return check(*given)
    except Differs as fault:
        return f"DIFFERS  {fault}"
    except (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError) as fault:
        return f"DIFFERS  not as a record is: {fault!r}"

def main():
    parser = argparse.ArgumentParser(description="Verifies records of patuh without patuh.")
    parser.add_argument("records")
    for name in ("--key", "--proof", "--root"):
        parser.add_argument(name)
    given = parser.parse_args()
    try:
        lines = open(given.records, "rb").read().removesuffix(b"\n").split(b"\n")
        key = read_key(open(given.key).read()) if given.key else None
        proof = json.load(open(given.proof)) if given.proof else None
    except (OSError, ValueError) as fault:
        sys.exit(f"{fault}")
    answers = [answer(verify, line, key) for line in lines]
    answers += [answer(check_proof, proof, lines, given.root)] if proof else []
    for one in answers:
        print(one.encode("ascii", "backslashreplace").decode())
    return 3 if any(one.startswith("DIFFERS") for one in answers) else 0

if __name__ == "__main__":
    sys.exit(main())
