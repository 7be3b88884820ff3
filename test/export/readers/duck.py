"""Asks a folder's CSV and Parquet files by SQL, with DuckDB."""
import json
import sys

import duckdb

folder = sys.argv[1]


def one(sql):
    return duckdb.sql(sql.replace("$", folder)).fetchall()[0][0]


def all_of(sql):
    return [list(row) for row in duckdb.sql(sql.replace("$", folder)).fetchall()]


csv = "read_csv('$/{}', header=true, all_varchar=true, quote='\"', escape='\"', allow_quoted_nulls=false)"


def table(name):
    return csv.format(name) if name.endswith(".csv") else f"'$/{name}'"


json.dump(
    {
        "rows": {
            name: one(f"SELECT count(*) FROM {table(name)}")
            for name in [
                "nodes.csv",
                "nodes.parquet",
                "edges.csv",
                "edges.parquet",
                "observations.csv",
                "observations.parquet",
                "statements.csv",
            ]
        },
        # Where the two files of one table differ: nothing.
        "differ": one(
            f"SELECT count(*) FROM {csv.format('observations.csv')} AS c FULL JOIN '$/observations.parquet' AS p USING (id)"
            " WHERE c.value::DOUBLE IS DISTINCT FROM p.value OR c.asSaid IS DISTINCT FROM p.asSaid"
            " OR c.placeName IS DISTINCT FROM p.placeName OR c.scope IS DISTINCT FROM p.scope"
        ),
        "growth": all_of(
            "SELECT metricName, value, unitCode, periodCode, quote FROM '$/observations.parquet'"
            " WHERE comparisonBasis = 'YEAR_ON_YEAR' AND statisticType = 'GROWTH_RATE' AND value > 20 ORDER BY id"
        ),
        "aliases": one("SELECT count(*) FROM (SELECT unnest(aliases) FROM '$/nodes.parquet')"),
    },
    sys.stdout,
    ensure_ascii=False,
)
