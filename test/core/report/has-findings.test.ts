import { describe, expect, test } from 'vitest';
import { hasFindings } from '../../../src/core/report/has-findings.ts';
import { checkedReport } from '../../views/popup/tab-report.ts';

const nothing = { mentions: [], quotations: [], differences: [] };

describe('hasFindings', () => {
  test.each(['mentions', 'quotations', 'differences'] as const)('is true for %s alone', (part) => {
    expect(hasFindings({ ...nothing, [part]: checkedReport[part] })).toBe(true);
  });

  test('is false for nothing', () => {
    expect(hasFindings(nothing)).toBe(false);
  });

  test('is false for quotations of which the record knows nothing', () => {
    const quotations = checkedReport.quotations.filter(({ verdict }) => verdict === 'unknown');
    expect(quotations.length).toBeGreaterThan(0);
    expect(hasFindings({ ...nothing, quotations })).toBe(false);
  });
});
