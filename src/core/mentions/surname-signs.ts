/** What the words around a bare surname say of its bearer: the man, or the company that has his name. */
import type { TextSpan } from '../text/text-span.ts';

/** `another`: a relative; `either`: it can't be told. */
export type Bearer = 'person' | 'company' | 'either' | 'another';

/**
 * `person, if known`: the man, if the page names him elsewhere. `speaks`: whoever it is says, writes or does something that
 * men and companies do.
 */
type Signs = 'another' | 'person' | 'person, if known' | 'company' | 'speaks' | 'none';

/** Text looked at on either side, UTF-16 units. */
const REACH = 140;

const TITLE_BEFORE =
  /(?:^|[^\p{L}’'])(?:founder|co-founder|cofounder|chief executive|CEO|chairman|billionaire|mathematician|boss|entrepreneur|Mr\.?|Gründer|Firmengründer|Firmenchef|Unternehmensgründer|Konzernchef|Unternehmenschef|Vorstandschef|Milliardär|Herr|Herrn|fondateur|cofondateur|PDG|patron|dirigeant|monsieur|fundador|cofundador|presidente|director ejecutivo|empresario|señor|fondatore|cofondatore|amministratore delegato|imprenditore|signor|oprichter|topman|założyciel|zakladatel|创始人|首席执行官|总裁|创办人|創辦人|執行長|創始人|創業者|창업자|المؤسس|المدير التنفيذي|המייסד|המנכ"ל)\s?$/iu;
/** Titles that he does not have, and first names that are not his. */
const OTHER_BEFORE =
  /(?:^|[^\p{L}])(?:Sen\.?|Senator|Rep\.?|Congress(?:man|woman)|Dr\.?|Prof\.?|Professor|Judge|Justice|Capt\.?|Gen\.?|Alexander|Alexei|Alexey|Alice|Anatoly|Andrei|Andrey|Andrew|Anna|Boris|Daniel|David|Dmitry|Elena|Emma|George|Irina|James|John|Joseph|Leonid|Maria|Mark|Maxim|Max|Michael|Mikhail|Nikolai|Nina|Oleg|Olga|Paul|Peter|Robert|Samuel|Sarah|Sergei|Sergey|Tatiana|Thomas|Valentin|Vladimir|William|Yuri|Yury)\s$/u;
const SELF_BEFORE = /(?:^|[^\p{L}])(?:сам|sam|selbst)\s$/iu;
const SELF_AFTER =
  /^(?:\s(?:himself|selbst|lui-même|själv|en persona|in persona|stesso|mismo|zelf|osobiście)(?!\p{L})|本人|自己|先生|氏|씨|さん)/iu;
const WHO_AFTER =
  /^,?\s(?:who|whose|der (?:sein|selbst|an)|qui a|quien|che ha)(?!\p{L})|^,\s(?:himself|then|now|aged|age|\d\d(?:,|\s)|an? (?:former|graduate|mathematician|billionaire|KGB|native|programmer|engineer|trained)|the (?:founder|chief executive|CEO|company’s|firm’s|company's|mathematician))/iu;
const FAMILY_AFTER =
  /^[’']s?\s(?:(?:\p{Ll}+\s)?(?:son|daughter|brother|sister|child|children|parents)|wife|ex-wife|former wife|father|mother|son|daughter|family|childhood|career|biography|education|resume|schooling|schoolmates?|classmates?|personal|own words|blog|tweets?|past|youth|remarks|op-ed|essay|Twitter|KGB|military|hands?|face|voice|visit|trip|invitation|testimony|age)(?!\p{L})/iu;
/** In the clause behind: a pronoun that only a man has. */
const HIS_AFTER =
  /^(?![’'])[^.!?;:"“”]{0,120}?(?:^|[^\p{L}])(?:he|his|him|himself|dass er|er selbst|seine Firma|seinem Unternehmen|sein Unternehmen|seines Unternehmens|son entreprise|sa société|su empresa|su compañía|la sua azienda|la sua società|sua empresa|إنه)(?!\p{L})|^[^。！？；：“”「」]{0,40}(?:他(?!们|們|国|國|人|社)|彼(?!ら))/iu;
/** Where a name is what the clause is about, and the pronoun behind most likely means it: not "he used Kaspersky on his". */
const CLAUSE_START =
  /(?:^|[,;:–—“"«(。，、；：！？]|(?:^|[^\p{L}])(?:and|but|while|when|as|that|whether|if|because|und|dass|et|que|y|e|che|и|что))\s*$/iu;
/** What a man does once, and no company. */
const LIFE_AFTER =
  /^(?:,[^,.]{0,40},)?\s?(?:(?:also|later|then|had|once|co-)\s?){0,2}(?:founded|co-founded|cofounded|studied|graduated|was born|was educated|grew up|married|attended|gründete|studierte|fonda|a fondé|fundó|estudió|nació|ha fondato|fondò|ha studiato|fundou|estudou|nasceu|založil|vystudoval|założył|ukończył|основал|окончил|创办|創辦|毕业|畢業)(?!\p{Script=Latin})|^,\s(?:matemático|ingeniero|fundador|mathématicien|ingénieur|matematico|ingegnere|Mathematiker|Ingenieur|Kryptograf)(?!\p{L})|^(?:o|ova|ově)?\s(?:minulosti|minulost|přeszłość|przeszłości)/iu;
const ITS_AFTER =
  /^[^.!?;:]{0,80}?(?:^|[^\p{L}])(?:its|it|itself|headquarters|products|subsidiary|sues|sued|filed suit)(?!\p{L})/iu;
const COMPANY_AFTER =
  /^(?:[’']s?(?!\p{L})|-\p{L})|^\s?\(|^\s(?:(?:spokes(?:man|woman|person|people)|representatives?|research(?:er|ers)?|employees?|staff|staffers|officials?|executives?|customers?|users?|lab|labs|group|team|analysts?|experts?|headquarters|CEO|founder|chief|co-founder|boss|chairman|offices?|servers?|networks?|forums?|reports?|partners?|resellers?|contracts?|licen[sc]es?|brand|name|case|affair|logo|lawyers?|attorneys?|order|ban|directive|Mitarbeiter\p{L}*|Sprecher\p{L}*|Chef|Gründer|Forscher\p{L}*|Kunden|Nutzer)(?!\p{L}))|^(?:员工|发言人|研究人员|用户|公司|客户|首席|创始人|社|の)/iu;
const COMPANY_BEFORE =
  /(?:(?:^|[^\p{L}])(?:company|firm|vendor|maker|giant|group|business|developer|provider|supplier|outfit|shop|Russia[’']s|based|Firma|Unternehmen|Konzern|Hersteller|Anbieter|société|entreprise|éditeur|l[’']éditeur|groupe|empresa|compañía|firma|proveedor|fabricante|azienda|società|gruppo|produttore|компания|компании|компанией|фирма)|公司|厂商|企业|企業|회사|업체)\s?[“"«‘']?$/iu;
const SPEAKS_AFTER =
  /^(?:,[^,.]{0,40},)?\s?(?:also |later |then |has |had |once |further |publicly |repeatedly |himself )?(?:said|says|told|tells|wrote|writes|tweeted|blogged|posted|added|argued|argues|insisted|insists|acknowledged|admitted|denied|denies|called|calls|replied|responded|responds|testified|complained|joked|claimed|claims|asked|offered|explained|declined|trained|worked|served|was invited|flew|insists|paid|sat|smiled|shrugged|laughed|laughs|smiles|shrugs|jumped|solved|wore|wears|ordered|lived|loved|accepted|agreed|landed|left|moved|lives|likes|joked|took|wants|hopes|believes|thinks|knows|remembers|announced|opened|met|visited|spoke|speaks|recalled|conceded|vowed|promised|maintained|maintains|noted|described|dismissed|rejected|appeared|invited|volunteered|sagte|sagt|erklärte|erklärt|schrieb|schreibt|betonte|wies|nannte|bestritt|studierte|gründete|a déclaré|a dit|a écrit|affirme|assure|explique|dit|a affirmé|s’est|dijo|declaró|escribió|afirmó|afirma|aseguró|explicó|negó|ha detto|ha dichiarato|ha scritto|ha affermato|ha negato|dice|afferma|disse|afirmou|declarou|表示|说|說|称|稱|指出|写道|寫道|否认|否認|曾|强调|は)(?!\p{Script=Latin})/iu;

const SPEAKS_BEFORE =
  /(?:^|[^\p{L}])(?:said|says|wrote|writes|insisted|added|argued|sagte|sagt|schrieb|schreibt|erklärte|so|dit|écrit|dijo|escribió|dice|ha detto|ha scritto|disse|escreveu|afirmou|powiedział|napisał)\s$/iu;

/** @param match - The bare surname. @param sentence - Around it. */
export function readSigns(text: string, { start, end }: TextSpan, sentence: TextSpan): Signs {
  const before = text.slice(Math.max(sentence.start, start - REACH), start);
  const after = text.slice(end, Math.min(sentence.end, end + REACH));
  if (OTHER_BEFORE.test(before)) return 'another';
  if (TITLE_BEFORE.test(before)) return 'person';
  if (SELF_AFTER.test(after) || SELF_BEFORE.test(before) || WHO_AFTER.test(after)) return 'person, if known';
  if (FAMILY_AFTER.test(after) || LIFE_AFTER.test(after)) return 'person, if known';
  if (COMPANY_BEFORE.test(before) || COMPANY_AFTER.test(after)) return 'company';
  const his = HIS_AFTER.exec(after)?.[0].length ?? Number.POSITIVE_INFINITY;
  const its = ITS_AFTER.exec(after)?.[0].length ?? Number.POSITIVE_INFINITY;
  if (his < its && CLAUSE_START.test(before)) return 'person, if known';
  if (its < his) return 'company';
  return SPEAKS_AFTER.test(after) || SPEAKS_BEFORE.test(before) ? 'speaks' : 'none';
}
