/** Function words of languages in Latin script: frequent, short, and shared by as few neighbours as may be. */
const FUNCTION_WORDS: { [language: string]: string } = {
  en: 'the and of to in that is was for on with as at by from his her has have said will be are this it not but which an',
  de: 'der die das und ist nicht mit dem den von auf für sich ein eine auch werden wird hat im zu bei nach wie aus sei doch oder hatte hatten war waren wurde wurden musste mussten ihre ihrer ihren einer eines einem einen niemand weil dass er sie es am',
  fr: 'le la les des et est une du dans pour qui que pas sur avec au par plus sont ses cette ont aux été mais il parce personne après jusqu elle avait leur leurs ne où',
  es: 'el los las y es una del en que por con para se su al lo como más pero sus fue ha este según la de hasta nadie desde tras cuando muy son estaba entre uno sobre',
  it: 'il che di della e per non una sono del con dei gli nel alla è si da anche più delle ha i al dal ma nella nessuno fino ai hanno loro dopo perché era stato alle dello un lo',
  pt: 'o os as e é uma do da em que não para com por no na se ao dos mais das foi são à pelo ele mas ficou ninguém até aos depois disse um seu sua tinha sobre pela numa durante',
  nl: 'de het een van en is dat niet op met te zijn voor aan ook werd door bij naar om uit heeft maar hij nadat omdat haar hun tot niemand moest moesten',
  sv: 'och att det som är på för en av till med inte den har ett om var han från vid sig men de efter ut ingen fick sedan uppger eller också under deras blev hade kan bron säger',
  da: 'og at det er på for en af til med ikke den har et om var han fra ved sig men de der blev efter ud ingen deres måtte mellem oplyser eller også kom mod havde kan indtil siger nu hvor når',
  no: 'og at det er på for en av til med ikke den har et om var han fra ved seg men de som ble etter ut ingen deres måtte mellom opplyser eller også kom mot hadde kan frem sier nå hvor når å være',
  pl: 'i w na nie się że z do to jest o jak po za przez od ale oraz dla był są tym jego który',
  cs: 'a v se na je že to z s do o ve jako pro by k ale jsou za byl po podle který od',
  ro: 'și de la în a cu nu pe o că din pentru este care au mai fost sunt prin iar lui sau după',
  hu: 'a az és hogy nem is egy meg de volt ez csak már van el még ki mint szerint után miután egyik mert kellett sem előtt pedig lesz volna ezt azt akkor',
  fi: 'ja on ei että se oli hän mutta kun myös ovat joka tai sen mukaan ole kuin hänen sekä jälkeen kertoo kukaan heidän asti koska yksi jotka johon ettei olivat',
  tr: 've bir bu için da de ile olarak çok daha olan en sonra kadar gibi ancak ise dedi göre ama üzerine kişi biri gün kimse her ilgili diye o',
  sk: 'a v sa na je že sú za s z do o po pre aby ako ktorý ktorá ktoré ale len už nie bol bola bolo podľa od tretí tak',
  hr: 'i u na je se da su za od s iz ne koji koja koje kako ali što nakon bi će ili te kao još zbog prije samo nije bio',
  sl: 'in v na je se da so za s iz ne ki kot pa tudi bo po ali pri od zaradi ter ni bil bila bilo do še med',
  lt: 'ir į kad iš yra su buvo ne tai bet kaip nuo už po per apie jis kurie kuris bus jau dėl',
  lv: 'un ir ka no uz ar par kas tika pēc bija bet nav arī pie lai vai būs viņš kā',
  et: 'ja on ei et see oli kui ka ning aga mis oma pärast kes nii selle ütles järgi või ta nad oma kuid',
  ca: 'i el la els les de del que en un una és per amb no va més com ha dels al aquest però seva són tercer',
  sq: 'dhe në e të për me që nga u një është se i ka nuk më tha kjo duke janë',
  af: 'die en van het nie is vir met op dat wat n sal was word hulle hy aan om te sy ook nadat',
  ms: 'dan yang di itu dengan untuk tidak daripada dalam kepada oleh telah akan pada bagi beliau kata mereka ialah iaitu adalah',
  tl: 'ang ng sa na mga ay at si ni para nang ito kay hindi siya nila noong',
  sw: 'na ya wa kwa ni za la katika cha kuwa hiyo hii alisema wakati huo baada pia wasema',
  id: 'yang dan di ini itu dengan untuk tidak dari dalam akan pada ke oleh juga telah ada kata karena mereka setelah para salah satu harus bagi tersebut bisa bahwa namun',
  vi: 'và của là có không được cho các trong một với người này đã những từ khi đến',
}

