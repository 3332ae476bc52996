/**
 * The first of a row of things in order that is not before what is sought; `length` if all are. By binary search.
 *
 * @param length - How many there are.
 * @param isBefore - Whether thing number `i` is before: true for a first part of the row, false for the rest.
 */
export function findLowerBound(length: number, isBefore: (i: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
