/** English. */
import type { SpeechWords } from '../speech-words.ts';

export const EN: SpeechWords = {
  verbs:
    'put said says say saying told tells wrote writes stated stating added adds adding explained explains noted notes insisted insists argued argues claimed claims announced announces tweeted posted replied responded commented declared declares remarked warned warns asked asks asserted asserts continued continues continue concluded concludes emphasized emphasised stressed maintained denied denies acknowledged admitted recalled testified read quipped complained called calls described describes denounced condemned criticized criticised dismissed confirmed confirms reiterated affirmed countered promised pledged vowed urged accused alleged suggested lamented joked observed reported recounted answered shouted whispered sighed laughed mused boasted bragged opined predicted estimated proposed recommended cautioned objected protested swore thundered quips admits concedes conceded contended contends remembers remembered interjected cried grumbled muttered joined teased apologised apologized tell deny demanded demands assured boasts reflected reveals revealed disclosed hinted thanked thinks believes vented pointed feels jokes repeated repeats defended rejected disagreed agreed welcomed praised attacked blasted sniffed snapped',
  reads: 'read reads states stated says',
  before: 'according to|in the words of|as per',
  his: 'in his words|in her words|in their words',
  pronouns: 'he she',
  bodyPronouns: 'it they',
  companies: 'company firm corporation vendor maker developer biz group manufacturer antivirus-maker',
  bodies:
    'ministry department agency council court hospital union university institute police embassy committee commission government office bureau museum trust school church parliament senate house authority regulator bank club association federation foundation airline airport operator party board city town county state service network station chain shop bakery restaurant port charity society administration organisation organization team panel inspectorate institution college kremlin congress watchdog pentagon newspaper magazine lab laboratory library theatre theater zoo brewery hotel residents inspectors prosecutors neighbours neighbors officials parents teachers workers farmers',
  documents:
    'statement letter post message email note article memo document text report filing petition complaint order directive blog tweet release faq notice announcement ruling decision opinion suit lawsuit memorandum speech op-ed column page',
  works:
    'film movie book novel song album play exhibition show series documentary painting headline title titled entitled called sign slogan banner poster motto inscription article essay chapter report campaign game programme program section column plaque label category opera poem podcast hymn ballad musical lecture course',
  offices:
    'spokesman spokeswoman spokesperson spokespeople representative official officials founder ceo chief director executive head lawyer lawyers attorney minister secretary senator congressman judge author mayor chairman chairwoman governor commissioner coordinator captain owner manager coach teacher',
  articles: 'the a an one its their his her this that',
  stops:
    'in on at to by from during after before when while as with about via through who which that whose where since until because under over into late earlier later last this yesterday today monday tuesday wednesday thursday friday saturday sunday and but for',
  quoting: 'quoting citing echoing paraphrasing quoted cited recalling repeating',
};
