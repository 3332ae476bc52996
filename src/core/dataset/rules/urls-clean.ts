import { describeRecord } from '../describe-problem.ts';
import type { Problem, Rule } from './rule.ts';

/** Hosts that hand on other people's pages. */
const PROXY =
  /^https?:\/\/(?:(?:[^/?#]*\.)?(?:1\.800\.gay|translate\.goog|webcache\.googleusercontent\.com|web\.archive\.org|archive\.(?:ph|is|today|md|li|vn|fo)|r\.jina\.ai|12ft\.io)|translate\.google\.[a-z.]+|(?:www\.)?google\.[a-z.]+(?=\/(?:url|amp)\b))(?:[:/?#]|$)/;

/**
 * What an address must not be, each with its reason.
 *
 * Patterns, for the core has no URL class; stricter than it where a reader or a link would stumble.
 */
const FAULTS: readonly { readonly pattern: RegExp; readonly message: string }[] = [
  { pattern: /^(?!https:\/\/)/, message: 'does not begin with https://' },
  {
    pattern: /^https:\/\/(?!(?:[^/?#@]*@)?(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]*[a-z0-9](?::\d+)?(?:[/?#]|$))/,
    message: 'names no host in lower case',
  },
  { pattern: /^https:\/\/[^/?#]*@/, message: 'carries a user name' },
  {
    pattern: /[^!-~]|["<>\\^`{|}]/,
    message: 'has a space or another character that must be percent-encoded',
  },
  { pattern: /%(?![0-9A-Fa-f]{2})/, message: 'has a percent sign that encodes nothing' },
  { pattern: /[?&]utm_/i, message: 'has utm_ parameters, which track the reader' },
  {
    pattern: /[?&](?:fbclid|gclid|yclid|msclkid|mc_[ce]id|igshid|cmpid|mkt_tok|_ga|ns_campaign|_openstat)=/i,
    message: 'has a parameter that tracks the reader',
  },
  { pattern: /^https:\/\/[^/?#]*:443(?:[/?#]|$)/, message: 'names the port that https has anyway' },
  {
    pattern:
      /^https:\/\/(?:[^/?#]*\.)?amp\.|ampproject\.org|\/amp(?:[/?#]|$)|\.amp(?:\.html)?(?:[?#]|$)|[?&]amp(?:=|&|$)/,
    message: 'is the amp copy of a page',
  },
  { pattern: PROXY, message: 'is a copy or a proxy, not the document’s own address' },
  { pattern: /#/, message: 'has a fragment, where links put the text fragment' },
];

/** Readers follow these addresses, and links add a text fragment at their end. */
export const urlsClean: Rule = {
  name: 'urls-clean',
  meaning: 'every source has its own https address, without user, tracking, fragment or proxy',
  find({ sources }) {
    const owners = new Map<string, string>();
    return sources.flatMap(({ id, url, seenAt }): Problem[] => {
      const place = { record: describeRecord('source', id), field: 'url', value: url };
      const problems = FAULTS.filter(({ pattern }) => pattern.test(url)).map(({ message }) => ({
        ...place,
        message,
      }));
      if (seenAt && PROXY.test(seenAt)) {
        problems.push({
          ...place,
          field: 'seenAt',
          value: seenAt,
          message: 'is a proxy, whose name readers would see',
        });
      }
      const page = nameOfPage(url);
      const owner = owners.get(page);
      owners.set(page, owner ?? place.record);
      return owner ? [...problems, { ...place, message: `is the address of ${owner} too` }] : problems;
    });
  },
};

/** Addresses that lead to one page: `https://www.example.org/a/?b&c` and `https://example.org/a?c&b`. */
function nameOfPage(url: string): string {
  const address = url.replace(/^https:\/\/(?:www\.)?/, '');
  const end = `${address}?`.indexOf('?');
  const query = address
    .slice(end + 1)
    .split('&')
    .sort()
    .join('&');
  return `${address.slice(0, end).replace(/\/$/, '')}?${query}`;
}
