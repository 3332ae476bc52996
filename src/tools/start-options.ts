/** What the person asked `npm start` for. */
import { BROWSER_NAMES, type BrowserName, isBrowserName, type Machine } from './browser-places.ts';

export type StartOptions = {
  /** `null`: whichever is installed. */
  readonly browser: BrowserName | null;
  /** As typed: an address or a file. `null`: the demo page. */
  readonly url: string | null;
  readonly headless: boolean;
};

/** `problem` is one sentence for the person. */
export type ParsedStart =
  | { readonly options: StartOptions }
  | { readonly problem: string }
  /** The person asked what can be asked for. */
  | { readonly help: true };

export const START_USAGE = `Usage: npm start [-- options]
  --browser ${BROWSER_NAMES.join('|')}   default: the first of these that is installed
  --url URL-or-file   page to open instead of the demo page
  --headless          no window: save screenshots in output/ and print the report (default without a display)
  --help              this text`;

/** @param args - Command line after the tool's name. */
export function parseStartOptions(args: readonly string[], machine: Omit<Machine, 'home'>): ParsedStart {
  let browser: BrowserName | null = null;
  let url: string | null = null;
  let headless = !hasDisplay(machine);
  const rest = args.flatMap(splitAtEquals);
  for (let option = rest.shift(); option !== undefined; option = rest.shift()) {
    if (option === '--help' || option === '-h') return { help: true };
    if (option === '--headless') {
      headless = true;
      continue;
    }
    if (option !== '--browser' && option !== '--url') return { problem: `Unknown option "${option}".` };
    const value = rest.shift();
    if (value === undefined || value === '') return { problem: `${option} needs a value.` };
    if (option === '--url') {
      url = value;
    } else if (isBrowserName(value)) {
      browser = value;
    } else {
      return { problem: `Unknown browser "${value}"; known are ${BROWSER_NAMES.join(', ')}.` };
    }
  }
  return { options: { browser, url, headless } };
}

/** macOS and Windows always show windows; on Linux a variable says so. Nobody looks at a CI machine's screen. */
function hasDisplay({ platform, env }: Omit<Machine, 'home'>): boolean {
  if (env.CI) return false;
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/** `--url=x` → `--url`, `x`. */
function splitAtEquals(arg: string): string[] {
  const at = arg.indexOf('=');
  return arg.startsWith('--') && at > 0 ? [arg.slice(0, at), arg.slice(at + 1)] : [arg];
}
