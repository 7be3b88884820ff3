"""Applies a delta to an earlier graph.jsonl by its documented rules; prints whether the later one comes out, as a set of lines."""
import json
import sys

before, delta, after = ([json.loads(line) for line in open(path, encoding="utf-8")] for path in sys.argv[1:4])
head, *changes = delta
lines = {line["id"]: line for line in before}
for change in changes:
    kind = change.pop("change")
    id = change["id"]
    if change.get("type") != "redirect":
        lines = {key: line for key, line in lines.items() if line.get("now") != id}
        lines.pop(id, None)
    if kind != "REMOVED":
        lines[id] = change
later = {line["id"]: line for line in after}
json.dump({"head": head, "same": lines == later, "changes": len(changes), "lines": len(later)}, sys.stdout)
