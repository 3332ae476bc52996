/** @returns The record of an id. It throws `RangeError` for an id that none of them has. */
export function lookUp<T extends { id: string }>(kind: string, records: readonly T[]): (id: string) => T {
  const byId = new Map(records.map((record) => [record.id, record]));
  return (id) => {
    const record = byId.get(id);
    if (!record) throw new RangeError(`no ${kind} "${id}" in the dataset`);
    return record;
  };
}
