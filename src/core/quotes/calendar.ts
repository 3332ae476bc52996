/** Days and months that stand between a speaker and the verb: "Peskov on Tuesday said". Only those that are no surname. */
import { buildWordTest } from './word-list.ts';

export const isCalendarWord = buildWordTest(
  `monday tuesday wednesday thursday friday saturday sunday january february april june july september october november december
  montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz oktober dezember
  lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado
  lunedì martedì mercoledì giovedì venerdì maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
  понедельник вторник среду среда четверг пятницу субботу воскресенье понеділок вівторок середу п'ятницю суботу неділю
  poniedziałek wtorek środę czwartek piątek sobotę niedzielę pondělí úterý středu čtvrtek pátek sobotu neděli
  måndag tisdag onsdag torsdag fredag lördag söndag måndagen tisdagen onsdagen torsdagen fredagen
  yesterday today tomorrow gestern heute hier aujourd'hui ayer hoy ieri oggi ontem hoje gisteren vandaag вчера сегодня
  вчора сьогодні wczoraj dziś včera dnes igår idag`.replaceAll(/\s+/g, ' '),
);
