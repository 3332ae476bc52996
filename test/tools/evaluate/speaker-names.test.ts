import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameName } from '../../../src/tools/evaluate/speaker-names.ts';

describe('isSameName', () => {
  it.each([
    ['Ada Berg', 'Ms. Berg', 'en'],
    ['Ada Berg', 'company spokeswoman ADA BERG', 'en'],
    ['Nordlicht Systems', 'Nordlicht’s chief executive', 'en'],
    ['José Núñez', 'Nunez', 'es'],
    ['Дмитрий Орлов', 'Дмитрия Орлова', 'ru'],
    ['Нина Соколова', 'Соколовой', 'ru'],
    ['Jan Kowalski', 'Kowalskiego', 'pl'],
    ['Karl Winter', 'Winters', 'de'],
    ['Ministry of Roads', 'the ministry', 'en'],
    ['a spokesman', 'company spokesman', 'en'],
    ['Russian Embassy in the US', 'the Russian embassy', 'en'],
    ['Russian Embassy in the US', 'Russia’s embassy', 'en'],
    ['Reddit user', 'one user', 'en'],
    ['尤金·卡巴斯基', '卡巴斯基', 'zh'],
    ['李明', '公司发言人李明', 'zh'],
    ['北光公司', '公司', 'zh'],
    ['山田太郎', '山田社長', 'ja'],
    ['김민수', '김민수는', 'ko'],
    ['سامي حداد', 'حداد', 'ar'],
    ['Li Bo', 'Li Bo', 'en'],
  ])('%s is %s (%s)', (label, found, language) => {
    expect(isSameName(label, found, language)).toBe(true);
    expect(isSameName(found, label, language)).toBe(true);
  });

  it.each([
    ['Ada Berg', 'Tom Vale', 'en'],
    ['spokeswoman Ada Berg', 'spokeswoman Rita Vale', 'en'],
    ['Ministry of Roads', 'Ministry of Health', 'en'],
    ['Russian Foreign Ministry', 'Russian Embassy', 'en'],
    ['Russian Embassy', 'Chinese Embassy', 'en'],
    ['Ada Berg', 'the spokeswoman', 'en'],
    ['Al Bo', 'Ed Bo Li', 'en'],
    ['Martin Vale', 'Bergmartin', 'en'],
    ['Martin', 'Martinez', 'es'],
    ['Пётр Новиков', 'Пётренко', 'ru'],
    ['发言人李明', '发言人王芳', 'zh'],
    ['北光公司', '南星公司', 'zh'],
    ['山田社長', '佐藤社長', 'ja'],
    ['Ada Berg', '', 'en'],
    ['', '公司', 'zh'],
  ])('%s is not %s (%s)', (label, found, language) => {
    expect(isSameName(label, found, language)).toBe(false);
    expect(isSameName(found, label, language)).toBe(false);
  });

  it('says the same of both orders, whatever the names', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(isSameName(a, b, 'ru')).toBe(isSameName(b, a, 'ru'));
        expect(isSameName(a, a, 'en')).toBe(true);
      }),
    );
  });
});
