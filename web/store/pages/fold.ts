const shownMax = 3

/** The first few, and how many a fold hides; one alone is not worth hiding. */
export function folded<T>(
  items: readonly T[],
  isAll: boolean,
): { readonly shown: readonly T[]; readonly hidden: number } {
  const hidden = items.length - shownMax
  return hidden > 1 && !isAll ? { shown: items.slice(0, shownMax), hidden } : { shown: items, hidden: 0 }
}
