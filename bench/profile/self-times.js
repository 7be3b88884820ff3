/** The time spent in each place and function itself, in milliseconds, the most first, without idling and the profiler's own. */
export function selfTimes({ nodes, samples, timeDeltas }) {
  const byNode = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const [places, functions] = [new Map(), new Map()];
  let total = 0;
  const add = (times, key, time) => times.set(key, (times.get(key) ?? 0) + time);
  for (const [index, id] of samples.entries()) {
    const { callFrame } = byNode.get(id);
    if (callFrame.functionName === "(idle)") continue;
    const place = placeOf(callFrame, () => callerOf(id));
    if (place.endsWith("node:inspector")) continue;
    const time = timeDeltas[index] / 1000;
    total += time;
    add(places, place, time);
    add(functions, `${callFrame.functionName || "(anonymous)"}, ${place}:${callFrame.lineNumber + 1}`, time);
  }
  const sorted = (times) => [...times].toSorted(([, a], [, b]) => b - a);
  return { total, byPlace: sorted(places), byFunction: sorted(functions) };

  /** The nearest caller that has a file: native functions have none. */
  function callerOf(id) {
    for (let at = parents.get(id); at !== undefined; at = parents.get(at)) {
      const { callFrame } = byNode.get(at);
      if (callFrame.url) return callFrame;
    }
    return undefined;
  }
}

function placeOf({ url, functionName }, caller) {
  if (url) return fileOf(url);
  const called = functionName.startsWith("(") ? undefined : caller();
  return called ? `native ${functionName} in ${fileOf(called.url)}` : functionName;
}

/** The package, or the file of ours. */
function fileOf(url) {
  const inPackage = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url);
  return inPackage?.[1] ?? /\/(dist\/.*)\.js$/.exec(url)?.[1] ?? url;
}
