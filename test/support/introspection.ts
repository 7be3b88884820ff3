import { getIntrospectionQuery } from "graphql";

/** Introspection as Apollo Sandbox and Explorer send it when they poll. */
export const sandboxIntrospection = getIntrospectionQuery({
  descriptions: true,
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  schemaDescription: true,
  inputValueDeprecation: true,
});
/** As GraphiQL 5 sends it. */
export const graphiqlIntrospection = getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true });
/** As graphql-codegen's loader of schemas by URL sends it. */
export const codegenIntrospection = getIntrospectionQuery({
  descriptions: true,
  schemaDescription: false,
  specifiedByUrl: false,
  directiveIsRepeatable: false,
  inputValueDeprecation: false,
});

/** The schema, so many times over in one operation. */
export function aliased(times: number): string {
  const query = getIntrospectionQuery();
  const schema = query
    .slice(query.indexOf("{") + 1, query.indexOf("fragment FullType"))
    .trimEnd()
    .replace(/\}$/, "");
  const body = schema.replace("__schema", "").trim();
  const [first, ...others] = Array.from({ length: times }, (_, i) => `a${i}: __schema { ...S }`);
  return `{ ${[first, ...others].join(" ")} } fragment S on __Schema ${body} ${query.slice(query.indexOf("fragment FullType"))}`;
}
