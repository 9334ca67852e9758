/** Months and weekdays by the names that news sites write them with; lower case, without a final period. */
const MONTH_NAMES = [
  'january jan januar jänner januari janvier enero ene gennaio gen janeiro styczeń stycznia ianuarie tammikuuta ledna января січня ιανουαρίου ocak',
  'february feb februar februari février fevrier févr febrero febbraio fevereiro fev lutego februarie helmikuuta února февраля лютого φεβρουαρίου şubat',
  'march mar märz maerz mrz maart mrt mars marts marzo março marca martie maret maaliskuuta března марта березня μαρτίου mart',
  'april apr avril avr abril abr aprile kwietnia aprilie huhtikuuta dubna апреля квітня απριλίου nisan',
  'may mai mei maj mayo maggio mag maio maja toukokuuta května мая травня μαΐου mayıs',
  'june jun juni juin junio giugno giu junho czerwca iunie kesäkuuta června июня червня ιουνίου haziran',
  'july jul juli juillet juil julio luglio lug julho lipca iulie heinäkuuta července июля липня ιουλίου temmuz',
  'august aug augustus août aout agosto ago augusti agustus sierpnia elokuuta srpna августа серпня αυγούστου ağustos',
  'september sep sept septembre septiembre settembre set setembro września septembrie syyskuuta září сентября вересня σεπτεμβρίου eylül',
  'october oct oktober okt octobre octubre ottobre ott outubro out października octombrie lokakuuta října октября жовтня οκτωβρίου ekim',
  'november nov novembre noviembre novembro listopada noiembrie marraskuuta listopadu ноября листопада νοεμβρίου kasım',
  'december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro desember grudnia decembrie joulukuuta prosince декабря грудня δεκεμβρίου aralık',
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
