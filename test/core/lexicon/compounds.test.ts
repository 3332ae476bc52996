import { describe, expect, test } from 'vitest';
import { expected, markMentions } from '../mentions/mark-mentions.ts';

describe('a company’s name and words for what it makes are a product', () => {
  test.each([
    ['The {product: Kaspersky software} is gone.'],
    ['The {product: Kaspersky Lab anti-virus and security software} is gone.'],
    ['The {product: Kaspersky-branded products} are gone.'],
    ['All {product: KASPERSKY ENDPOINT SECURITY PRODUCTS} are gone.'],
    ['All {product: Kaspersky\nsecurity  tools} are gone.'],
    ['{product: Kaspersky Anti-Virus} and Internet Security are there.'],
    ['The {product: Kaspersky Endpoint Detection and Response} is there.'],
    ['The {product: Kaspersky Threat Attribution Engine} is there.'],
    ['Die {product: Kaspersky-Sicherheitssoftware} und {product: Kaspersky-Lab-Produkte} gehen.'],
    ['Les {product: logiciels antivirus Kaspersky} partent.'],
    ['El {product: software antivirus Kaspersky} y los {product: productos Kaspersky Lab} no.'],
    ['Удалить {product: антивирусное ПО Kaspersky} нельзя.'],
    ['要求移除{product: 卡巴斯基安全软件}和{product: 卡巴斯基实验室产品}。'],
    ['{product: カスペルスキー製ソフト}を削除。'],
  ])('%s', (marked) => {
    expect(markMentions(marked)).toBe(expected(marked));
  });
});

describe('a company’s name stays one', () => {
  test.each([
    ['{company: Kaspersky}’s software is gone.'],
    [
      '{company: Kaspersky} customers, {company: Kaspersky} security researchers and {company: Kaspersky} said so.',
    ],
    ['{company: Kaspersky} software engineers left.'],
    ['{company: Kaspersky}-Antiviren-Forscher gehen.'],
    ['The antivirus software {company: Kaspersky} sells is known.'],
    ['Los productos de {company: Kaspersky} no.'],
    ['{company: Kaspersky} Security said so.'],
    ['{company: Kaspersky}\n\nSoftware is what we sell.'],
    ['{company: Kaspersky}, software and more.'],
    ['要求移除{company: 卡巴斯基}的软件。'],
  ])('%s', (marked) => {
    expect(markMentions(marked)).toBe(expected(marked));
  });
});
