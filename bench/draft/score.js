// Recall and precision of a draft against a truth, field by field.

const same = (a, b) =>
  a === b || (a !== undefined && b !== undefined && Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b)));
const overlaps = (a, b) => a.at < b.end && b.at < a.end;
const stems = (text) =>
  new Set(
    (text.toLowerCase().match(/[a-z]{3,}|\p{Script=Han}/gu) ?? [])
      .filter((word) => !/^(?:the|and|for|its)$/.test(word))
      .map((word) => word.replace(/(?:ies|es|s)$/, "").slice(0, 7)),
  );

/** Share of words that two phrases have in common, by the shorter one. */
function alike(a, b) {
  const [one, other] = [stems(a), stems(b)];
  const common = [...one].filter((word) => other.has(word)).length;
  return common / Math.max(1, Math.min(one.size, other.size));
}

/** Fields of a figure that are right. */
function fieldsOf(figure, fact, text, days) {
  const value =
    fact.qualifier === "RANGE"
      ? same(figure.lower, fact.lower) && same(figure.upper, fact.upper)
      : same(figure.value, fact.value);
  const period = (code) => JSON.stringify(days(code) ?? code);
  const subject = text.slice(figure.subject.start, figure.subject.end);
  return {
    value,
    unit: figure.unit.code === fact.unit,
    qualifier: figure.qualifier === fact.qualifier,
    statistic: figure.statistic === fact.statistic,
    comparison: (figure.comparison?.basis ?? "") === (fact.comparison ?? ""),
    period: period(figure.period.code) === period(fact.period),
    "kind of period": figure.period.kind === fact.kind,
    modality: figure.modality === fact.modality,
    subject: fact.subjects.some((words) => alike(subject, words) >= 0.6),
  };
}

const right = (fields) => Object.values(fields).filter(Boolean).length;

/** Counts of [right, of] by measure, and what is wrong. */
export function scoreFigures(draft, truth, text, days, isIn = () => true) {
  const counts = {};
  const wrong = [];
  const add = (name, ok) => {
    const count = (counts[name] ??= [0, 0]);
    count[1]++;
    if (ok) count[0]++;
  };
  const facts = truth.figures.filter(([{ at }]) => isIn(at));
  const figures = draft.figures
    .filter(({ start }) => isIn(start))
    .map((figure) => ({ figure, at: figure.start, end: figure.end }));
  for (const rows of facts) {
    const found = figures.filter((one) => overlaps(one, rows[0]));
    add("found", found.length > 0);
    if (found.length === 0) {
      wrong.push({ at: rows[0].at, missing: text.slice(rows[0].at, rows[0].end) });
      // A figure that is not found is wrong as a whole.
      add("value, unit, qualifier", false);
      add("whole figure", false);
      continue;
    }
    const pairs = found.flatMap(({ figure }) =>
      rows.map((fact) => ({ figure, fact, fields: fieldsOf(figure, fact, text, days) })),
    );
    const best = pairs.toSorted((a, b) => right(b.fields) - right(a.fields))[0];
    const { fields } = best;
    for (const [name, ok] of Object.entries(fields))
      if (name !== "comparison" || best.fact.comparison !== undefined) add(name, ok);
    add("value, unit, qualifier", fields.value && fields.unit && fields.qualifier);
    add("whole figure", fields.value && fields.unit && fields.qualifier && fields.comparison && fields.period);
    const bad = Object.keys(fields).filter((name) => !fields[name]);
    if (bad.length > 0) wrong.push({ at: rows[0].at, bad, fact: best.fact, figure: best.figure });
  }
  const all = truth.figures.flat();
  for (const one of figures) {
    const ok = all.some((fact) => overlaps(one, fact));
    add("precision", ok);
    if (!ok) wrong.push({ at: one.at, extra: text.slice(Math.max(0, one.at - 30), one.end + 30) });
  }
  return { counts, wrong };
}

