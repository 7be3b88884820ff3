import type { Edge, Policy, Statement } from "../data/policy-statements.js";

type Issuer = Policy["issuedBy"]["nodes"][number];

export interface Issued {
  /** Undefined for policies without a named issuer, which come last. */
  readonly issuer: Issuer | undefined;
  readonly policies: readonly { readonly policy: Policy; readonly edges: readonly Edge[] }[];
}

/** Statements under who issued the policy, who issued most first; a policy of several issuers is under each. */
export function issuersOf(statements: readonly Statement[]): Issued[] {
  const issuers = new Map<
    string,
    { issuer: Issuer | undefined; policies: Map<string, { policy: Policy; edges: Edge[] }> }
  >();
  for (const { policy, edge } of statements) {
    for (const issuer of policy.issuedBy.nodes.length > 0 ? policy.issuedBy.nodes : [undefined]) {
      const key = issuer?.id ?? "";
      const group = issuers.get(key) ?? { issuer, policies: new Map() };
      issuers.set(key, group);
      const one = group.policies.get(policy.id) ?? { policy, edges: [] };
      group.policies.set(policy.id, one);
      one.edges.push(edge);
    }
  }
  return [...issuers.values()]
    .map(({ issuer, policies }) => ({ issuer, policies: [...policies.values()] }))
    .toSorted(
      (a, b) =>
        Number(a.issuer === undefined) - Number(b.issuer === undefined) || b.policies.length - a.policies.length,
    );
}
