import { postOf } from "../../src/model/post.js";

const miit = "body:miit";
const bureau = "body:scio-press-bureau";
it.each([
  ["vice minister", miit, "deputy minister"],
  ["Vice Minister", miit, "deputy minister"],
  ["deputy minister", miit, "deputy minister"],
  ["the Vice-Minister", miit, "deputy minister"],
  ["vice minister of the MIIT", miit, "deputy minister"],
  ["Vice Minister of Industry and Information Technology", miit, "deputy minister"],
  ["vice minister of the Ministry of Industry and Information Technology", miit, "deputy minister"],
  ["MIIT's vice minister", miit, "deputy minister"],
  ["MIIT vice minister", miit, "deputy minister"],
  ["vice minister, MIIT", miit, "deputy minister miit"],
  ["副部长", miit, "deputy minister"],
  ["工业和信息化部副部长", miit, "deputy minister"],
  ["总工程师", miit, "chief engineer"],
  ["director-general", bureau, "director general"],
  ["Director General of the Press Bureau", bureau, "director general"],
  ["deputy director general of the Press Bureau of the SCIO", bureau, "deputy director general"],
  ["spokeswoman", miit, "spokesperson"],
  ["spokesman of MIIT", miit, "spokesperson"],
  ["新闻发言人", miit, "spokesperson"],
  ["director of the General Office", miit, "director of general office"],
  ["director of the General Office of the MIIT", miit, "director of general office"],
  ["member of the leading Party members group", miit, "member of leading party members group"],
  ["chief engineer", miit, "chief engineer"],
])("%s in %s is %s", (title, body, post) => {
  expect(postOf(title, body)).toBe(post);
  expect(postOf(post, body)).toBe(post);
});
