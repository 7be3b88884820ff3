// Checked by tsc (`npm run check`), never run: each line under @ts-expect-error is refused, all others compile.
import { oneOf } from "../../src/model/enum.js";
import { Day, Flag, Int, Num, OneOf, Part, Ref, Text } from "../../src/model/field.js";
import { Period } from "../../src/model/observation.js";
import { Unit } from "../../src/model/unit.js";

const Size = oneOf("Size", "How large.", { SMALL: "Small.", LARGE: "Large." });
const Color = oneOf("Color", "Which color.", { RED: "Red.", BLUE: "Blue." });
const doc = "For the compiler.";

export class Right {
  @Text({ doc }) text?: string;
  @Text({ doc, required: true }) requiredText!: string;
  @Text({ doc, list: true }) texts?: string[];
  @Int({ doc, required: true }) int!: number;
  @Num({ doc }) number?: number;
  @Flag({ doc }) flag?: boolean;
  @Day({ doc }) day?: string;
  @OneOf(Size, { doc, required: true }) size!: keyof typeof Size;
  @Ref("Turn", { doc, list: true }) turns?: string[];
  @Part(Unit, { doc }) unit?: Unit;
  @Part(Unit, { doc, list: true, required: true }) units!: Unit[];
}

export class Wrong {
  // @ts-expect-error a text is no number
  @Text({ doc }) text?: number;
  // @ts-expect-error it is required: declare it with `!`
  @Text({ doc, required: true }) requiredText?: string;
  // @ts-expect-error it is optional: declare it with `?`
  @Text({ doc }) optionalText!: string;
  // @ts-expect-error a list of texts is no text
  @Text({ doc, list: true }) texts?: string;
  // @ts-expect-error a text is no list
  @Text({ doc }) noTexts?: string[];
  // @ts-expect-error a flag is no text
  @Flag({ doc }) flag?: string;
  // @ts-expect-error a whole number is no text
  @Int({ doc }) int?: string;
  // @ts-expect-error a number is no flag
  @Num({ doc }) number?: boolean;
  // @ts-expect-error a day is kept as a text
  @Day({ doc }) day?: Date;
  // @ts-expect-error another enum
  @OneOf(Size, { doc }) size?: keyof typeof Color;
  // @ts-expect-error more values than the enum has
  @OneOf(Size, { doc }) anySize?: string;
  // @ts-expect-error no kind has that name
  @Ref("Trun", { doc }) turn?: string;
  // @ts-expect-error another part
  @Part(Period, { doc }) unit?: Unit;
  // @ts-expect-error a list of units is no unit
  @Part(Unit, { doc, list: true }) units?: Unit;
}
