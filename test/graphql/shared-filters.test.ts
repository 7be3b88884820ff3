import { GraphQLEnumType, type GraphQLInputObjectType } from "graphql";
import { createSchema } from "../../src/graphql/schema.js";
import { relations } from "../../src/model/index.js";
import { type End, ends } from "../../src/graphql/types/ends.js";
import { fieldsOfAll, linkFilter, nodeFilter } from "../../src/graphql/types/shared-filters.js";

const schema = await createSchema();
const namesOf = (specs: readonly { readonly name: string }[]) => specs.map(({ name }) => name);

describe("a filter that kinds or relations share", () => {
  it("is one for all kinds that have names, and one each for the others", () => {
    expect(["Policy", "Place", "Entity", "Observation", "Node"].map((to) => nodeFilter(to as "Policy").name)).toEqual([
      "Entity",
      "Entity",
      "Entity",
      "Observation",
      "Node",
    ]);
    expect(namesOf(nodeFilter("Turn").of)).toEqual(["Turn"]);
    expect(nodeFilter("Node").of).toEqual([]);
  });

  it("has the values of all kinds, where each has values of its own", () => {
    const { values } = fieldsOfAll(nodeFilter("Entity").of).find(({ name }) => name === "classification") ?? {};
    expect(values?.name).toBe("Classification");
    const found = ["MINISTRY", "COMPANY", "BRAND", "CITY"].map((value) => values?.values[value]);
    expect(found).toEqual([
      "As in `BodyClass`.",
      "As in `OrganizationClass`.",
      "As in `EnterpriseClassification`.",
      "As in `PlaceClass`.",
    ]);
    const type = schema.getType("Classification") as GraphQLEnumType;
    expect(type.getValues().length).toBe(28);
  });

  it("leaves out a relation that calls another thing by the name of an earlier one's property", () => {
    const filters = ends.map((end) => [end.field, linkFilter(end).name]);
    expect(Object.fromEntries(filters)).toMatchObject({
      targets: "Entity",
      posts: "Entity",
      issued: "Issued",
      issuedBy: "Issued",
      sameFact: "Observation",
      followedBy: "Turn",
    });
    const typeOf = (name: string) => (schema.getType(name) as GraphQLInputObjectType).getFields().role?.type;
    expect([String(typeOf("EntityLinkEdgeWhere")), String(typeOf("IssuedLinkEdgeWhere"))]).toEqual([
      "TextFilter",
      "IssueRoleFilter",
    ]);
    const { of } = linkFilter(ends.find(({ field }) => field === "issued") as End);
    expect(of).toEqual([relations.get("ISSUED")]);
  });
});
