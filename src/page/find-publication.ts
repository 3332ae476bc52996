/** When a page came out, as its data for machines say. What its visible text says is the core's to read. */
import type { Publication } from '../core/report/page-report.ts';
import { type Day, readMachineDate } from '../core/text/written-days.ts';
import { judge, listOwnAddresses, type OwnAddresses } from './own-addresses.ts';
import {
  closest,
  contains,
  findAll,
  getAttribute,
  getLocalName,
  getParentNode,
  isElement,
} from './unclobbered.ts';

/** What one part of a page says. */
type Said = { readonly published: Day | null; readonly changed: readonly Day[] };
const NOTHING: Said = { published: null, changed: [] };

/** A description in JSON-LD; each value is checked where it is read. */
type Thing = Readonly<Record<string, unknown>>;

/** What a page may have us read of each kind: elements; descriptions; scripts; units of one and of all, UTF-16. */
const MAX_ELEMENTS = 500;
const MAX_THINGS = 500;
const MAX_SCRIPTS = 50;
const MAX_SCRIPT_LENGTH = 500_000;
const MAX_DATA_LENGTH = 1_000_000;
/** As many boxes around its title hold an article's head; wider ones hold other articles, too. */
const MAX_BOXES = 4;

/** schema.org's types, that of the text itself first. */
const OWN_TYPES = [/(?:Article|Posting|Report)$/, /Page$/];

/** Names of `meta` elements, the plainest first. */
const PUBLISHED =
  'article:published_time datepublished dc.date.issued dcterms.issued parsely-pub-date sailthru.date cxenseparse:publishtime citation_publication_date pubdate publishdate publish-date publish_date publication_date dcterms.created dc.date.created dcterms.date dc.date date'.split(
    ' ',
  );
const CHANGED =
  'article:modified_time og:updated_time datemodified dcterms.modified dc.date.modified last-modified'.split(
    ' ',
  );

/** Around what is told of other texts. */
const ELSEWHERE =
  'article, aside, nav, footer, li, [class*="comment" i], [id*="comment" i], [class*="related" i]';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * @param address - The page's.
 * @returns `null` where nothing says it, or only what contradicts itself. Only reads; never throws.
 */
export function findPublication(document: Document, address: string): Publication | null {
  const addresses = listOwnAddresses(document, address);
  const said: Said[] = [];
  let date: Day | null = null;
  // The later ones cost more, and are asked only if need be.
  for (const read of [readLinkedData, readMetas, readItems, readTimes]) {
    if (date && read === readItems) break;
    const one = read(document, addresses);
    said.push(one);
    date ??= one.published;
  }
  if (!date) return null;
  const last = said
    .flatMap(({ changed }) => changed)
    .sort()
    .at(-1);
  return { date, changed: last && last > date ? last : null, basis: 'metadata' };
}

/** JSON-LD: https://schema.org/datePublished */
function readLinkedData(document: Document, addresses: OwnAddresses): Said {
  const things: Thing[] = [];
  const queue = parseScripts(document);
  for (let at = 0; at < queue.length && at < MAX_THINGS; at++) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, MAX_THINGS));
    else if (isThing(value) && judge(addressesOf(value), addresses) !== 'another') {
      things.push(value);
      // Only what is this page, or what it is about: comments, videos and lists of articles have dates of their own.
      queue.push(...[value['@graph'], value.mainEntity, value.mainEntityOfPage].filter(isThing));
    }
  }
  for (const type of OWN_TYPES) {
    const dated = things.filter((thing) => hasType(thing, type) && readValue(thing.datePublished));
    const own = dated.filter((thing) => judge(addressesOf(thing), addresses) === 'this');
    const chosen = own.length > 0 ? own : dated;
    const published = settle(chosen.map((thing) => readValue(thing.datePublished)));
    if (published)
      return { published, changed: listDays(chosen.map((thing) => readValue(thing.dateModified))) };
  }
  return NOTHING;
}

