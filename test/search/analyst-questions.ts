/** Question as an analyst would write it, and the things that it names exactly. */
export type AnalystQuestion = readonly [question: string, named: readonly string[]];

/** Questions by which the ranking was tuned. */
export const tuned: readonly AnalystQuestion[] = [
  [
    "Who organizes the open competitions to select top candidates to lead AI research projects?",
    ["policy:open-competitions-to-select-top-candidates-to-lead-ai-research-projects"],
  ],
  ["Is 2G still in use alongside 5G in rural areas?", ["technology:2g", "technology:5g"]],
  ["What has been announced about product quality supervision this year?", ["policy:product-quality-supervision"]],
  [
    "How many enterprises connect to the identifier resolution system by now",
    ["infrastructure:identifier-resolution-system"],
  ],
  [
    "Which companies have finished the full-process ultra-low emission transformation?",
    ["policy:full-process-ultra-low-emission-transformation"],
  ],
  ["did growth in the major industrial provinces exceed the national average", ["place:major-industrial-provinces"]],
  [
    "When does the National Tour of Popular Consumer Brands start?",
    ["policy:national-tour-of-popular-consumer-brands"],
  ],
  ["growth of the wind power sector and data centers", ["technology:wind-power", "infrastructure:data-centers"]],
  ["What did the reporter from Xinhua Finance ask about steel?", ["org:xinhua-finance"]],
  ["exports of civil unmanned aerial vehicles in the first quarter", ["product:civil-unmanned-aerial-vehicles"]],
  ["what is the output of industrial robots compared with last year?", ["metric:industrial-robot-output"]],
  ["What does the ministry mean by new industrialization?", ["concept:new-industrialization"]],
  [
    "latest numbers for the value added of equipment manufacturing, growth year on year",
    ["metric:equipment-manufacturing-value-added-growth"],
  ],
  ["Which future industries get pilot projects in China?", ["industry:future-industries"]],
  [
    "tell me about the national pilot zones for AI innovation and application and who runs them",
    ["policy:national-pilot-zones-for-ai-innovation-and-application"],
  ],
  ["how has the changing external environment affected exports", ["event:changing-external-environment"]],
  ["Which question did China Electronics News put to the spokesperson?", ["org:china-electronics-news"]],
  ["新型工业化的主要措施有哪些", ["concept:new-industrialization"]],
  ["数据中心的规模是多少？", ["infrastructure:data-centers"]],
  [
    "what are renowned Chinese consumer brands and how many are there?",
    ["enterprise:renowned-chinese-consumer-brands"],
  ],
  [
    "status of energy-saving and carbon-reduction renovations in key industries",
    ["policy:energy-saving-and-carbon-reduction-renovations-in-key-industries"],
  ],
  ["Where are the provincial-level clusters located?", ["enterprise:provincial-level-clusters"]],
  [
    "Does the tiered cultivation system for enterprises cover little giants?",
    ["policy:tiered-cultivation-system-for-enterprises"],
  ],
];

/** Questions that were not looked at while the ranking was tuned. */
export const heldOut: readonly AnalystQuestion[] = [
  ["What happened on the inspection trip to Ansteel in February?", ["event:inspection-trip-to-ansteel"]],
  ["How large is the installed wind power capacity of the country?", ["infrastructure:installed-wind-power-capacity"]],
  [
    "Who may apply for pilot licenses for value-added telecommunications services?",
    ["policy:pilot-licenses-for-value-added-telecommunications-services"],
  ],
  ["How many OpenHarmony community partners are there today?", ["enterprise:openharmony-community-partners"]],
  ["sales of trendy new consumer brands during the Spring Festival", ["enterprise:trendy-new-consumer-brands"]],
  [
    "What is planned for the low-altitude equipment manufacturing industry?",
    ["industry:low-altitude-equipment-manufacturing"],
  ],
  [
    "when was the technical committee for AI standardization founded",
    ["org:technical-committee-for-ai-standardization"],
  ],
  ["Which questions came from Cover News at the press conference?", ["org:cover-news"]],
  ["exports of Yihong Gongfu tea and televisions", ["product:yihong-gongfu-tea", "product:televisions"]],
  [
    "Is aerospace among the key industries that got support?",
    ["industry:aerospace", "industry:key-industries-opening"],
  ],
  [
    "How do the supervisory mechanisms for overdue SME payments work?",
    ["policy:supervisory-mechanisms-for-overdue-sme-payments"],
  ],
  [
    "what share of consumer goods manufacturing industry output is exported?",
    ["industry:consumer-goods-manufacturing"],
  ],
  ["which popular consumer brands are from Yantai", ["enterprise:popular-consumer-brands", "place:yantai"]],
  ["How did agriculture in Ningxia do in 2025?", ["industry:gbt-01", "place:ningxia"]],
  [
    "current scale of the core industry of the industrial internet in yuan",
    ["metric:industrial-internet-core-industry-scale"],
  ],
  ["Do public services use large models already?", ["industry:public-services"]],
  ["what was decided at the First Meeting of the New Year", ["event:first-meeting-of-the-new-year"]],
  [
    "Which projects are advanced-level smart factories and what do they produce?",
    ["enterprise:smart-factories-advanced-level"],
  ],
  ["医药制造业的增长情况如何", ["industry:gbt-27"]],
  ["规模以上工业中小企业利润增长了多少", ["enterprise:industrial-smes-above-designated-size"]],
  ["What are the two optimizations and two promotions?", ["policy:two-optimizations-and-two-promotions"]],
  [
    "Who heads the Information and Communications Development Department of the MIIT?",
    ["body:miit-information-and-communications-development-department"],
  ],
];
