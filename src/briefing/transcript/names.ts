import { isHan, plain } from "./lines.js";

const surnames =
  "Ai|An|Ao|Ba|Bai|Ban|Bao|Bei|Bi|Bian|Bo|Bu|Cai|Cao|Cen|Chai|Chang|Che|Chen|Cheng|Chi|Chong|Chu|Cong|Cui|Dai|Dang|Deng|Di|Diao|Ding|Dong|Dou|Du|Duan|Fan|Fang|Fei|Feng|Fu|Gan|Gao|Ge|Geng|Gong|Gou|Gu|Guan|Guo|Han|Hao|He|Hong|Hou|Hu|Hua|Huang|Huo|Ji|Jia|Jian|Jiang|Jiao|Jin|Jing|Ju|Kang|Ke|Kong|Kou|Kuang|Lai|Lan|Lang|Lao|Lei|Leng|Li|Lian|Liang|Liao|Lin|Ling|Liu|Long|Lou|Lu|Luan|Luo|Lyu|Lü|Ma|Mao|Mei|Meng|Mi|Miao|Min|Ming|Mo|Mu|Na|Nan|Ni|Nie|Ning|Niu|Ou|Pan|Pang|Pei|Peng|Pi|Ping|Pu|Qi|Qian|Qiang|Qiao|Qin|Qiu|Qu|Quan|Ran|Ren|Rong|Ruan|Sha|Shan|Shang|Shao|She|Shen|Sheng|Shi|Shou|Shu|Si|Song|Su|Sui|Sun|Tai|Tan|Tang|Tao|Teng|Tian|Tong|Tu|Wan|Wang|Wei|Wen|Weng|Wu|Xi|Xia|Xian|Xiang|Xiao|Xie|Xin|Xing|Xiong|Xu|Xue|Xuan|Yan|Yang|Yao|Ye|Yi|Yin|Ying|You|Yu|Yuan|Yue|Yun|Zeng|Zha|Zhai|Zhan|Zhang|Zhao|Zhen|Zheng|Zhong|Zhou|Zhu|Zhuang|Zhuo|Zong|Zou|Zu|Zuo|Ouyang|Sima|Shangguan|Zhuge";
const syllable =
  "(?:[bpmfdtnlgkhjqxzcsryw]|zh|ch|sh)?(?:a|o|e|ai|ei|ao|ou|an|en|ang|eng|ong|er|i|ia|ie|iao|iu|ian|in|iang|ing|iong|u|ua|uo|uai|ui|uan|un|uang|ü|üe|ve|ue|üan|ün|yu|yue|yuan|yun)";
const pinyin = new RegExp(String.raw`^(?:${surnames}) (?:${syllable}){1,3}(?:[ '’-]?${syllable})?$`, "iu");
const hanSurnames =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文邢寿闻苗鲁盛蒲齐祝左温芦游倪葛伍路俞季辛管解柴裴欧束毕蓝安洪岳宁项翟殷柯詹申甘邬凌霍阮纪樊单宫耿鲍舒饶尚焦巩袭习华权仲佟储刁卜卓寇封岑巫戚扈景晏沙牛牟桂桑梅楚涂滕狄班瞿祁符米艾荆荣蒙蔺褚谌谈谷路车郁郜阎靳鞠麻乌尤尉屈宗闵庞庄申颜查曲丛";
const han = new RegExp(String.raw`^[${hanSurnames}][\p{Script=Han}]{1,2}$`, "u");

/** True for what is written as a Chinese person's name is: `Wang Wentao`, 陶青. */
export function looksLikePerson(words: string): boolean {
  const name = plain(words);
  if (noNames.test(name)) return false;
  return isHan(name) ? han.test(name) : /^\p{Lu}\S+ \p{Lu}/u.test(name) && pinyin.test(name);
}

/** Words that are written as names are. */
const noNames =
  /^(?:Hong Kong|Long Term|金融|任务|安全|江苏|江西|高端|方案|高技术|马上|方面|石油|石化|常态|严格|向好|余额|温度|华东|华北|华南|华中|米面|车辆|路线|谈判)$/;

/** True where words may be a name at the end of a list's line: two to four Chinese characters. */
export const isHanName = (words: string) =>
  /^[\p{Script=Han}]{2,4}$|^\p{Script=Han}+·[\p{Script=Han}·]+$/u.test(plain(words));

/** True where Chinese words begin with a usual surname. */
export const beginsWithSurname = (words: string) => new RegExp(`^[${hanSurnames}]`, "u").test(words);