/** Letters that a language of Latin script has and its neighbours here have not: a word with one counts. */
const LETTERS: { [language: string]: RegExp } = {
  de: /ß/,
  es: /ñ/,
  pt: /ã|õe/,
  et: /õ(?!e)/,
  sk: /[ľĺŕ]/,
  lt: /[ėįųę]/,
  lv: /[āēī]/,
  sq: /ë/,
  pl: /[łżśźąęń]/,
  cs: /[řěů]/,
  ro: /[ățș]/,
  hu: /[őű]/,
  tr: /[ğı]/,
  vi: /[ơưạảấầẩậắặẹẻếềểệịọỏốồổộớờởợụủứừửựỳỵỷ]/,
  fi: /ää|öö|yö|äy/,
}

/** One word may stand in any language. */
const LEAST_HITS = 2

const PROFILES = Object.entries(FUNCTION_WORDS).map(([language, words]) => ({
  language,
  words: new Set(words.split(' ')),
  letters: LETTERS[language] ?? null,
}))

const SCRIPTS: { pattern: RegExp; language: (sample: string) => string }[] = [
  { pattern: /[\u3040-\u30ff]/gu, language: () => 'ja' },
  { pattern: /\p{Script=Hangul}/gu, language: () => 'ko' },
  { pattern: /\p{Script=Han}/gu, language: s => (/[\u3040-\u30ff]{2}/u.test(s) ? 'ja' : 'zh') },
  {
    pattern: /\p{Script=Cyrillic}/gu,
    language: s =>
      /[іїєґ]/iu.test(s)
        ? 'uk'
        : /[ъ]/u.test(s) && !/[ыэ]/u.test(s)
          ? 'bg'
          : /[ђћјљњџ]/u.test(s)
            ? 'sr'
            : 'ru',
  },
  {
    pattern: /\p{Script=Arabic}/gu,
    language: s => (/[ٹڈڑںے]/u.test(s) ? 'ur' : /[پچگژ]/u.test(s) ? 'fa' : 'ar'),
  },
  { pattern: /\p{Script=Hebrew}/gu, language: () => 'he' },
  { pattern: /\p{Script=Greek}/gu, language: () => 'el' },
  { pattern: /\p{Script=Devanagari}/gu, language: () => 'hi' },
  { pattern: /\p{Script=Bengali}/gu, language: () => 'bn' },
  { pattern: /\p{Script=Tamil}/gu, language: () => 'ta' },
  { pattern: /\p{Script=Thai}/gu, language: () => 'th' },
  { pattern: /\p{Script=Georgian}/gu, language: () => 'ka' },
  { pattern: /\p{Script=Armenian}/gu, language: () => 'hy' },
]

/**
 * The language of a text as a BCP 47 tag, by its script and its function words; "und" where too little stands
 * there or no language leads clearly. Looks at the first 4000 code units.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, 4000)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters < 6) return 'und'
  for (const { pattern, language } of SCRIPTS)
    if ((sample.match(pattern)?.length ?? 0) > letters * (language(sample) === 'ja' ? 0.15 : 0.4))
      return language(sample)
  if (letters < 12) return 'und'
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  let best = { language: 'und', share: 0 }
  let second = 0
  for (const profile of PROFILES) {
    const hits = words.filter(w => profile.words.has(w) || profile.letters?.test(w)).length
    const share = hits < LEAST_HITS ? 0 : hits / words.length
    if (share > best.share) {
      second = best.share
      best = { language: profile.language, share }
    } else second = Math.max(second, share)
  }
  return best.share >= 0.1 && best.share > second * 1.1 ? best.language : 'und'
}
