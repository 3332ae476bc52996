/** What the words of a date line say, in the languages we read: which date follows, whose name does, or nothing. */
import { isWeekday } from '../text/calendar-words.ts';

/**
 * `published`, `changed`: of which day the next date is. `by`: a name follows. `neutral`: what such lines have besides.
 * `name`: any other word with a capital. `uncased`: any other of a script without capitals. `other`:
 * a word as sentences have them.
 */
export type DatelineWord = 'published' | 'changed' | 'by' | 'neutral' | 'name' | 'uncased' | 'other';

// Beginnings of words in lower case; `$` where it must be the whole.
const CHANGED =
  /^(?:updat|modif|revis|z?a[ck]?tuali[sz]|aggiorn|mise?$|jour$|bijgew|gewijz|geänder|обновл|измен|оновл|(?:[最마][終终后後近지]막?)?(?:更新|修改|수정|업데이트))/;
const PUBLISHED =
  /^(?:publi(?!cs?$)|pubbl|post(?:ed)?$|releas|veröff|stand$|gepubl|geplaatst|opubl|zveřej|опубл|дата$|dat[aeo]$|datum$|fecha$|[发發][布表]|公開|掲載|配信|입력|등록|게시)/;
const BY =
  /^(?:by|von|par|por|di|de|door|autore?|author|автор|source|来源|來源|作者|编辑|.{0,12}(?:记者|記者|기자))$/;
// `[a-z]{1,3}t`: "at", "last", EDT, CEST.
const NEUTRAL =
  /^(?:.|on|the|in|first|original|and|time|for|immediate|press|news|staff|reda\p{L}+|min|read|[a-z]{1,3}t|utc|msk|мск|[ap]m|um|uhr|und|zuletzt|letzte|le|la|el|las|[uú]ltim[oa]|il|alle|ore|em|às|op|om|dnia|godz|dne|послед\p{L}+|(?:[周週]|星期).|.曜日?|.요일|오[전후]|[上下]午|日期|[時时][间間])$/u;

/** @param word - Letters and marks only, NFKC. */
export function readDatelineWord(word: string): DatelineWord {
  const lower = word.toLowerCase();
  if (CHANGED.test(lower)) return 'changed';
  if (PUBLISHED.test(lower)) return 'published';
  if (BY.test(lower)) return 'by';
  if (NEUTRAL.test(lower) || isWeekday(word)) return 'neutral';
  if (word !== lower) return 'name';
  return word === word.toUpperCase() ? 'uncased' : 'other';
}
