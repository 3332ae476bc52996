import { describe, expect, test } from 'vitest';
import { expected, markMentions } from './mark-mentions.ts';

const MAN = '{company: Kaspersky Lab} was founded by {person: Eugene Kaspersky}.';

describe('a surname alone is the man', () => {
  test.each([
    ['behind a title', `${MAN} Founder {person: Kaspersky} agreed.`],
    ['with “himself”', `${MAN} {person: Kaspersky} himself agreed.`],
    ['with “who”', `${MAN} It was {person: Kaspersky}, who agreed.`],
    ['with “his” behind it', `${MAN} {person: Kaspersky} moved the servers, and his firm followed.`],
    ['with a course of life', `${MAN} {person: Kaspersky} studied cryptography.`],
    ['where he was spoken of last, and the company has another name', `${MAN} {person: Kaspersky} said no.`],
    ['before the words that it speaks', `${MAN} “No”, said {person: Kaspersky}.`],
    [
      'in German',
      '{company: Kaspersky Lab} gehört {person: Eugene Kaspersky}. {person: Kaspersky} sagte, dass er bleibt.',
    ],
    [
      'in Chinese',
      '{company: 卡巴斯基实验室}由{person: 尤金·卡巴斯基}创办。{person: 卡巴斯基}说，他愿意作证。',
    ],
  ])('%s', (_, marked) => {
    expect(markMentions(marked)).toBe(expected(marked));
  });
});

describe('a surname alone is the company', () => {
  test.each([
    ['where nobody else is named', '{company: Kaspersky} said no.'],
    ['before the man is named', '{company: Kaspersky} said no. Its founder is {person: Eugene Kaspersky}.'],
    ['with “its” behind it', `${MAN} {company: Kaspersky} said its code is clean.`],
    ['with people who work there', `${MAN} {company: Kaspersky} researchers said no.`],
    ['where somebody else is “he”', `${MAN} He used {company: Kaspersky} on his own computer.`],
    ['as what is owned by it', `${MAN} {company: Kaspersky}’s headquarters are in Moscow.`],
    ['behind what it is', `${MAN} The firm {company: Kaspersky} said no.`],
    [
      'within the name of a ban',
      'Homeland Security banned the firm of {person: Eugene Kaspersky}. The {directive: {company: Kaspersky} ban} stood.',
    ],
    [
      'beside a directive in quotation marks',
      'Homeland Security has a “{directive: DHS directive}” on {company: Kaspersky}, of {person: Eugene Kaspersky}.',
    ],
    ['in quotation marks, in Russian', '{company: Лаборатория Касперского} и «{company: Касперский}».'],
  ])('%s', (_, marked) => {
    expect(markMentions(marked)).toBe(expected(marked));
  });
});

describe('a surname alone can’t be told', () => {
  test.each([
    [
      'where the page calls the company so too',
      '{company: Kaspersky} employees met {company: Kaspersky} customers. {person: Eugene Kaspersky} came. Kaspersky said no.',
    ],
    ['where he was spoken of long ago', `${MAN}\n\nA year went by.\n\nAnother did.\n\nKaspersky said no.`],
  ])('%s', (_, marked) => {
    expect(markMentions(marked)).toBe(
      expected(marked).replace(/Kaspersky(?= said)/, '{company~: Kaspersky}'),
    );
  });
});

describe('a surname alone is NOT marked', () => {
  test.each([
    ['behind a first name that is not his', `${MAN} Anna Kaspersky, a dentist, left.`],
    ['behind a title that he does not have', `${MAN} Senator Kaspersky voted no.`],
    [
      'where a relative was spoken of last',
      'Natalya Kaspersky left {company: Kaspersky Lab}. Kaspersky herself said so, and her firm grew.',
    ],
  ])('%s', (_, marked) => {
    const herself = marked.replace('herself', 'himself').replace('her firm', 'his firm');
    expect(markMentions(herself)).toBe(expected(herself));
  });
});
