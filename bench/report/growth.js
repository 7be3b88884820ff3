const arms = ["embedded", "neo4j"];

/**
 * Factor by which each row is slower than in the results of another scale. A row whose `growth` is `none` may take half as long
 * again, a `linear` one as many times as long as there is more.
 */
export function growthOf(rows, { scale }, against) {
  const before = new Map(against.rows.map((row) => [row.name, row]));
  const times = scale / against.options.scale;
  const checks = rows.flatMap((row) =>
    arms.flatMap((arm) => {
      const [now, then] = [row.arms[arm], before.get(row.name)?.arms[arm]];
      if (!row.growth || !now || !then) return [];
      const bound = row.growth === "linear" ? times : 1.5;
      const value = now.p50 / then.p50;
      return [{ key: `${arm}: ${row.title}`, values: [value], bound, met: value <= bound }];
    }),
  );
  return { checks };
}
