"""Makes XForms of XLSForms with pyxform: a line of JSON for each file, with the XForm, the warnings, or the error."""
import json
import sys
import xml.dom.minidom

from pyxform.xls2xform import convert

for file in sys.argv[1:]:
    try:
        made = convert(xlsform=file, validate=False, pretty_print=False)
        xml.dom.minidom.parseString(made.xform)
        print(json.dumps({"xform": made.xform, "warnings": made.warnings, "error": None}))
    except Exception as error:
        print(json.dumps({"xform": None, "warnings": [], "error": f"{type(error).__name__}: {error}"}))
