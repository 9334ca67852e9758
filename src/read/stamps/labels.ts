/**
 * Words that stand before a date and say what happened then, in the languages whose months are read.
 */

const UPDATED_WORDS =
  'updated? modified edited revised amended changed aktualisiert aktualisierung geändert stand actualis[ée]e? modifié actualizado actualización aggiornato aggiornamento atualizado atualização bijgewerkt gewijzigd uppdaterad uppdaterat oppdatert opdateret päivitetty muokattu zaktualizowano aktualizacja aktualizováno frissítve actualizat güncelleme güncellendi güncellenme diperbarui обновлено изменено оновлено ενημερώθηκε ενημέρωση'
const UPDATED_PHRASES = 'mise? à jour|cập nhật'

const PUBLISHED_WORDS =
  'published posted publish created issued released publication veröffentlicht erstellt erschienen publié publicado publicación pubblicato pubblicazione publicação gepubliceerd geplaatst publicerad publicerat publisert publiceret offentliggjort udgivet julkaistu opublikowano publikacja publikováno zveřejněno közzétéve megjelent publicat yayınlanma yayımlanma diterbitkan опубликовано опубліковано δημοσιεύτηκε δημοσίευση'
const PUBLISHED_LABELS = 'date first datum fecha data дата tarih eklenme ngày'
const PUBLISHED_PHRASES = 'đăng lúc'

/** In scripts that set no spaces around words. */
const UPDATED_MARKS = '更新|수정|업데이트|تحديث|עודכן'
const PUBLISHED_MARKS = '发布|公開|掲載|日期|입력|등록|نشر|פורסם'

/** What happened then is something else than the story's coming out: a print, a deadline, an event. */
const OTHER_WORDS =
  'printed print accessed retrieved viewed reviewed checked when where apply deadline closes closing expires? until till embargo embargoed valid due starts? begins ends effective scheduled event joined founded established born died season recorded filmed taken wann termin beginn einsendeschluss gedruckt abgerufen quand imprimé consulté cuándo impreso quando stampato prazo wanneer geprint'

const word = (list: string): string => list.split(' ').join('|')
/** Letters that a word may not touch on either side. */
const EDGE = String.raw`[\p{L}\p{M}]`
const whole = (list: string): string => `(?<!${EDGE})(?:${list})(?!${EDGE})`

/** A label that says that a date is that of a later version. */
export const UPDATED = new RegExp(
  `${whole(`${word(UPDATED_WORDS)}|${UPDATED_PHRASES}`)}|${UPDATED_MARKS}`,
  'iu',
)
/** A label that says that a date is that of the story. */
export const PUBLISHED = new RegExp(
  `${whole(`${word(PUBLISHED_WORDS)}|${PUBLISHED_PHRASES}|${word(PUBLISHED_LABELS)}`)}|${PUBLISHED_MARKS}`,
  'iu',
)
/** A label that says that a date is neither. */
export const OTHER = new RegExp(whole(word(OTHER_WORDS)), 'iu')

const FILLERS =
  'article story last first originally date time on at by the was and web online print release since from am pm uhr hrs zuletzt um le el il em às op local bjt kl klo godz sist senast last son haberi tarihi saat pada pukul lúc ngày jam o at den'
/** Words that labels are made of: what stands beside a date besides them is something else. */
export const LABEL_WORDS = new RegExp(
  `${whole([UPDATED_WORDS, PUBLISHED_WORDS, PUBLISHED_LABELS, FILLERS].map(word).join('|') + `|${UPDATED_PHRASES}|${PUBLISHED_PHRASES}`)}|${UPDATED_MARKS}|${PUBLISHED_MARKS}|时间|於|于`,
  'giu',
)
