import { describe, expect, test } from 'vitest';
import { isInTechnicalName } from '../../../src/core/mentions/technical-names.ts';

/** Each names the brand once. */
const isTechnical = (text: string, brand = /borealis(?: software)?|北光/i): boolean => {
  const match = brand.exec(text);
  if (!match) throw new Error(`no brand in "${text}"`);
  return isInTechnicalName(text, { start: match.index, end: match.index + match[0].length });
};

describe('isInTechnicalName', () => {
  test.each([
    ['an address', 'see https://www.example.org/borealis/news for more'],
    ['an address of a script with spaces', 'https://ru.example.org/wiki/Компания_Borealis'],
    ['a host', 'see borealis.com'],
    ['a host in capitals', 'see BOREALIS.COM'],
    ['a host with a hyphen', 'see borealis-labs.com'],
    ['a host of a host', 'see support.borealis.com for help'],
    ['a host after a host', 'see support.borealis/news'],
    ['a host that begins with www', 'see www.Borealis'],
    ['a host at the end of a sentence', 'see borealis.com.'],
    ['an address in brackets', '(https://example.org/borealis)'],
    ['an address amid Chinese', '请访问https://example.org/borealis网站'],
    ['a host amid Chinese', '请访问borealis.com网站'],
    ['an e-mail address by its host', 'write to info@borealis.example'],
    ['an e-mail address by its name', 'write to borealis.press@example.org'],
    ['a handle', 'as @borealis wrote'],
    ['a longer handle', 'as @nils.Borealis wrote'],
    ['a file', 'open borealis.exe now'],
    ['a file of an odd ending', 'open borealis.7z now'],
    ['a path', 'in /opt/borealis/bin'],
    ['a path at home', 'in ~/Borealis'],
    ['a relative path', 'in ./Borealis'],
    ['a Windows path', 'in C:\\Borealis\\bin'],
    ['a registry key', 'in HKLM\\Software\\Borealis'],
    ['a repository', 'on example/borealis'],
    ['a dated path', 'in 2017/Borealis'],
    ['another scheme', 'press borealis://open'],
  ])('takes %s for technical', (_, text) => {
    expect(isTechnical(text)).toBe(true);
  });

  test.each([
    ['a name alone', 'Borealis'],
    ['a name at the end of a sentence', 'They banned Borealis.'],
    ['a name before an ellipsis', 'Borealis… and Borealis...'],
    ['a name before a footnote number', 'They banned Borealis.12 Then'],
    ['a sentence set without a space after it', 'They banned Borealis.The ban'],
    ['a sentence set without a space before it', 'They said so.Borealis left.'],
    ['a possessive', 'Borealis’s products and Borealis-made ones'],
    ['a name in quotation marks', '"Borealis"'],
    ['a name in brackets', 'a firm (Borealis) [Borealis]'],
    ['a hashtag', 'about #Borealis'],
    ['alternatives', 'Sample/Borealis'],
    ['more alternatives', 'Borealis/Sample/Example'],
    ['several words before a slash', 'Borealis Software/Sample'],
    ['several words before a sign of addresses', 'Borealis Software@Berlin'],
    ['a name before a no-break space', 'Borealis\u00a0software.net'],
    ['a name beside an address', 'Borealis (https://example.org)'],
    ['a Chinese name before an address', '北光https://example.org'],
    ['a Chinese name before a host', '北光www.example.org'],
    ['a Chinese name before a mailbox', '北光info@example.org'],
    ['a Chinese name after a handle elsewhere in the line', '微博@someone说北光被禁'],
    ['a name after a dash', '2017—Borealis left'],
    ['a name beside an emoji', '😀Borealis😀'],
  ])('does NOT take %s for technical', (_, text) => {
    expect(isTechnical(text)).toBe(false);
  });

  test('looks only so far', () => {
    expect(isTechnical(`https://example.org/${'x'.repeat(1_000_000)}Borealis`)).toBe(false);
    expect(isTechnical(`https://example.org/${'x/'.repeat(90)}Borealis`)).toBe(true);
  });
});
