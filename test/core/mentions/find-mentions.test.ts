import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildLexicon } from '../../../src/core/lexicon/lexicon.ts';
import { findMentions } from '../../../src/core/mentions/find-mentions.ts';
import { hasOverlap } from '../../../src/core/text/text-span.ts';
import { always, entities, entity, inContext } from '../../fixtures/core-dataset.ts';

const lexicon = buildLexicon(entities);

/** `Borealis@borealis`, with `?` behind it if the words name it only in context. */
const find = (text: string, read = lexicon): string[] =>
  findMentions(text, read).map(
    ({ span, entity, resolution }) =>
      `${text.slice(span.start, span.end)}@${entity.id}${resolution === 'contextual' ? '?' : ''}`,
  );

const sentencesOf = (text: string, read = lexicon): string[] =>
  findMentions(text, read).map(({ sentence }) => text.slice(sentence.start, sentence.end));

describe('which matches are mentions', () => {
  test.each([
    ['the longest of those that overlap', 'Nils Borealis left.', ['Nils Borealis@nils-borealis']],
    ['the longest over a line break', 'Nils\n  Borealis left.', ['Nils\n  Borealis@nils-borealis']],
    [
      'neighbours that do not overlap',
      'Borealis Software, Borealis Shield',
      ['Borealis Software@borealis', 'Borealis Shield@borealis-shield'],
    ],
    [
      'the company within the name of an order against it',
      'The Borealis ban stands.',
      ['Borealis ban@order-12-34?', 'Borealis@borealis'],
    ],
    ['every place', 'Borealis, Borealis; Borealis', Array(3).fill('Borealis@borealis')],
    ['names in other scripts', '北光软件和Бореалис', ['北光软件@borealis', 'Бореалис@borealis']],
    ['a name beside an emoji and half of one', '😀Borealis\ud83d', ['Borealis@borealis']],
    ['nothing in an empty text', '', []],
    ['nothing in a text without letters', ' \n\n\u00ad\ud83d', []],
  ])('are %s', (_, text, mentions) => {
    expect(find(text)).toEqual(mentions);
  });

  test.each([
    ['in an address', 'See https://borealis.example/news.'],
    ['in a handle', 'As @Borealis wrote.'],
    ['over a blank line', 'Nils\n\nBorea\n\nlis'],
    ['inside a longer word', 'Borealists gathered.'],
  ])('do NOT stand %s', (_, text) => {
    expect(find(text)).toEqual([]);
  });

  test('an address makes no context for the rest of the page', () => {
    expect(find('See https://borealis.example. The founder left.')).toEqual([]);
  });

  test('an alias of one entity in two languages is one mention', () => {
    const twice = buildLexicon([entity('one', 'company', [always('Borealis'), always('Borealis', 'de')])]);
    expect(find('Borealis', twice)).toEqual(['Borealis@one']);
  });
});

describe('an alias that needs context', () => {
  test.each([
    [
      'where its entity is named outright',
      'Borealis lost. The company sued.',
      ['Borealis@borealis', 'The company@borealis?'],
    ],
    [
      'before its entity is named',
      'The company sued. Borealis lost.',
      ['The company@borealis?', 'Borealis@borealis'],
    ],
    [
      'in the next block',
      'The company sued.\n\nBorealis lost.',
      ['The company@borealis?', 'Borealis@borealis'],
    ],
    [
      'where one it is known with is named',
      'Borealis lost the order.',
      ['Borealis@borealis', 'the order@order-12-34?'],
    ],
  ])('counts %s', (_, text, mentions) => {
    expect(find(text)).toEqual(mentions);
  });

  test.each([
    ['where nothing is named', 'The company and the founder obeyed the order.'],
    ['where only an entity that is no context for it is named', 'Order 12-34 hit the company.'],
  ])('does NOT count %s', (_, text) => {
    expect(find(text).filter((mention) => mention.endsWith('?'))).toEqual([]);
  });

  test('does NOT count in capitals that are not its own', () => {
    expect(find('Borealis is no shield.')).toEqual(['Borealis@borealis']);
    expect(find('Borealis sells Shield.')).toEqual(['Borealis@borealis', 'Shield@borealis-shield?']);
  });
});

