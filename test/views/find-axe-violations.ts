import axe from 'axe-core';

/**
 * Rules of axe that the element breaks, each with its nodes, as `region: <p>…</p>`. Empty: none.
 *
 * Contrast needs layout, which jsdom has not: `tokens.test.ts` computes it. `region` and `page-has-heading-one`
 * speak of whole pages, which a card is not. `label-content-name-mismatch` asks a canvas which letters are icons, and
 * without one it never comes to an end, only to a complaint on the console.
 */
export async function findAxeViolations(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, {
    rules: {
      'color-contrast': { enabled: false },
      'label-content-name-mismatch': { enabled: false },
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
    },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
