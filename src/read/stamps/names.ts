/** Months and weekdays by the names that news sites write them with; lower case, without a final period. */
const MONTH_NAMES = [
  'january jan januar jänner januari janvier enero ene gennaio gen janeiro styczeń stycznia января ocak',
  'february feb februar februari février fevrier févr febrero febbraio fevereiro fev lutego февраля şubat',
  'march mar märz maerz mrz maart mrt mars marzo março marca марта mart',
  'april apr avril avr abril abr aprile kwietnia апреля nisan',
  'may mai mei maj mayo maggio mag maio maja мая mayıs',
  'june jun juni juin junio giugno giu junho czerwca июня haziran',
  'july jul juli juillet juil julio luglio lug julho lipca июля temmuz',
  'august aug augustus août aout agosto ago augusti sierpnia августа ağustos',
  'september sep sept septembre septiembre settembre set setembro września сентября eylül',
  'october oct oktober okt octobre octubre ottobre ott outubro out października октября ekim',
  'november nov novembre noviembre novembro listopada ноября kasım',
  'december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro desember grudnia декабря aralık',
]

const WEEKDAY_NAMES = [
  'sunday sun sonntag dimanche domingo domenica zondag søndag söndag воскресенье',
  'monday mon montag lundi lunes lunedì maandag mandag måndag понедельник',
  'tuesday tue tues dienstag mardi martes martedì dinsdag tirsdag tisdag вторник',
  'wednesday wed weds mittwoch mercredi miércoles mercoledì woensdag onsdag среда',
  'thursday thu thur thurs donnerstag jeudi jueves giovedì donderdag torsdag четверг',
  'friday fri freitag vendredi viernes venerdì vrijdag fredag пятница',
  'saturday sat samstag sonnabend samedi sábado sabato zaterdag lørdag lördag суббота',
]

const index = (names: readonly string[], first: number): { [name: string]: number } => {
  const out: { [name: string]: number } = {}
  names.forEach((line, i) => line.split(' ').forEach(name => (out[name] = i + first)))
  return out
}

/** Name of a month -> 1 to 12. */
export const MONTHS = index(MONTH_NAMES, 1)
/** Name of a weekday -> 0 (Sunday) to 6. */
export const WEEKDAYS = index(WEEKDAY_NAMES, 0)