describe('an alias that refers back', () => {
  const read = buildLexicon([
    entity('borealis', 'company', [always('Borealis')]),
    entity(
      'order-12-34',
      'directive',
      [
        always('Order 12-34'),
        inContext('agency order'),
        { text: 'the order', language: 'en', rule: 'back-reference' },
      ],
      ['borealis'],
    ),
  ]);

  test.each([
    ['after its entity is named outright', 'Order 12-34 came. Then the order went.', 2],
    ['after its entity is named in context', 'Borealis lost the agency order. Then the order went.', 3],
    ['in a later block', 'Order 12-34 came.\n\nThen the order went.', 2],
  ])('counts %s', (_, text, count) => {
    expect(find(text, read)).toHaveLength(count);
    expect(find(text, read).at(-1)).toBe('the order@order-12-34?');
  });

  test.each([
    ['before its entity is named', 'Then the order went. Order 12-34 came.'],
    ['where only what it is known with is named', 'Borealis heard of the order.'],
    ['where nothing is named', 'They read the order.'],
    ['with a number of its own', 'Order 12-34 came, then the order 2013/40, and the order (No. 7).'],
  ])('does NOT count %s', (_, text) => {
    expect(find(text, read).filter((mention) => mention.startsWith('the order'))).toEqual([]);
  });

  test('an alias in context does NOT count with a number of its own either', () => {
    expect(find('Borealis lost agency order 56-78.', read)).toEqual(['Borealis@borealis']);
  });
});

describe('names of others', () => {
  const read = buildLexicon([
    entity('borealis', 'company', [
      always('Borealis'),
      { text: 'Olga Borealis', language: 'en', rule: 'other' },
    ]),
  ]);

  test('are no mention, and keep the shorter names in them from being one', () => {
    expect(find('Olga Borealis left. Borealis stayed.', read)).toEqual(['Borealis@borealis']);
    expect(find('Olga Borealis left.', read)).toEqual([]);
  });
});

describe('a directive among others', () => {
  const read = buildLexicon([
    entity('borealis', 'company', [always('Borealis')]),
    {
      ...entity(
        'directive-12-34',
        'directive',
        [
          always('Directive 12-34'),
          inContext('Agency directive'),
          { text: 'directive', language: 'en', rule: 'back-reference' },
          { text: 'binding directive', language: 'en', rule: 'back-reference' },
        ],
        ['borealis'],
      ),
      act: {
        issuedBy: ['Example Agenc*'],
        setting: [],
        dated: [],
        deeds: ['issued'],
        rivals: [],
        rivalWords: [],
        alike: [],
      },
    },
  ]);

  test.each([
    [
      'issuer, directive and subject share a sentence',
      'The Example Agency issued a directive on Borealis software.',
      'directive@directive-12-34?',
    ],
    [
      'it has the name of the company before it',
      'Directive 12-34 came. The Borealis directive went.',
      'directive@directive-12-34?',
    ],
  ])('is told where %s', (_, text, mention) => {
    expect(find(text, read)).toContain(mention);
  });

  test.each([
    ['the issuer is missing', 'They issued a directive on Borealis software.'],
    ['the subject is missing', 'Borealis left. The Example Agency issued a directive on cloud services.'],
    [
      'another stands before it',
      'Directive 12-34 came. The NIS directive went, the GDPR binding directive too.',
    ],
    ['its name is in a block far away', 'Borealis left.\n\nAnd so on.\n\nThe Agency directive came.'],
    ['it has a number behind brackets', 'Directive 12-34 came. The binding directive (BOD) 22-01 went.'],
    ['it has a number behind a comma', 'Directive 12-34 came. The binding directive, BOD 22-01, went.'],
    [
      'another was named since, and its name is far away',
      'Directive 12-34 came. Then directive 56-78 came. The directive went.',
    ],
  ])('is NOT told where %s', (_, text) => {
    expect(find(text, read).filter((mention) => mention.endsWith('?'))).toEqual([]);
  });

  test('is told by its name in context anywhere after it was named', () => {
    const text = 'Directive 12-34 came.\n\nAnd so on.\n\nAnd on.\n\nThe Agency directive stayed.';
    expect(find(text, read)).toEqual([
      'Directive 12-34@directive-12-34',
      'Agency directive@directive-12-34?',
    ]);
  });

  test('is told by a capital at the start of a sentence, which is no name', () => {
    expect(find('Directive 12-34 came. This directive went. “That directive” stayed.', read)).toHaveLength(3);
  });

  test('is read in step with the text, however often the word stands in it', () => {
    const text = `Borealis left. ${'the directive, '.repeat(20_000)}`;
    expect(find(text, read)).toHaveLength(1);
  });
});

