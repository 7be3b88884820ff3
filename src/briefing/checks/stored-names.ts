interface Name {
  readonly text: string;
  readonly lang?: string;
  readonly kind: string;
}

/** Names of a thing, each with its kind. */
export const namesIn = (props: Readonly<Record<string, unknown>>): Name[] =>
  ((props.names ?? []) as readonly string[]).map((json) => JSON.parse(json) as Name);
