import { inBothLanguages } from "./language.js";

export const searchMessages = inBothLanguages(
  {
    label: "Search policies, industries, bodies, people …",
    placeholder: "Search the briefing graph",
    clear: "Clear the search",
    list: "What was found",
    described: "Described so",
    said: "In the words of the briefing",
    because: { alias: "also called", english: "in English", chinese: "in Chinese", description: "" },
    count: (number: number) => (number === 1 ? "1 thing found" : `${number} things found`),
    nothing: (text: string) => `Nothing is called “${text}”, nor described or quoted so.`,
    searching: "Searching …",
    advice: "Try fewer letters, another word, or a name in the other language.",
  },
  {
    label: "搜索政策、行业、机构、人物……",
    placeholder: "搜索知识图谱",
    clear: "清空搜索",
    list: "搜索结果",
    described: "说明中提到",
    said: "发布会原话",
    because: { alias: "又称", english: "英文名", chinese: "中文名", description: "" },
    count: (number: number) => `找到 ${number} 项`,
    nothing: (text: string) => `没有名称、说明或引文与“${text}”相符。`,
    searching: "正在搜索……",
    advice: "可减少字数、换个说法，或改用另一种语言的名称。",
  },
);
