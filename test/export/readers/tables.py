"""Reads a folder's CSV and Parquet files with pandas and pyarrow; prints what they hold, cell by cell.

Prints {file: {columns, rows: [{column: value}]}}: of CSV every cell as its text, of Parquet as its type, nothing as null.
"""
import json
import sys
from pathlib import Path

import pandas
import pyarrow.parquet

folder = Path(sys.argv[1])
found = {}
for path in sorted(folder.glob("*.csv")):
    # Every cell as a text: "NA" and "0012" are texts like others.
    frame = pandas.read_csv(path, dtype=str, keep_default_na=False, encoding="utf-8")
    found[path.name] = {"columns": list(frame.columns), "rows": frame.to_dict("records")}
for path in sorted(folder.glob("*.parquet")):
    table = pyarrow.parquet.read_table(path)
    found[path.name] = {
        "columns": table.column_names,
        "types": {field.name: str(field.type) for field in table.schema},
        "rows": table.to_pylist(),
    }
# As most would read it: numbers are numbers, empty cells are missing.
usual = pandas.read_csv(folder / "observations.csv")
found["usual"] = {
    "types": {name: str(kind) for name, kind in usual.dtypes.items()},
    "values": [None if value != value else value for value in usual["value"].tolist()],
    "missing": int(usual["value"].isna().sum()),
}
json.dump(found, sys.stdout, ensure_ascii=False)
