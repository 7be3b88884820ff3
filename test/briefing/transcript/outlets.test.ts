import { looksLikePerson } from "../../../src/briefing/transcript/names.js";
import { knownOutlets, outletOf } from "../../../src/briefing/transcript/outlets.js";

const none = knownOutlets([]);

it.each(
  "Economic Daily;Yicai;21st Century Business Herald;Bloomberg;CNBC;Kyodo News;Singapore's Lianhe Zaobao;Ta Kung Pao;China National Radio;Market News International;ThePaper.cn;The Paper;Farmers' Daily;China News Service;The Wall Street Journal;China Business Network;Nippon TV;EFE;Xinhua Finance;Asahi Shimbun;China Global Television Network;CMG;People's Daily Online;The Poster News APP;Hong Kong Bauhinia Magazine;Agence France-Presse;Al Jazeera;Jiangxi Radio & TV Station;新华社;中央广播电视总台央视;每日经济新闻;第一财经;香港紫荆杂志;海报新闻客户端;21世纪经济报道;凤凰卫视".split(
    ";",
  ),
)("%s is an outlet", (name) => {
  expect(outletOf(name, none)).toEqual({ outlet: name, sure: false });
});

it.each(
  "Industry;Green Finance;Digital Media;CPI;GDP;Consumer Finance;Work Report;Market Review;Industrial Internet;Digital Network;Next Steps;Post-Pandemic Growth;Private Business;Press Conference;Online Consumption;Wang Wentao;工业;服务业;生产方面".split(
    ";",
  ),
)("%s is none", (name) => {
  expect(outletOf(name, none)).toBeUndefined();
});

it.each([
  ["China Daily reporter", "China Daily"],
  ["A reporter from the Global Times", "Global Times"],
  ["Cover News reporter", "Cover News"],
  ["Xinhua's correspondent", "Xinhua"],
  ["Journalist with NHK", "NHK"],
  ["Question from CNBC", "CNBC"],
  ["《中国日报》记者", "中国日报"],
  ["央视记者 王明", "央视"],
  ["Reporter", undefined],
  ["记者", undefined],
])("%s asks for %s", (label, outlet) => {
  expect(outletOf(label, none)).toEqual({ sure: true, ...(outlet === undefined ? {} : { outlet }) });
});

it("knows the names of a pack, in any case and composition", () => {
  expect(outletOf("THE WICK É", knownOutlets(["The Wick E\u0301"]))).toEqual({ outlet: "THE WICK É", sure: true });
});

it("tells a Chinese person's name from other words", () => {
  const names = ["Wang Wentao", "Lyu Daliang", "Cong Liang", "Ouyang Xiu", "Kang Yi", "袭艳春", "陶青"];
  expect(names.filter((name) => !looksLikePerson(name))).toEqual([]);
  const others = ["Hong Kong", "Long Term", "Green Growth", "He Said", "金融", "高技术", "工业", "服务业"];
  expect(others.filter(looksLikePerson)).toEqual([]);
});
