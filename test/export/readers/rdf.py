"""Reads JSON-LD with rdflib, and asks it by SPARQL."""
import collections
import json
import logging
import sys

import rdflib

# A literal that does not fit its type is a warning there: here it is a fault.
complaints = []
handler = logging.Handler()
handler.emit = lambda record: complaints.append(record.getMessage())
logging.getLogger("rdflib").addHandler(handler)

graph = rdflib.Graph()
graph.parse(sys.argv[1], format="json-ld")
prefixes = """
PREFIX bg: <urn:briefing-graph:> PREFIX term: <urn:briefing-graph:term:> PREFIX schema: <https://schema.org/>
PREFIX prov: <http://www.w3.org/ns/prov#> PREFIX org: <http://www.w3.org/ns/org#> PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
"""


def rows(sparql):
    return [[None if cell is None else cell.toPython() if isinstance(cell, rdflib.Literal) else str(cell) for cell in row]
            for row in graph.query(prefixes + sparql)]


types = collections.Counter(str(kind) for kind in graph.objects(None, rdflib.RDF.type))
json.dump(
    {
        "triples": len(graph),
        "types": types,
        "complaints": complaints,
        "names": rows("SELECT ?n ?name ?lang WHERE { ?n schema:name ?name BIND(lang(?name) AS ?lang) FILTER(isIRI(?n)) }"),
        "values": rows("SELECT ?o ?v ?said WHERE { ?o a schema:Observation ; term:asSaid ?said OPTIONAL { ?o schema:value ?v } }"),
        "statements": rows("SELECT ?s ?p ?o WHERE { [] a rdf:Statement ; rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o }"),
        "direct": rows("SELECT ?s ?p ?o WHERE { ?x a rdf:Statement ; rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o . ?s ?p ?o }"),
        "posts": rows("SELECT ?m ?b ?title WHERE { ?p a org:Membership ; org:member ?m ; org:organization ?b ; org:role/schema:name ?title }"),
        "quotes": rows(
            "SELECT ?span ?start ?end ?exact ?who WHERE { ?span oa:hasSource ?doc ; oa:hasSelector [ oa:start ?start ; oa:end ?end ],"
            " [ oa:exact ?exact ] OPTIONAL { ?span prov:wasAttributedTo ?who } }"
        ),
        "days": [[str(s), str(p), str(o), str(o.datatype)] for s, p, o in graph
                 if isinstance(o, rdflib.Literal) and str(o.datatype).rsplit("#")[-1] in ("date", "gYear", "gYearMonth")],
        "early": rows('SELECT ?o WHERE { ?o term:periodStart ?day FILTER(?day < "2025-01-01"^^xsd:date) }'),
        "years": rows("SELECT ?n ?year WHERE { ?n term:periodStart ?day BIND(YEAR(?day) AS ?year) }"),
        "month": rows('SELECT ?n WHERE { ?n term:heldOn ?month FILTER(?month = "2025-01"^^xsd:gYearMonth) }'),
        "published": rows('SELECT ?n WHERE { ?n schema:datePublished ?day FILTER(?day >= "2025-04-18"^^xsd:date) }'),
        "cited": rows("SELECT ?o (COUNT(?span) AS ?n) WHERE { ?o a schema:Observation ; prov:wasDerivedFrom ?span } GROUP BY ?o"),
    },
    sys.stdout,
    ensure_ascii=False,
)
