// Runs before the first paint, so that the chosen theme and letter size do not flash in later. Same keys as web/shared/looks.ts.
let looks = {}
try {
  looks = JSON.parse(localStorage.getItem('mendian.looks') ?? '{}')
} catch {
  // Private browsing may refuse the storage: the system's own look is kept.
}
const isDark = matchMedia('(prefers-color-scheme: dark)').matches
document.documentElement.dataset.theme =
  looks.theme === 'dark' || looks.theme === 'light' ? looks.theme : isDark ? 'dark' : 'light'
if (looks.large === true) document.documentElement.dataset.large = 'true'
