/** Function words of languages in Latin script: frequent, short, and shared by as few neighbours as may be. */
const FUNCTION_WORDS: { [language: string]: string } = {
  en: 'the and of to in that is was for on with as at by from his her has have said will be are this it not but which an',
  de: 'der die das und ist nicht mit dem den von auf für sich ein eine auch werden wird hat im zu bei nach wie aus sei',
  fr: 'le la les des et est une du dans pour qui que pas sur avec au par plus sont ses cette ont aux été mais il',
  es: 'el los las y es una del en que por con para se su al lo como más pero sus fue ha este según la de',
  it: 'il che di della e per non una sono del con dei gli nel alla è si da anche più delle ha i al dal',
  pt: 'o os as e é uma do da em que não para com por no na se ao dos mais das foi são à pelo ele',
  nl: 'de het een van en is dat niet op met te zijn voor aan ook werd door bij naar om uit heeft maar hij',
  sv: 'och att det som är på för en av till med inte den har ett om var han från vid sig men de',
  da: 'og at det er på for en af til med ikke den har et om var han fra ved sig men de der blev',
  no: 'og at det er på for en av til med ikke den har et om var han fra ved seg men de som ble etter',
  pl: 'i w na nie się że z do to jest o jak po za przez od ale oraz dla był są tym jego który',
  cs: 'a v se na je že to z s do o ve jako pro by k ale jsou za byl po podle který od',
  ro: 'și de la în a cu nu pe o că din pentru este care au mai fost sunt prin iar lui sau după',
  hu: 'a az és hogy nem is egy meg de volt ez csak már van el még ki mint szerint után',
  fi: 'ja on ei että se oli hän mutta kun myös ovat joka tai sen mukaan ole kuin hänen sekä',
  tr: 've bir bu için da de ile olarak çok daha olan en sonra kadar gibi ancak ise dedi göre',
  id: 'yang dan di ini itu dengan untuk tidak dari dalam akan pada ke oleh juga telah ada kata karena',
  vi: 'và của là có không được cho các trong một với người này đã những từ khi đến',
}

const PROFILES = Object.entries(FUNCTION_WORDS).map(([language, words]) => ({
  language,
  words: new Set(words.split(' ')),
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
  if (letters < 12) return 'und'
  for (const { pattern, language } of SCRIPTS)
    if ((sample.match(pattern)?.length ?? 0) > letters * (language(sample) === 'ja' ? 0.15 : 0.4))
      return language(sample)
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  let best = { language: 'und', share: 0 }
  let second = 0
  for (const profile of PROFILES) {
    const share = words.filter(w => profile.words.has(w)).length / words.length
    if (share > best.share) {
      second = best.share
      best = { language: profile.language, share }
    } else second = Math.max(second, share)
  }
  return best.share >= 0.1 && best.share > second * 1.1 ? best.language : 'und'
}
