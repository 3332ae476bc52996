/** People named in a Chinese text: a surname and one or two characters more, behind a comma or a word for what somebody is. */
import type { TextSpan } from '../text/text-span.ts';

const SURNAME =
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖田董袁潘蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付白邹鄒孟熊秦邱江尹薛闫閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵钱錢严嚴覃武戴莫孔汤湯区區温康施牛樊葛邢齐齊乔喬伍庞龐颜顏倪庄莊聂章鲁魯岳翟殷詹申欧歐耿兰蘭焦俞左柳甘祝宁尚符舒阮柯纪紀梅童凌毕季裴霍涂苗谷盛翁冉骆蓝辛靳管柴蒙鲍喻祁房蒲滕屈饶牟穆卓麦褚娄窦戚岑景宫费卜冷晏席卫';
/** Ends a word for what somebody is: "店主", "教师", "学者". */
const CANDIDATE = new RegExp(
  `(?<=^|[\\n。，、；：！？“”「」\\s]|[师師者长長员員生人家授主手理官友客总總士工民匠妻子])([${SURNAME}])(\\p{sc=Han}{1,2})`,
  'gu',
);

export type Person = TextSpan & { readonly name: string };

/** In the order of the text. A name counts if it stands there twice, or behind what its bearer is. Time is linear. */
export function findPeople(text: string): Person[] {
  const candidates = [...text.matchAll(CANDIDATE)];
  const counts = new Map<string, number>();
  for (const { 0: all } of candidates) {
    for (const name of new Set([all.slice(0, 2), all.slice(0, 3)]))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return candidates.flatMap(({ 0: all, index }) => {
    const isDescribed = /[师師者长長员員生人家授主手理官友客总總士工民匠妻子]/u.test(text.charAt(index - 1));
    const long = counts.get(all) ?? 0;
    const short = counts.get(all.slice(0, 2)) ?? 0;
    const name = all.length === 3 && (long > 1 || (isDescribed && short === long)) ? all : all.slice(0, 2);
    if (name.length === 2 && short < 2) return [];
    return [{ start: index, end: index + name.length, name }];
  });
}