/** Metrics linked right, first and among five, of those that the graph has. */
export function scoreLinks(draft, truth, isKnown, isIn = () => true) {
  const counts = {};
  const add = (name, ok) => {
    const count = (counts[name] ??= [0, 0]);
    count[1]++;
    if (ok) count[0]++;
  };
  for (const rows of truth.figures) {
    const known = rows.filter(({ metric }) => metric !== undefined && isKnown(metric));
    if (known.length === 0 || !isIn(rows[0].at)) continue;
    const own = draft.figures.map((figure, index) => ({
      at: figure.start,
      end: figure.end,
      candidates: draft.candidates[index] ?? [],
    }));
    const ids = own
      .filter((one) => overlaps(one, rows[0]))
      .flatMap(({ candidates }) => candidates.map(({ id }, rank) => ({ id, rank })));
    const rank = Math.min(
      ...ids.filter(({ id }) => known.some(({ metric }) => metric === id)).map((one) => one.rank),
      99,
    );
    add("metric, first", rank === 0);
    add("metric, of five", rank < 5);
  }
  return counts;
}

/** Names found, by occurrence: known ones by id, new ones by their words. */
export function scoreNames(draft, truth, isKnown, isIn = () => true) {
  const counts = {
    "known names": [0, 0],
    "known names, precision": [0, 0],
    "new names": [0, 0],
    "new names, precision": [0, 0],
  };
  const add = (name, ok) => {
    counts[name][1]++;
    if (ok) counts[name][0]++;
  };
  const spans = truth.entities
    .flatMap(({ id, name, spans: own }) => own.map(({ at, words }) => ({ id, name, at, end: at + words.length })))
    .filter(({ at }) => isIn(at));
  const names = draft.names.map((one) => ({ ...one, at: one.start })).filter(({ at }) => isIn(at));
  for (const span of spans) {
    const known = span.id !== undefined && isKnown(span.id);
    add(
      known ? "known names" : "new names",
      names.some((one) => overlaps(one, span) && (known ? one.id === span.id : one.id === undefined)),
    );
  }
  for (const one of names)
    add(
      one.id === undefined ? "new names, precision" : "known names, precision",
      spans.some((span) => overlaps(one, span) && (one.id === undefined || span.id === one.id)),
    );
  return counts;
}

/** Relations by place and ends. */
export function scoreRelations(rows, truth, idsAt, isIn = () => true) {
  const counts = {};
  for (const relation of ["issued", "part-of", "holds-post", "implements", "targets"]) {
    const facts = truth.relations.filter((one) => one.relation === relation && isIn(one.at));
    const own = (rows[relation] ?? []).filter(({ evidence }) => isIn(evidence[0].at));
    const fits = (row, fact) => sameEnd(row.from, fact.from, idsAt) && sameEnd(row.to, fact.to, idsAt);
    counts[relation] = [facts.filter((fact) => own.some((row) => fits(row, fact))).length, facts.length];
    counts[`${relation}, precision`] = [
      own.filter((row) => truth.relations.some((fact) => fact.relation === relation && fits(row, fact))).length,
      own.length,
    ];
  }
  return counts;
}

const sameEnd = (id, { id: known, spans }, idsAt) =>
  id === known || spans.some(({ at, words }) => idsAt(at, at + words.length).includes(id));

/** Promises by place. */
export function scorePromises(rows, truth, isIn = () => true) {
  const own = (rows.commitments ?? []).map(({ evidence }) => ({
    at: evidence[0].at,
    end: evidence[0].at + evidence[0].quote.length,
  }));
  const facts = truth.commitments.filter(({ at }) => isIn(at));
  const mine = own.filter(({ at }) => isIn(at));
  return {
    commitments: [facts.filter((fact) => own.some((one) => overlaps(one, fact))).length, facts.length],
    "commitments, precision": [
      mine.filter((one) => truth.commitments.some((fact) => overlaps(one, fact))).length,
      mine.length,
    ],
  };
}

export const scoreTurns = (turns, truth) => ({
  turns: [
    truth.turns.filter(({ at, role }) => turns.some((turn) => turn.start === at && turn.role === role)).length,
    truth.turns.length,
  ],
});
