import type { Instrument, KindName } from "../generated/operations.js";
import { nameIn, useLanguage } from "../messages/language.js";
import { matrixMessages } from "../messages/matrix.js";
import { instruments, kindNames } from "../messages/vocabulary.js";
import type { Group, Options } from "./grid.js";

type Heading = Pick<Group<unknown>, "key" | "heading">;

/** Headings of groups of rows or columns. */
export function useHeadings(options: Options): {
  readonly rowHeading: (group: Heading) => string;
  readonly columnHeading: (group: Heading) => string;
} {
  const language = useLanguage();
  const messages = matrixMessages[language];
  return {
    rowHeading: ({ key, heading }) => {
      if (options.rows === "instrument") return instruments[language][key as Instrument];
      return heading ? nameIn(language, heading) : messages.noIssuer;
    },
    columnHeading: ({ key, heading }) => {
      if (heading) return nameIn(language, heading);
      if (key !== "") return kindNames[language][key as KindName];
      if (options.of !== "industry") return messages.family[options.of];
      return options.columns === "section" ? messages.noSection : messages.noGrouping;
    },
  };
}
