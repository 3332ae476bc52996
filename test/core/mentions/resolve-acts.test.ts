import { describe, expect, test } from 'vitest';
import { expected, markMentions } from './mark-mentions.ts';

const ISSUED =
  'The Department of Homeland Security ordered agencies to remove {product: Kaspersky software}.\n\n';

describe('a noun for an act is the directive', () => {
  test.each([
    [
      'introduced by its issuer',
      'Homeland Security issued a {directive: directive} on {product: Kaspersky software}.',
    ],
    [
      'by its issuer behind it',
      '{company: Kaspersky} fights the {directive: ban} imposed by Homeland Security.',
    ],
    [
      'in a headline above the text',
      `US {directive: ban} on {product: Kaspersky software} regretted\n\n${ISSUED}`,
    ],
    [
      'once the text has spoken of it',
      `${ISSUED}The {directive: order} took effect. Nobody saw the {directive: ban} coming.`,
    ],
    [
      'in a sentence that names a network somebody wrote on',
      `${ISSUED}She wrote on Twitter on the day of the {directive: order}.`,
    ],
    ['by its date', `${ISSUED}It lived through the {directive: 2017 order}.`],
    ['by the company’s name', `${ISSUED}Few liked the {directive: {company: Kaspersky} ban}.`],
    [
      'where the issuer is not named, but whose machines and what is to be done',
      '{directive: Washington’s order} to strip {product: Kaspersky software} from official computers came in autumn.',
    ],
    [
      'though another was spoken of, where its own issuer stands nearer',
      'Congress passed a ban of its own, after the {directive: ban} by DHS had hit {company: Kaspersky}.',
    ],
    [
      'where a statute is told apart from it',
      `${ISSUED}{company: Kaspersky} sued over the {directive: directive}; a second suit attacks the statute.`,
    ],
    [
      'in German',
      'Das Heimatschutzministerium verbietet {company: Kaspersky} bei Behörden. Die {directive: Anordnung} gilt sofort.',
    ],
    [
      'in Russian',
      'МВБ США потребовало удалить {product: антивирус Касперского}. {directive: Распоряжение} уже действует.',
    ],
    [
      'in French',
      'La Sécurité intérieure interdit {company: Kaspersky}. L’{directive: interdiction} vise les agences.',
    ],
    ['in Chinese', '国土安全部要求移除{product: 卡巴斯基软件}。这项{directive: 禁令}立即生效。'],
  ])('%s', (_, marked) => {
    expect(markMentions(marked)).toBe(expected(marked));
  });
});

describe('a noun for an act is NOT the directive', () => {
  test.each([
    [
      'on a page that does not name the company',
      'Homeland Security issued a directive on e-mail. The directive is binding.',
    ],
    ['with a number of its own', `${ISSUED}Directive 18-02 is another.`],
    [
      'with a name of its own',
      `${ISSUED}The NIS directive is another, the EU-Richtlinie too, et la directive NIS.`,
    ],
    [
      'where the page is about another government’s or department’s',
      'The Commerce Department banned {company: Kaspersky} from sale. The ban starts in July.',
    ],
    ['where words beside it make it another', `${ISSUED}The sales ban and the congressional ban came later.`],
    ['while another is spoken of', `${ISSUED}Then came a travel ban. The ban was lifted.`],
    ['as one of its kind', `${ISSUED}A directive can be withdrawn. No ban lasts.`],
    ['as one like it', `${ISSUED}London plans a similar ban.`],
    [
      'where its issuer ordered something else, far from the company’s name',
      'Homeland Security ordered agencies to disconnect servers. The directive is binding.\n\nNobody knew.\n\nNobody asked.\n\nA report by {company: Kaspersky} came.',
    ],
    ['once another was introduced', `${ISSUED}FIFA handed the player a ban. The ban stands.`],
    [
      'of an issuer that bans something else',
      '{company: Kaspersky} left. See the DHS ban on TikTok and the DHS directive on email (BOD 18-01).',
    ],
    ['with another’s name before it', `${ISSUED}The Romanian ban came. Apple’s ban on Flash too.`],
    [
      'with a number that goes on',
      '{company: Kaspersky} left. See Airworthiness Directive 17-01-05 and BOD 17-01.5.',
    ],
    ['as what many do', `${ISSUED}Officials ban toys. Readers order books.`],
    ['as a verb', `${ISSUED}They order it removed, and will ban the rest in order to be safe.`],
    [
      'in set phrases',
      `${ISSUED}An executive order, in short order, is of the order of magnitude of a court order.`,
    ],
    ['in a word of another language', `${ISSUED}The president could veto the bill.`],
    [
      'where “document” stands far from it',
      'МВБ США потребовало удалить {product: антивирус Касперского}.\n\nПрошёл год.\n\nПрошёл другой.\n\nНайден документ о погоде.',
    ],
  ])('%s', (_, marked) => {
    expect(markMentions(marked)).toBe(expected(marked));
  });

  test('in words that are part of its name', () => {
    const marked = '{company: Kaspersky} left. The order {directive!: BOD 17-01} came.';
    expect(markMentions(marked)).toBe(expected(marked));
  });

  test('in the words that explain its name', () => {
    const marked =
      '{company: Kaspersky} lost. {directive!: Директива 17-01} (Binding Operational Directive, BOD) вступила в силу.';
    expect(markMentions(marked)).toBe(expected(marked));
  });
});

test('a text of nothing but nouns and rivals is read in step with its length', () => {
  const text = `Kaspersky left. DHS issued a directive. ${'The ban, the Commerce ban, the order, '.repeat(5_000)}`;
  expect(markMentions(text).length).toBeGreaterThan(text.length);
});
