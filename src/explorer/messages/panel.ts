import { inBothLanguages } from "./language.js";

export const panelMessages = inBothLanguages(
  {
    panel: "What the words say",
    close: "Close",
    answering: (who: string) => `answering ${who}`,
    asking: "asking",
    exchange: (number: number) => `question ${number}`,
    published: "Published page",
    inBriefing: "In the briefing",
    cite: "Copy citation",
    copied: "Copied",
    report: "Report this fact",
    network: "Network",
    figures: "Figures",
    alsoCalled: "Also called",
    chinese: "In Chinese",
    english: "In English",
    ids: "Identifiers",
    noEvidence: "From a classification or a judgement, not from words of the briefing.",
    unknown: (id: string) => `Nothing in this release has the id ${id}.`,
    nothingJoins: "No relation joins the two in this release.",
    moreLinks: (shown: number, all: number) =>
      `${shown} of ${all} relations are shown here; the network shows the others.`,
    nothingSaid: "Nothing else is said of it.",
    role: { CLAIM: "", SUBJECT: "names the subject", PERIOD: "gives the time", COMPARISON: "gives the comparison" },
    citation: (parts: {
      quote: string;
      who: string;
      document: string;
      day: string;
      url: string;
      fact: string;
      release: string;
    }) =>
      `“${parts.quote}” ${parts.who}, in: ${parts.document}, ${parts.day}. ${parts.url} (fact ${parts.fact}, release ${parts.release})`,
    reportTitle: "What is wrong with this fact?",
    reportLead:
      "The report names the fact, its words and the release. Copy it, or open it in your mail program; nothing is sent from here.",
    reportNote: "What should it say?",
    reportCopy: "Copy the report",
    reportMail: "Open in mail",
    cancel: "Cancel",
    inverse: {
      APPLIED_IN: "applies",
      BROADER: "includes",
      COMMITS: "was committed to by",
      COVERS: "is covered by",
      HOLDS_POST: "has as office-holder",
      IMPLEMENTS: "is carried out by",
      ISSUED: "was issued by",
      LOCATED_IN: "holds",
      MATCHES: "is matched by",
      MEASURES: "is measured by",
      OBSERVES: "has the value",
      ON: "is the subject of the promise",
      PART_OF: "has as part",
      POSSIBLY_SAME: "may be the same as",
      PRODUCES: "is produced by",
      SAID_TO_AFFECT: "is said to be affected by",
      SUCCEEDS: "was succeeded by",
      TARGETS: "is targeted by",
      VARIANT_OF: "has as a kind",
    } as Readonly<Record<string, string>>,
  },
  {
    panel: "原话依据",
    close: "关闭",
    answering: (who: string) => `回答${who}`,
    asking: "提问",
    exchange: (number: number) => `第${number}问`,
    published: "原网页",
    inBriefing: "发布会原文",
    cite: "复制引用",
    copied: "已复制",
    report: "报告此条有误",
    network: "关系网",
    figures: "数据",
    alsoCalled: "又称",
    chinese: "中文名",
    english: "英文名",
    ids: "标识",
    noEvidence: "来自分类标准或人工判断，并非发布会原话。",
    unknown: (id: string) => `本版本中没有标识为 ${id} 的内容。`,
    nothingJoins: "本版本中两者之间没有关系。",
    moreLinks: (shown: number, all: number) => `此处显示 ${all} 条关系中的 ${shown} 条；其余见关系网。`,
    nothingSaid: "没有其他相关内容。",
    role: { CLAIM: "", SUBJECT: "点明对象", PERIOD: "说明时间", COMPARISON: "说明对比" },
    citation: (parts: {
      quote: string;
      who: string;
      document: string;
      day: string;
      url: string;
      fact: string;
      release: string;
    }) =>
      `“${parts.quote}” ${parts.who}，载于：${parts.document}，${parts.day}。${parts.url}（事实 ${parts.fact}，版本 ${parts.release}）`,
    reportTitle: "此条有何错误？",
    reportLead: "报告会写明该事实、原话与版本。可复制，或用邮件程序打开；本页不会发送任何内容。",
    reportNote: "应当如何表述？",
    reportCopy: "复制报告",
    reportMail: "用邮件打开",
    cancel: "取消",
    inverse: {
      APPLIED_IN: "应用了",
      BROADER: "包含",
      COMMITS: "由其承诺",
      COVERS: "归入",
      HOLDS_POST: "任职者",
      IMPLEMENTS: "实施者",
      ISSUED: "发布者",
      LOCATED_IN: "境内有",
      MATCHES: "对应",
      MEASURES: "统计指标",
      OBSERVES: "数值",
      ON: "相关承诺",
      PART_OF: "下属",
      POSSIBLY_SAME: "可能同于",
      PRODUCES: "生产者",
      SAID_TO_AFFECT: "据称受其影响",
      SUCCEEDS: "后续",
      TARGETS: "受其针对",
      VARIANT_OF: "种类有",
    } as Readonly<Record<string, string>>,
  },
);
