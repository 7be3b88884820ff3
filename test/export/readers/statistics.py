"""Reads the SDMX structure and data with sdmx1; notes each coded value that its code list does not have."""
import json
import logging
import sys

import sdmx

logging.getLogger("sdmx").setLevel(logging.ERROR)
folder = sys.argv[1]
message = sdmx.read_sdmx(f"{folder}/structure.sdmx.xml")
flow = message.dataflow["OBSERVATIONS"]
structure = message.structure["OBSERVATIONS"]
data = sdmx.read_sdmx(f"{folder}/observations.sdmx.csv", structure=flow)

lists = {}
for component in [*structure.dimensions.components, *structure.attributes.components]:
    representation = component.local_representation
    if representation and representation.enumerated is not None:
        lists[component.id] = set(message.codelist[representation.enumerated.id].items)

observations = []
strange = []
for part in data.data:
    for observation in part.obs:
        key = {id: value.value for id, value in observation.dimension.values.items()}
        said = {id: value.value for id, value in observation.attached_attribute.items()}
        observations.append({"key": key, "value": observation.value, **said})
        strange += [
            [id, value]
            for id, value in {**key, **said}.items()
            if id in lists and value != "" and value not in lists[id]
        ]
series = sdmx.to_pandas(data.data[0]) if observations else []
json.dump(
    {
        "dimensions": [component.id for component in structure.dimensions.components],
        "attributes": [component.id for component in structure.attributes.components],
        "codelists": {id: len(items.items) for id, items in message.codelist.items()},
        "observations": observations,
        "strange": strange,
        "unique": len({tuple(sorted(one["key"].items())) for one in observations}),
        "numbers": [None if value != value else float(value) for value in series],
        "metric": str(message.codelist["CL_METRIC"]["crude-steel-output"].name) if "crude-steel-output" in message.codelist["CL_METRIC"].items else None,
    },
    sys.stdout,
    ensure_ascii=False,
)
