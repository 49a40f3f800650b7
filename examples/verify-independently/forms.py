"""Which objects may stand in a rubric, each by its keys: nothing is said too much or too little."""
from answers import demand

PART = "applies appliesProvenance code kind laws mayBeNotApplicable name path provenance rounded " \
    "title weight weightProvenance "

FORMS = [frozenset(form.split()) for form in [
    # the whole, and texts and sources anywhere
    "categories children facts id inForce issuer laws levels missing missingProvenance "
    "notApplicable notApplicableProvenance ranks rules scales score sources title undisclosed "
    "verdict weightsTotal year",
    "en id", "assumed inferred sources", "article name title url", "name title url", "from to",
    "comparison digits max min mode provenance", "digits mode provenance", "assume provenance",
    "from id provenance title zone",
    # parts and their scales
    PART + "children weightsTotal", PART + "observations scale scaleProvenance",
    "atLeast combine provenance", "better kind", "direction kind levels max min",
    "level points provenance title", "kind options", "name points provenance title",
    "direction fullAt kind max", "direction kind max min", "atLeast direction kind max min",
    "items kind", "name provenance title weight", "direction kind max min steps",
    "from points provenance title",
    # facts, conditions, rules, verdict, levels, ranks
    "name provenance title type", "kind", "name title", "kind max min",
    "kind parts", "kind operand",
    "fact kind value", "bound fact kind operator", "bound kind operator path",
    "effect name notMonotonic provenance title when", "amount kind", "kind most", "category kind",
    "kind title", "columns provenance rows", "cells provenance title",
    "atLeast combine from provenance rounded to weightedBy", "by level provenance ties within"]]

# A part has these only where they differ from the part above; a law, from the one declared.
POLICY, LAW = {"notApplicable", "notApplicableProvenance"}, {"name", "title", "article", "url"}

def check_forms(data):
    """Demands that every object of a rubric has one of these forms."""
    if isinstance(data, dict):
        keys = frozenset(data)
        is_part = POLICY <= keys and keys - POLICY in FORMS
        demand(keys in FORMS or is_part or "name" in keys <= LAW,
               f"a rubric has nothing with just {', '.join(sorted(keys))}")
    if isinstance(data, (dict, list)):
        for inner in data.values() if isinstance(data, dict) else data:
            check_forms(inner)