/** In their order, until there is too much. */
function parseScripts(document: Document): unknown[] {
  let left = MAX_DATA_LENGTH;
  return findAll(document, 'script[type^="application/ld+json" i]', MAX_SCRIPTS).map((script) => {
    const text = script.textContent ?? '';
    if (text.length > Math.min(left, MAX_SCRIPT_LENGTH)) return null;
    left -= text.length;
    return parseJson(text);
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Malformed: it is the page's own affair, and says nothing.
    return null;
  }
}

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null;
const hasType = ({ '@type': type }: Thing, wanted: RegExp): boolean =>
  [type].flat().some((one) => typeof one === 'string' && wanted.test(one));
/** `"2017-09-13"`, `["2017-09-13"]`, `{ "@value": "2017-09-13" }` */
function readValue(value: unknown): Day | null {
  const [first] = [value].flat();
  return readMachineDate(isThing(first) ? first['@value'] : first);
}
/** The addresses by which a description names its page. */
const addressesOf = ({ '@id': id, url, mainEntityOfPage: page }: Thing): unknown[] => [
  ...[id, url, page].flat(),
  ...(isThing(page) ? [page['@id'], page.url] : []),
];

function readMetas(document: Document): Said {
  const days = new Map<string, Day>();
  for (const meta of select(document, 'meta[content]')) {
    const name = (getAttribute(meta, 'property') ?? getAttribute(meta, 'name') ?? '').toLowerCase();
    if (days.has(name) || !(PUBLISHED.includes(name) || CHANGED.includes(name))) continue;
    const day = readMachineDate(getAttribute(meta, 'content'));
    if (day) days.set(name, day);
  }
  const pick = (names: readonly string[]): Day[] => names.flatMap((name) => days.get(name) ?? []);
  return { published: pick(PUBLISHED)[0] ?? null, changed: pick(CHANGED) };
}

/** Microdata: https://schema.org/datePublished */
function readItems(document: Document, addresses: OwnAddresses): Said {
  const named = listItemAddresses(document);
  const read = (name: string): Day[] =>
    listDays(
      select(document, `[itemprop~="${name}"]`)
        .filter((element) => {
          const scope = closest(element, '[itemscope]');
          if (!scope) return true;
          const own = [getAttribute(scope, 'itemid'), ...(named.get(scope) ?? [])];
          if (judge(own, addresses) === 'another') return false;
          const type = getAttribute(scope, 'itemtype');
          return !type || OWN_TYPES.some((own) => own.test(type));
        })
        .map((element) =>
          readMachineDate(getAttribute(element, 'content') ?? getAttribute(element, 'datetime')),
        ),
    );
  return { published: settle(read('datePublished')), changed: read('dateModified') };
}

/** By which addresses each item names its page. */
function listItemAddresses(document: Document): Map<Element, (string | null)[]> {
  const named = new Map<Element, (string | null)[]>();
  for (const element of select(document, '[itemprop~="url"], [itemprop~="mainEntityOfPage"]')) {
    // What is an item itself is a property of the one around it.
    const box = getParentNode(element);
    const scope = box && isElement(box) ? closest(box, '[itemscope]') : null;
    if (!scope) continue;
    const values = ['href', 'content', 'itemid'].map((name) => getAttribute(element, name));
    named.set(scope, [...(named.get(scope) ?? []), ...values]);
  }
  return named;
}

/** `time` elements around the title. */
function readTimes(document: Document): Said {
  const titles = select(document, 'h1');
  const [title, another] = titles.length > 1 ? titles.filter((one) => closest(one, 'article, main')) : titles;
  if (!title || another) return NOTHING;
  let box = getParentNode(title);
  for (let i = 0; i < MAX_BOXES && box && isElement(box) && !/^(?:body|main)$/.test(getLocalName(box)); i++) {
    const times = select(box, 'time[datetime]').filter((time) => {
      const around = closest(time, ELSEWHERE);
      return !around || contains(around, title);
    });
    if (times.length > 0) {
      const [changed, published] = [true, false].map((isOfChange) =>
        times
          .filter((time) => isOfChange === CHANGE_CLASS.test(getAttribute(time, 'class') ?? ''))
          .map(readTime),
      );
      return { published: settle(published ?? []), changed: listDays(changed ?? []) };
    }
    box = getParentNode(box);
  }
  return NOTHING;
}
const CHANGE_CLASS = /updat|modif/i;
const readTime = (time: Element): Day | null => readMachineDate(getAttribute(time, 'datetime'));

const select = (root: Document | Element, selector: string): Element[] =>
  findAll(root, selector, MAX_ELEMENTS);

const listDays = (days: readonly (Day | null)[]): Day[] => days.filter((day) => day !== null);

/** The first, if all are the same day; the next one is, in another time zone. */
function settle(days: readonly (Day | null)[]): Day | null {
  const [first = null, ...others] = listDays(days);
  const isNear = (day: Day): boolean => Math.abs(Date.parse(day) - Date.parse(first ?? day)) <= DAY_MS;
  return others.every(isNear) ? first : null;
}
