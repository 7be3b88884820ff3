import { type GraphQLField, GraphQLInt, isInputObjectType } from "graphql";

/** Names by which a caller asks for so many rows: of an argument, or in an input object. */
const sizes = ["first", "last", "limit"];

/** Argument that gives a page size, or has it in its input object under that name. */
interface SizePlace {
  readonly argument: string;
  readonly inner?: string;
}

/** Places where a caller gives a field's page size. */
export const sizePlaces = ({ args }: GraphQLField<unknown, unknown>): SizePlace[] =>
  sizes.flatMap((size) =>
    args.flatMap(({ name, type }): SizePlace[] => {
      if (name === size) return [{ argument: name }];
      const isInside = isInputObjectType(type) && type.getFields()[size]?.type === GraphQLInt;
      return isInside ? [{ argument: name, inner: size }] : [];
    }),
  );