describe('the sentence of a mention', () => {
  test.each([
    ['the whole text', 'Borealis lost', ['Borealis lost']],
    ['the one it stands in', 'One. Borealis lost. Two.', ['Borealis lost. ']],
    ['one that the block cuts short', 'One\n\nBorealis lost\n\nTwo', ['Borealis lost']],
    [
      'one that goes on after an abbreviation',
      'In the U.S. Borealis lost. Two.',
      ['In the U.S. Borealis lost. '],
    ],
    ['one of a script without spaces', '一。北光软件输了。二。', ['北光软件输了。']],
    [
      'two lines, where the name is cut by the line end',
      'Here Borealis\nSoftware lost',
      ['Here Borealis\nSoftware lost'],
    ],
    ['the same for two mentions', 'Borealis and Borealis.', Array(2).fill('Borealis and Borealis.')],
  ])('is %s', (_, text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  test('holds the whole mention, though its name ends in what looks like the end of a sentence', () => {
    const read = buildLexicon([entity('one', 'company', [always('Borealis Inc. Group')])]);
    expect(sentencesOf('The Borealis Inc. Group lost. They left.', read)).toEqual([
      'The Borealis Inc. Group lost. ',
    ]);
  });
});

describe('names of the kind that the shipped dataset holds', () => {
  const kaspersky = buildLexicon([
    entity('lab', 'company', [
      always('Kaspersky'),
      always('Kaspersky Lab'),
      always('Лаборатория Касперского', 'ru'),
      always('卡巴斯基', 'zh-Hans'),
      always('카스퍼스키', 'ko'),
      always('كاسبرسكي', 'ar'),
      always('קספרסקי', 'he'),
    ]),
    entity('eugene', 'person', [always('Eugene Kaspersky'), always('Євген Касперський', 'uk')]),
    entity('bod', 'directive', [always('BOD 17-01'), inContext('DHS directive')], ['lab']),
  ]);

  test.each([
    ['Kas\u00adper\u00adsky\u00a0Lab', 'lab'],
    ['ＫＡＳＰＥＲＳＫＹ', 'lab'],
    ['Eugene\r\n    Kaspersky', 'eugene'],
    ['Kas-\npersky Lab', 'lab'],
    ['BOD 17-\n01', 'bod'],
    ['Лаборатория Каспер-\r\n  ского', 'lab'],
    ['Eugène Kaspersky', 'eugene'],
    ['Euge\u0300ne Kaspersky', 'eugene'],
    ['BOD\u00a017‑01', 'bod'],
    ['лаборатория КАСПЕРСКОГО', 'lab'],
    ['Євген Касперськии\u0306', 'eugene'],
    ['卡巴斯基', 'lab'],
    ['카스퍼스키', 'lab'],
    ['كَاسْبِرْسْكِي', 'lab'],
    ['קַסְפֶּרְסְקִי', 'lab'],
  ])('finds %j', (surface, id) => {
    expect(find(`(${surface}).`, kaspersky)).toEqual([`${surface}@${id}`]);
  });

  test('finds a DHS directive on a page that names the company, and does NOT on one that does not', () => {
    expect(find('Kaspersky met a DHS directive.', kaspersky)).toContain('DHS directive@bod?');
    expect(find('A DHS directive on hurricanes.', kaspersky)).toEqual([]);
  });
});

describe('against generated text', () => {
  const pieces = fc.constantFrom(
    ...[
      'Nils',
      'Borealis',
      'borealis',
      'Software',
      'Shield',
      'ban',
      'the order',
      'Order 12-34',
      'the company',
    ],
    ...[' ', '. ', '\n', '\n\n', '\u00a0', '\u00ad', '.com', '@', 'U.S. ', '北光软件', '\ud83d', 'x'],
  );

  test('mentions are in order, hold their sentence, and overlap only where an order names another', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), (parts) => {
        const text = parts.join('');
        const mentions = findMentions(text, lexicon);
        for (const [i, { span, sentence, entity }] of mentions.entries()) {
          expect(sentence.start).toBeLessThanOrEqual(span.start);
          expect(sentence.end).toBeGreaterThanOrEqual(span.end);
          const next = mentions[i + 1];
          if (!next) continue;
          expect(next.span.start).toBeGreaterThanOrEqual(span.start);
          if (hasOverlap(span, next.span)) expect([entity.kind, next.entity.kind]).toContain('directive');
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('takes a page that is nothing but mentions', () => {
    expect(findMentions('Borealis '.repeat(20_000), lexicon)).toHaveLength(20_000);
    expect(findMentions('北光软件'.repeat(20_000), lexicon)).toHaveLength(20_000);
  });
});
