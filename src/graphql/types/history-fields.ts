import type { ClassType } from "type-graphql";
import { Document } from "../../model/document.js";
import { statedByPacks } from "../../model/entity.js";
import { Evidence } from "../../model/evidence.js";
import { type FieldSpec, graphqlType } from "../../model/field.js";
import { kinds } from "../../model/index.js";
import type { KindSpec } from "../../model/kind.js";
import { addField, objectType, pascal } from "./type-builder.js";

/** Field of a kind that lists the values of one of its properties document by document. */
export interface HistoryField {
  readonly kind: KindSpec;
  readonly field: FieldSpec;
  readonly name: string;
}

/** The fields of the model that declare such a list. */
export const historyFields: readonly HistoryField[] = [...kinds.values()].flatMap((kind) =>
  kind.fields.flatMap((field) => (field.history === undefined ? [] : [{ kind, field, name: field.history }])),
);

/** Adds these fields to their kinds. */
export function addHistoryFields(): void {
  for (const { kind, field, name } of historyFields)
    addField(kind.type, name, () => [datedType(field)], {
      nullable: false,
      complexity: 5,
      doc: `Its \`${field.name}\` by the words of each document that gives it, the first one first.`,
      origin: statedByPacks,
      declaredBy: `${kind.name}.${field.name}`,
    });
}

/** Type of a value of a field by the words of one document: `DatedStage`. */
function datedType(field: FieldSpec): ClassType {
  const own = { declaredBy: "src/graphql/types/history-fields.ts", origin: statedByPacks };
  return objectType(`Dated${pascal(field.name)}`, `A \`${field.name}\` by the words of one document.`, (type) => {
    addField(type, field.name, graphqlType(field), { ...own, nullable: false, doc: field.doc });
    addField(type, "document", () => Document, {
      ...own,
      doc: "The document; null where it comes from a pack without one.",
    });
    addField(type, "evidence", () => [Evidence], {
      ...own,
      nullable: false,
      doc: "The document's spans that name it.",
    });
  });
}
