/** So many records need no closed groups. */
const FEW = 12;

/** Groups stand open where there is little to show, and where words were searched for. */
export function opensGroups(count: number, query: string): boolean {
  return count <= FEW || query !== '';
}
