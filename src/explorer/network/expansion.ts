/** One step of an expansion: what was added, and from which thing; none where a path was shown. */
export interface ExpansionStep {
  readonly from: string | undefined;
  readonly ids: readonly string[];
}

/** Steps by which a picture around a thing was expanded. `bare`: it began with the thing alone, without its first neighbors. */
export interface Expansion {
  readonly bare: boolean;
  readonly steps: readonly ExpansionStep[];
}

/** The most things of a picture. */
export const maxShown = 150;
/** The most that one step adds. */
export const maxAdded = 25;

/**
 * An expansion as the address's `add` holds it: steps joined by `!`, each `FROM*IDS`. Ids of one kind that follow each
 * other name it once: `policy:a*industry:b,c,place:d`. `-` in front: bare.
 */
export function parseExpansion(text: string | undefined): Expansion {
  const parts = (text ?? "").split("!").filter(Boolean);
  const bare = parts[0] === "-";
  const steps = (bare ? parts.slice(1) : parts).flatMap((part) => {
    const [from = "", list = ""] = part.split("*");
    const ids = idsIn(list);
    return ids.length > 0 ? [{ from: from || undefined, ids }] : [];
  });
  return { bare, steps };
}

export function formatExpansion({ bare, steps }: Expansion): string {
  const written = steps.map(({ from, ids }) => `${from ?? ""}*${shortened(ids)}`);
  return [...(bare ? ["-"] : []), ...written].join("!");
}

/** Ids that are shown: the center, its first neighbors, and those that the steps added, each once, in the order they came. */
export function shownIds(center: string, first: readonly string[], { bare, steps }: Expansion): string[] {
  const ids = new Set([center, ...(bare ? [] : first), ...steps.flatMap((step) => step.ids)]);
  return [...ids].slice(0, maxShown);
}

export const expanded = ({ bare, steps }: Expansion, step: ExpansionStep): Expansion => ({
  bare,
  steps: [...steps, step],
});

/** Removes the steps that a thing made, and those of things that go with them. */
export function collapsed(center: string, first: readonly string[], expansion: Expansion, of: string): Expansion {
  const bare = expansion.bare || of === center;
  const shown = new Set([center, ...(bare ? [] : first)]);
  const steps = expansion.steps.filter(({ from, ids }) => {
    const stays = from === undefined || (from !== of && shown.has(from));
    if (stays) for (const id of ids) shown.add(id);
    return stays;
  });
  return { bare, steps };
}

/** Tells whether collapsing a thing would remove anything. */
export const canCollapse = (center: string, { bare, steps }: Expansion, of: string): boolean =>
  (of === center && !bare) || steps.some(({ from }) => from === of);

export const withoutLastStep = ({ bare, steps }: Expansion): Expansion => ({ bare, steps: steps.slice(0, -1) });

function shortened(ids: readonly string[]): string {
  let kind = "";
  return ids
    .map((id) => {
      const colon = id.indexOf(":") + 1;
      const same = colon > 0 && id.slice(0, colon) === kind && !id.slice(colon).includes(":");
      kind = id.slice(0, colon);
      return same ? id.slice(colon) : id;
    })
    .join(",");
}

function idsIn(list: string): string[] {
  let kind = "";
  return list
    .split(",")
    .filter(Boolean)
    .map((text) => {
      const colon = text.indexOf(":") + 1;
      if (colon > 0) kind = text.slice(0, colon);
      return colon > 0 ? text : kind + text;
    });
}
