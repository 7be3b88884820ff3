"""Reconciles a column with empty cells by the library reconciler; prints its table as JSON."""
import json
import sys

import pandas
from reconciler import reconcile

column = pandas.Series(["MIIT", None, "Setting Sail", float("nan"), "", "qwxzy blorp", "MIIT"])
homes = pandas.Series(["MINISTRY", None, None, None, "", None, "MINISTRY"])
found = {
    "plain": reconcile(column, reconciliation_endpoint=sys.argv[1]),
    "typed": reconcile(column, type_id="Policy", reconciliation_endpoint=sys.argv[1]),
    "all": reconcile(column, top_res="all", reconciliation_endpoint=sys.argv[1]),
    "described": reconcile(column, property_mapping={"classification": homes}, reconciliation_endpoint=sys.argv[1]),
}
rows = {name: json.loads(table[["input_value", "id", "match"]].to_json(orient="values")) for name, table in found.items()}
json.dump(rows, sys.stdout, ensure_ascii=False)
