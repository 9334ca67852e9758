// Written by scripts/generate.ts from data/lexicons/en/given-names.yml: change that file, then npm run generate.
/** Given names and their other forms. Short and familiar forms, and forms of one name in other languages, by the form that papers print most. Two people of one surname whose given names stand in one entry may be one person. A form may stand under several names. */
export const givenNames = {
 "abdullah": [
  "abdallah",
  "abdulla"
 ],
 "abraham": [
  "abe",
  "ibrahim",
  "avraham"
 ],
 "albert": [
  "al",
  "bert",
  "alberto"
 ],
 "alexander": [
  "alex",
  "aleksandr",
  "alexandr",
  "alexandre",
  "aleksander",
  "oleksandr",
  "alejandro",
  "sasha",
  "sandy",
  "alec",
  "xander"
 ],
 "alexandra": [
  "alex",
  "aleksandra",
  "oleksandra",
  "sandra",
  "sasha"
 ],
 "alexei": [
  "alexey",
  "aleksei",
  "oleksii",
  "oleksiy",
  "alexis"
 ],
 "alfred": [
  "alf",
  "al",
  "fred"
 ],
 "amanda": [
  "mandy"
 ],
 "andrew": [
  "andy",
  "drew",
  "andrei",
  "andrey",
  "andriy",
  "andrii"
 ],
 "anatoly": [
  "anatolii",
  "anatoliy"
 ],
 "anthony": [
  "tony",
  "anton",
  "antonio"
 ],
 "arthur": [
  "art",
  "artur",
  "arturo"
 ],
 "barbara": [
  "barb",
  "babs"
 ],
 "benjamin": [
  "ben",
  "benny",
  "binyamin"
 ],
 "bernard": [
  "bernie",
  "bernhard"
 ],
 "catherine": [
  "katherine",
  "kathryn",
  "cathy",
  "kathy",
  "kate",
  "katie",
  "cath",
  "ekaterina",
  "kateryna"
 ],
 "charles": [
  "charlie",
  "chuck",
  "carlos",
  "karl",
  "carl"
 ],
 "christine": [
  "christina",
  "chris",
  "chrissy",
  "tina",
  "kristina"
 ],
 "christopher": [
  "chris",
  "kris",
  "cristobal",
  "topher"
 ],
 "daniel": [
  "dan",
  "danny",
  "danil",
  "danylo"
 ],
 "david": [
  "dave",
  "davey",
  "davyd"
 ],
 "deborah": [
  "debra",
  "deb",
  "debbie"
 ],
 "denis": [
  "dennis",
  "denys"
 ],
 "dmitry": [
  "dmitri",
  "dmytro",
  "dima",
  "dimitri"
 ],
 "donald": [
  "don",
  "donny"
 ],
 "dorothy": [
  "dot",
  "dottie",
  "dolly"
 ],
 "douglas": [
  "doug"
 ],
 "edward": [
  "ed",
  "eddie",
  "ted",
  "eduardo",
  "eduard",
  "ned"
 ],
 "eleanor": [
  "ellie",
  "nell",
  "nora"
 ],
 "elizabeth": [
  "liz",
  "lizzie",
  "beth",
  "betty",
  "betsy",
  "eliza",
  "elisabeth",
  "libby",
  "lisa",
  "yelizaveta"
 ],
 "emmanuel": [
  "manny",
  "manuel",
  "emanuel"
 ],
 "eugene": [
  "gene",
  "yevgeny",
  "evgeny",
  "yevhen"
 ],
 "francis": [
  "frank",
  "francisco",
  "franz",
  "francois"
 ],
 "frederick": [
  "fred",
  "freddie",
  "rick",
  "friedrich",
  "fredrick",
  "frederic"
 ],
 "gabriel": [
  "gabe"
 ],
 "george": [
  "georgy",
  "heorhii",
  "jorge",
  "georg",
  "giorgi"
 ],
 "gerald": [
  "gerry",
  "jerry"
 ],
 "gregory": [
  "greg",
  "grigory",
  "hryhorii"
 ],
 "harold": [
  "hal",
  "harry"
 ],
 "helen": [
  "helena",
  "yelena",
  "elena",
  "olena",
  "nell"
 ],
 "henry": [
  "harry",
  "hank",
  "heinrich",
  "enrique",
  "henri"
 ],
 "ihor": [
  "igor"
 ],
 "isabel": [
  "isabelle",
  "bella",
  "izzy"
 ],
 "jacob": [
  "jake",
  "yakov"
 ],
 "jacqueline": [
  "jackie"
 ],
 "james": [
  "jim",
  "jimmy",
  "jamie"
 ],
 "janet": [
  "jan"
 ],
 "jeffrey": [
  "jeff",
  "geoff",
  "geoffrey"
 ],
 "jennifer": [
  "jen",
  "jenny"
 ],
 "jessica": [
  "jess",
  "jessie"
 ],
 "jonathan": [
  "jon",
  "jonny",
  "johnny"
 ],
 "john": [
  "jack",
  "johnny",
  "jon",
  "ivan",
  "juan",
  "johann",
  "jean",
  "sean",
  "ian"
 ],
 "joseph": [
  "joe",
  "joey",
  "jose",
  "josef",
  "yosef"
 ],
 "joshua": [
  "josh"
 ],
 "judith": [
  "judy",
  "jude"
 ],
 "karen": [
  "kari"
 ],
 "kenneth": [
  "ken",
  "kenny"
 ],
 "kimberly": [
  "kim"
 ],
 "lawrence": [
  "larry",
  "laurence",
  "laurie",
  "lars"
 ],
 "leonard": [
  "len",
  "lenny",
  "leo"
 ],
 "lev": [
  "leo",
  "leon"
 ],
 "louis": [
  "lou",
  "luis",
  "lewis",
  "ludwig",
  "luigi"
 ],
 "lucas": [
  "luke",
  "lukas"
 ],
 "margaret": [
  "maggie",
  "meg",
  "peggy",
  "marge",
  "margie",
  "greta"
 ],
 "maria": [
  "mary",
  "marie",
  "mariya"
 ],
 "mark": [
  "marc",
  "marco",
  "marcus",
  "markus"
 ],
 "martin": [
  "marty"
 ],
 "matthew": [
  "matt",
  "matteo",
  "matthias",
  "matti"
 ],
 "maxim": [
  "max",
  "maksym",
  "maksim",
  "maximilian"
 ],
 "michael": [
  "mike",
  "mick",
  "mikey",
  "mikhail",
  "mykhailo",
  "miguel",
  "michel",
  "micky",
  "misha"
 ],
 "mohammed": [
  "muhammad",
  "mohammad",
  "mohamed",
  "mohamad",
  "mahomet",
  "muhammed",
  "mo"
 ],
 "nancy": [
  "nan"
 ],
 "natalia": [
  "natalie",
  "nataliya",
  "natasha"
 ],
 "nathaniel": [
  "nathan",
  "nate",
  "nat"
 ],
 "nicholas": [
  "nick",
  "nicky",
  "nico",
  "nikolai",
  "nikolay",
  "mykola",
  "nicolas",
  "klaus",
  "nikolas"
 ],
 "oleg": [
  "oleh"
 ],
 "olga": [
  "olha"
 ],
 "oliver": [
  "ollie",
  "olivier"
 ],
 "pamela": [
  "pam"
 ],
 "patricia": [
  "pat",
  "patty",
  "trish",
  "tricia"
 ],
 "patrick": [
  "pat",
  "paddy",
  "padraig"
 ],
 "paul": [
  "pavel",
  "pavlo",
  "pablo",
  "paolo"
 ],
 "peter": [
  "pete",
  "pyotr",
  "petro",
  "pedro",
  "pierre",
  "pieter",
  "petr"
 ],
 "philip": [
  "phil",
  "phillip",
  "felipe",
  "philippe"
 ],
 "rachel": [
  "rae",
  "rachael"
 ],
 "raymond": [
  "ray"
 ],
 "rebecca": [
  "becky",
  "becca",
  "rebekah"
 ],
 "richard": [
  "rick",
  "ricky",
  "rich",
  "dick",
  "ricardo"
 ],
 "robert": [
  "rob",
  "bob",
  "bobby",
  "robbie",
  "roberto",
  "bert"
 ],
 "ronald": [
  "ron",
  "ronnie"
 ],
 "roman": [
  "romano"
 ],
 "russell": [
  "russ"
 ],
 "samuel": [
  "sam",
  "sammy"
 ],
 "samantha": [
  "sam"
 ],
 "sarah": [
  "sally",
  "sara"
 ],
 "sergei": [
  "sergey",
  "serhii",
  "serhiy",
  "sergio",
  "serge"
 ],
 "stanley": [
  "stan"
 ],
 "stephanie": [
  "steph",
  "stefanie"
 ],
 "stephen": [
  "steve",
  "steven",
  "stefan",
  "esteban",
  "stepan",
  "etienne"
 ],
 "susan": [
  "sue",
  "susie",
  "suzanne",
  "susanna"
 ],
 "svetlana": [
  "svitlana",
  "sviatlana",
  "lana"
 ],
 "theodore": [
  "ted",
  "teddy",
  "theo",
  "fyodor",
  "fedor"
 ],
 "theresa": [
  "teresa",
  "terry",
  "tess",
  "tracy"
 ],
 "thomas": [
  "tom",
  "tommy",
  "tomas"
 ],
 "timothy": [
  "tim",
  "timmy"
 ],
 "valentin": [
  "val",
  "valentyn"
 ],
 "vera": [
  "vira"
 ],
 "victor": [
  "vic",
  "viktor"
 ],
 "victoria": [
  "vicky",
  "vicki",
  "tori",
  "viktoria"
 ],
 "vincent": [
  "vince",
  "vinnie"
 ],
 "virginia": [
  "ginny"
 ],
 "vladimir": [
  "volodymyr",
  "vlad",
  "uladzimir"
 ],
 "walter": [
  "walt",
  "wally"
 ],
 "william": [
  "bill",
  "billy",
  "will",
  "willie",
  "liam",
  "guillermo",
  "wilhelm"
 ],
 "yegor": [
  "egor"
 ],
 "yulia": [
  "julia",
  "yuliya",
  "iuliia"
 ],
 "yuri": [
  "yury",
  "yurii",
  "iurii"
 ],
 "zachary": [
  "zach",
  "zack"
 ]
} as const
