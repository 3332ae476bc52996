/**
 * Do the installed packages match the lock file?
 *
 * Judged by content, not by time: `git checkout` gives the lock file a new time without changing it.
 */

/**
 * @typedef {{ version?: string, integrity?: string, link?: boolean, optional?: boolean, devOptional?: boolean }} Locked
 * @typedef {{ packages?: Record<string, Locked> }} Lockfile
 */

/**
 * @param {Lockfile} lock - package-lock.json.
 * @param {Lockfile} installed - node_modules/.package-lock.json, where npm notes what it installed.
 * @returns {boolean}
 */
export function isInstalled(lock, installed) {
  const wanted = Object.entries(lock.packages ?? {}).filter(([where]) => where !== '');
  const present = installed.packages ?? {};
  const allAsWanted = wanted.every(([where, { version, integrity, optional, devOptional }]) => {
    const found = present[where];
    // Packages for other platforms are in the lock file, and npm leaves them out.
    if (!found) return Boolean(optional || devOptional);
    return found.version === version && found.integrity === integrity;
  });
  const names = new Set(wanted.map(([where]) => where));
  return allAsWanted && Object.keys(present).every((where) => names.has(where));
}
