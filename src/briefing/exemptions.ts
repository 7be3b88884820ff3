import { didYouMean } from "../model/did-you-mean.js";
import { KnownError } from "../errors.js";
import type { Check } from "./checks/check.js";
import { rules } from "./checks/run-checks.js";
import type { Pack } from "./pack.js";
import { type Problems, shownValue } from "./problems.js";

/** A failure of a rule that is accepted, and the reason, which the release's report keeps. */
export interface Exemption {
  readonly rule: string;
  readonly reason: string;
  /** Id of the node or relation; every one where missing. */
  readonly of?: string;
  /** Words of the failure's sentence: another failure of the same row is refused. */
  readonly says?: string;
}

const keys = ["rule", "of", "says", "reason"] as const;

/** Exemptions in `exemptions.yaml` of a pack: rows of `rule`, `of`, `says` and `reason`, each of them needed. */
export function exemptionsOf(pack: Pack, exists: (id: string) => boolean, problems: Problems): Exemption[] {
  return (pack.rows.get("exemptions") ?? []).flatMap((row) => {
    for (const key of Object.keys(row.value))
      if (!(keys as readonly string[]).includes(key))
        problems.add(row.at(key), `${key}: no such key here${didYouMean(key, keys)}`);
    const invalid = keys.filter((key) => typeof row.value[key] !== "string" || row.value[key] === "");
    for (const key of invalid) problems.add(row.at(key), `${key}: expected a text, got ${shownValue(row.value[key])}`);
    if (invalid.length > 0) return [];
    const exemption = row.value as unknown as Required<Exemption>;
    if (!isRule(exemption.rule)) problems.add(row.at("rule"), `rule: ${unknownRule(exemption.rule)}`);
    if (!exists(exemption.of)) problems.add(row.at("of"), `of: there is no "${exemption.of}" in this pack`);
    return [exemption];
  });
}

/** Exemption of `import --allow RULE --reason TEXT`. */
export function allowance(rule: string, reason: string | undefined): Exemption {
  if (!isRule(rule)) throw new KnownError("CONFIG_INVALID", `--allow: ${unknownRule(rule)}`);
  if (reason === undefined || reason.trim() === "")
    throw new KnownError("CONFIG_INVALID", `--allow ${rule}: expected --reason with the reason, got none`);
  return { rule, reason };
}

/** Notes the failures that an exemption covers, with the reason: some fail only where the text is there, or where it is not. */
export function applyExemptions(checks: readonly Check[], exemptions: readonly Exemption[]): Check[] {
  return checks.map((check): Check => {
    const exemption = check.status === "FAILS" ? exemptions.find((one) => covers(one, check)) : undefined;
    return exemption ? { ...check, status: "NOTED", detail: `${check.detail}${allowed}${exemption.reason}` } : check;
  });
}

/** Notes the failures that a former report notes as allowed, with its reasons: those of packs that are not loaded anew. */
export const keepAllowed = (checks: readonly Check[], former: readonly Check[]): Check[] =>
  checks.map((check) => {
    const before = ({ rule, detail }: Check) => rule === check.rule && detail.startsWith(`${check.detail}${allowed}`);
    return (check.status === "FAILS" ? former.find(before) : undefined) ?? check;
  });

/** True for a failure that an exemption covers. */
export const isAllowed = ({ status, detail }: Check): boolean => status === "NOTED" && detail.includes(allowed);

const allowed = " Allowed: ";

const covers = ({ rule, of, says }: Exemption, check: Check) =>
  check.rule === rule &&
  (of === undefined || check.subjects.includes(of)) &&
  (says === undefined || check.detail.includes(says));

const isRule = (id: string) => rules.some((rule) => rule.id === id);
const unknownRule = (id: string) => {
  const ids = rules.map((rule) => rule.id);
  return `expected one of ${ids.join(", ")}, got "${id}"${didYouMean(id, ids)}`;
};
