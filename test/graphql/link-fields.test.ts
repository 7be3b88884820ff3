import { relations } from "../../src/model/index.js";
import type { RelationSpec } from "../../src/model/relation.js";
import { fieldsOf, linkFields } from "../../src/graphql/types/link-fields.js";

const shown = (fields: ReturnType<typeof fieldsOf>) =>
  fields.map(({ spec, nullable, stored, declaredBy }) => [spec.name, nullable, stored, declaredBy]);
const common = [
  ["evidence", false, "-[]-.evidence", "Relation.evidence"],
  ["modality", true, "-[]-.modality", "Relation.modality"],
  ["firstSeen", true, "-[]-.firstSeen", "Relation.firstSeen"],
  ["lastSeen", true, "-[]-.lastSeen", "Relation.lastSeen"],
  ["history", false, "-[]-.history", "Relation.history"],
];

describe("fields of the links that lead to one type", () => {
  it("are those of each relation: missing in links of a relation that does not have them", () => {
    expect(shown(linkFields("Policy"))).toEqual([
      ...common,
      ["act", true, "-[:ISSUED]-.act", "Issued.act"],
      ["role", true, "-[:ISSUED]-.role", "Issued.role"],
      ["partnerCount", true, "-[:ISSUED]-.partnerCount", "Issued.partnerCount"],
      ["intent", true, "-[:TARGETS]-.intent", "Targets.intent"],
    ]);
    expect(shown(linkFields("GovernmentBody"))).toEqual([
      ...common,
      ["title", true, "-[:HOLDS_POST]-.title", "HoldsPost.title"],
      ["post", true, "-[:HOLDS_POST]-.post", "HoldsPost.post"],
      ["role", true, "-[:HOLDS_POST]-.role", "HoldsPost.role"],
      ["from", true, "-[:HOLDS_POST]-.from", "HoldsPost.from"],
      ["to", true, "-[:HOLDS_POST]-.to", "HoldsPost.to"],
      ["activity", true, "-[:ORGANIZES]-.activity", "Organizes.activity"],
    ]);
    expect(shown(linkFields("Turn"))).toEqual(common);
  });

  it("say of which relation they are, where others lead there too", () => {
    expect(linkFields("Policy").at(-1)?.doc).toBe("Of TARGETS: What the policy means to do to it.");
  });

  it("may be those of several relations, in the same form only", () => {
    const [matches, same, issued, post] = (["MATCHES", "SAME_FACT", "ISSUED", "HOLDS_POST"] as const).map((name) =>
      relations.get(name),
    ) as [RelationSpec, RelationSpec, RelationSpec, RelationSpec];
    expect(shown(fieldsOf([matches, same]))).toEqual([
      ...common,
      ["reason", false, "-[:MATCHES]-.reason, -[:SAME_FACT]-.reason", "Matches.reason"],
      ["judgedBy", false, "-[:MATCHES]-.judgedBy, -[:SAME_FACT]-.judgedBy", "Matches.judgedBy"],
      ["match", true, "-[:MATCHES]-.match", "Matches.match"],
      ["kind", true, "-[:SAME_FACT]-.kind", "SameFact.kind"],
    ]);
    expect(() => fieldsOf([issued, post])).toThrow(
      "HOLDS_POST.role: expected the same as ISSUED.role, as links of both have one type, got another",
    );
  });
});
