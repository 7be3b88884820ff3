"""What grew, year on year, in the first quarter of 2025, drawn with the words that say so.

    pip install "gql[requests]" pandas matplotlib
    python growth.py growth.png http://127.0.0.1:4000

Opens as a notebook in Jupyter (jupytext), VS Code and Spyder. Prints every year-on-year growth rate as CSV, draws those of
the quarter that have a number. The picture's format follows from its name: .png, .svg, .pdf.
"""

# %% Where to ask, and where to draw
import sys
from textwrap import shorten

import matplotlib
import pandas as pd
from gql import Client, gql
from gql.transport.requests import RequestsHTTPTransport

picture = sys.argv[1] if len(sys.argv) > 1 else "growth.png"
server = sys.argv[2] if len(sys.argv) > 2 else "http://127.0.0.1:4000"
client = Client(transport=RequestsHTTPTransport(url=f"{server}/graphql"))

# %% Ask, page by page: a page has at most 100 rows
question = gql("""
  query Growth($after: String) {
    release { id }
    observations(
      where: { comparison: { basis: { eq: YEAR_ON_YEAR } }, unit: { code: { eq: "percent" } } }
      first: 50
      after: $after
    ) {
      nodes {
        metric { name }
        value lower upper asSaid
        unit { code }
        period { code }
        speaker { name }
        evidence { role quote url }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
""")
rows, after = [], None
while True:
    question.variable_values = {"after": after}
    answer = client.execute(question)
    rows += answer["observations"]["nodes"]
    page = answer["observations"]["pageInfo"]
    if not page["hasNextPage"]:
        break
    after = page["endCursor"]
release = answer["release"]["id"]

# %% One row a figure. A figure's spans may also name its period or subject: the claim is the one that states the number.
for row in rows:
    claim = next(span for span in row.pop("evidence") if span["role"] == "CLAIM")
    row.update(quote=claim["quote"], url=claim["url"])
growth = pd.json_normalize(rows).rename(
    columns={"metric.name": "metric", "unit.code": "unit", "period.code": "period", "speaker.name": "speaker"}
)
columns = ["metric", "value", "lower", "upper", "asSaid", "unit", "period", "speaker", "quote", "url"]
growth = growth[columns].sort_values(["value", "metric"], ascending=[False, True], ignore_index=True)
growth.to_csv(sys.stdout, index=False)

# %% Draw. Two months and a quarter are not comparable: one period only. "Rising" has no value: it stays in the table.
quarter = growth[(growth.period == "2025-Q1") & growth.value.notna()]
shown = quarter.head(20).iloc[::-1]

matplotlib.use("Agg")
import matplotlib.pyplot as plt  # noqa: E402

plt.rcParams["svg.fonttype"] = "none"
figure, axes = plt.subplots(figsize=(13, 0.42 * len(shown) + 1.6), layout="constrained")
exact = shown.lower == shown.upper
names = [shorten(name, 60, placeholder=" …") for name in shown.metric]
bars = axes.barh(names, shown.value, color=exact.map({True: "#0b5cad", False: "#9dc3e6"}))
said = [f"{row.asSaid}   “{shorten(row.quote, 80, placeholder=' …')}”" for row in shown.itertuples()]
axes.bar_label(bars, said, padding=4, fontsize=8)
axes.set_xlim(min(0, shown.value.min() * 1.1), shown.value.max() * 2.4)
axes.set_title(f"Growth, first quarter of 2025: the {len(shown)} highest of {len(quarter)} rates stated as a number")
axes.set_xlabel(f"percent, year on year; pale: a bound or an approximation, as its words say · release {release}")
axes.spines[["top", "right"]].set_visible(False)
figure.savefig(picture, dpi=150)
