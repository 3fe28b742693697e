/**
 * Polish, for the proof panel.
 *
 * @module
 */

import type { Explanation, ProofFacts, ProofWords } from './proof-words.js';

const ask = ({ by }: ProofFacts): string =>
  `Nie polegaj na niczym, co mówi o tym ta strona. Zapytaj bezpośrednio ${by}.`;
const fix = 'Może to naprawić ten, kto prowadzi tę stronę.';
const later = 'Sprawdź ponownie za jakiś czas.';
const renew = ({ by }: ProofFacts): string => `Poproś ${by} o aktualny dokument.`;

const broken =
  (finding: string): Explanation =>
  (facts) => [finding, ask(facts)];

/** The words of the proof panel in Polish. */
export const words: ProofWords = {
  labels: {
    title: 'Manifest zaufania:',
    nobody: 'nikogo nie wskazano',
    close: 'Zamknij',
    claim: 'Ta deklaracja',
    claims: 'Deklaracje w tym manifeście',
    others: 'Inne deklaracje w tym manifeście',
    details: 'Szczegóły',
    checks: 'Co sprawdzono',
    keys: 'Czyje klucze',
    document: 'Dokument',
    limits: 'Czego to nie dowodzi',
    elsewhere: 'Sprawdź gdzie indziej',
    raw: 'Dokument w otrzymanej postaci',
    found: 'W manifeście',
    asked: 'Wymagany przez tę stronę',
    same: 'ten sam',
    other: 'nieużyty',
    none: 'brak',
    failed: 'Niepowodzenie w tym miejscu.',
    open: 'Nie dotarto tutaj.',
    state: 'Stan',
    checked: 'Sprawdzono',
    source: 'Wczytano z',
    inline: 'wewnątrz tej strony',
    memory: 'Użyto nowszej wersji, którą pamiętała ta przeglądarka.',
    name: 'Nazywa siebie',
    version: 'Wersja',
    leastVersion: 'najniższa wersja przyjmowana przez tę stronę',
    keysetVersion: 'Wersja zestawu kluczy',
    leastKeysetVersion: 'najniższa wersja zestawu kluczy przyjmowana przez tę stronę',
    issued: 'Wydano',
    expires: 'Wygasa',
    current: 'Uznawany za aktualny do',
    digest: 'SHA-256 podpisanej treści',
    rootKey: 'Klucz główny',
    manifestKey: 'Klucz manifestu',
    attestorKey: 'Klucz poświadczającego',
    pageRoots: 'wskazany przez tę stronę',
    domainRoots: 'znaleziony we własnej domenie podmiotu',
    detail: 'Znaleziono',
    id: 'Identyfikator',
    kind: 'Rodzaj',
    scope: 'Zakres',
    body: 'Jednostka certyfikująca',
    auditor: 'Audytor',
    number: 'Numer certyfikatu',
    validFrom: 'Ważne od',
    validUntil: 'Ważne do',
    statement: 'Słowami dostawcy',
    attestor: 'Poświadczone przez',
    alsoSigned: 'Podpisane także przez podmioty, które na tej stronie się nie liczą',
    command: 'Na zaufanym komputerze uruchom',
    commandInline: 'Pobierz dokument i na zaufanym komputerze uruchom',
    copy: 'Kopiuj',
    copied: 'Skopiowano.',
    notCopied: 'Ta strona nie pozwala kopiować.',
    download: 'Pobierz',
    again: 'Sprawdź ponownie',
    visit: 'Przejdź do',
  },
  states: {
    pending: () => 'Sprawdzanie nie dobiegło końca.',
    verified: ({ by, until }) => `Podpisany przez ${by}, od tego czasu niezmieniony i aktualny do ${until}.`,
    stale: ({ by, until }) =>
      `Podpisany przez ${by} i od tego czasu niezmieniony, ale nieodnowiony: był aktualny do ${until}.`,
    expired: ({ by, until }) => `Niegdyś podpisany przez ${by}, ale dawno nieaktualny: był aktualny do ${until}.`,
    unverified: () => 'Nie udało się go sprawdzić, więc nic z niego nie jest pokazane.',
    unreachable: () => 'Nie ma dokumentu do sprawdzenia, więc nic nie jest pokazane.',
    invalid: () => 'Sprawdzenie się nie powiodło, więc nic z dokumentu nie jest pokazane.',
  },
  reasons: {
    'insecure-context': () => [
      'Tej strony nie wczytano przez https, więc przeglądarka nie udostępnia kryptografii do sprawdzania podpisów.',
      'Otwórz stronę z https:// w adresie.',
    ],
    network: () => [
      'Nie udało się wczytać dokumentu: brak połączenia, odrzucone żądanie, przekierowanie albo serwer, który nie pozwala innym stronom go czytać.',
      later,
    ],
    http: ({ status }) => [`Serwer odpowiedział statusem ${status} zamiast wysłać dokument (200).`, later],
    'no-subject': () => ['Ta strona nie mówi, o kim ma być manifest.', fix],
    'bad-root': () => [
      'Ta strona wskazuje klucze główne, ale nie we właściwej postaci: odciski po 43 znaki, oddzielone spacjami.',
      fix,
    ],
    'no-anchor': ({ by }) => [`Ta strona nie wskazuje klucza głównego, a ${by} nie udało się zapytać o własny.`, later],
    clock: () => [
      'Według zegara tego urządzenia wydano go w przyszłości.',
      'Ustaw zegar tego urządzenia. Jeśli jest dobry, zła jest data dokumentu.',
    ],
    'newer-format': () => [
      'Jest w późniejszym formacie, niż potrafi odczytać kopia trust-elements na tej stronie.',
      fix,
    ],
    'unsupported-algorithm': () => [
      'Ta przeglądarka nie umie sprawdzić rodzaju podpisu, który ma dokument.',
      'Zaktualizuj przeglądarkę albo sprawdź poleceniem poniżej.',
    ],
    'too-large': broken('Jest większy, niż może być manifest (1 048 576 bajtów).'),
    utf8: broken('To nie jest tekst w UTF-8.'),
    depth: broken('Jest zagnieżdżony głębiej, niż może być manifest (16 poziomów).'),
    json: broken('To nie jest JSON. Często to strona błędu zamiast dokumentu.'),
    'non-strict': broken('Dwa programy mogłyby odczytać go różnie, na przykład gdy nazwa występuje w nim dwa razy.'),
    profile: broken('Zawiera coś, czego manifest nie może zawierać, na przykład ułamek albo nazwę zastrzeżoną.'),
    type: broken('Nie nazywa siebie manifestem zaufania.'),
    header: broken('Brakuje jego pierwszych wierszy (podmiot, wersja, daty) albo są wadliwe.'),
    'subject-mismatch': (facts) => [`Jest o kimś innym niż ${facts.by}, którego wskazuje ta strona.`, ask(facts)],
    keyset: broken('Zestaw kluczy w nim jest wadliwy.'),
    'no-pinned-root': broken('Żaden z wymaganych kluczy głównych nie stoi za jego kluczami albo został cofnięty.'),
    'keyset-signature': broken('Jego klucze nie są podpisane wymaganym kluczem głównym.'),
    signature: broken('Jego podpis nie pasuje: zmieniono go po podpisaniu albo podpisano innym kluczem.'),
    equivocation: broken('Istnieją dwa różne dokumenty o tej samej wersji. Jeden z nich nie pochodzi od dostawcy.'),
    rollback: broken('Jest starszy niż wersja przyjęta wcześniej albo wymagana przez tę stronę.'),
    'expired-recently': (facts) => [
      'Niedawno wygasł. To, co mówi, było wtedy prawdą według podpisującego.',
      renew(facts),
    ],
    document: (facts) => ['Wygasł ponad 30 dni temu, więc nic z niego się nie liczy.', renew(facts)],
    section: ({ by }) => [
      'Dokument jest podpisany, ale jego lista certyfikacji jest wadliwa.',
      `${by} może to naprawić, podpisując go ponownie.`,
    ],
    attestation: broken('Podmiot, któremu ta strona ufa, miał poświadczyć deklarację, ale jego podpis nie pasuje.'),
    'attestor-expired': () => [
      'Poświadczenie strony trzeciej wygasło, więc liczy się tylko podpis samego dostawcy.',
      '',
    ],
    'attestor-unknown': () => [
      'Podpisała go też strona trzecia, ale ta strona nie wskazuje jej wśród tych, którym ufa.',
      '',
    ],
  },
  steps: {
    0: ['Czy można to tu sprawdzić?', () => 'Kryptografia jest dostępna, a strona mówi, kogo oczekuje.'],
    1: ['Czy to jeden dokument o jednym znaczeniu?', () => 'Ścisły JSON, w swoich granicach.'],
    2: ['Czy to manifest zaufania?', () => 'Jego typ i nagłówek są w porządku.'],
    3: ['Czy jest o właściwym podmiocie?', ({ by }) => `Jest o ${by}, jak wymaga strona.`],
    4: ['Komu wierzyć w sprawie kluczy?', () => 'Są klucze główne, od których można zacząć.'],
    5: ['Czy niesie klucze tego podmiotu?', () => 'Zestaw kluczy jest w porządku i wskazuje taki klucz główny.'],
    6: ['Czy ktoś ręczy za te klucze?', () => 'Klucz główny podpisał zestaw kluczy i nie jest to starszy zestaw.'],
    7: [
      'Kto podpisał dokument?',
      ({ by }) => `Podpisał go klucz ${by} i od tego czasu nie zmienił się ani jeden znak.`,
    ],
    8: ['Czy jest aktualny?', ({ until }) => `Tak, do ${until}.`],
    9: ['Czy jest najnowszy?', () => 'Nie jest starszy niż to, czego wymaga strona lub co pamięta ta przeglądarka.'],
    10: ['A każda z deklaracji?', () => 'Każdą rozpatrzono osobno: zobacz poniżej.'],
  },
  limits: {
    truth: ({ by }) => `Podpis dowodzi, że ${by} to deklaruje i że nikt tego nie zmienił. Nie dowodzi, że to prawda.`,
    page: ({ by }) =>
      `Ta strona narysowała to wszystko i mogłaby pokazać cokolwiek. Upewnij się, zaglądając na ${by}, albo poleceniem poniżej.`,
    domain: ({ by }) =>
      `Strona nie wskazuje klucza głównego, więc uwierzono kluczom znalezionym w ${by}: kto kontroluje tę domenę, mógłby je podmienić.`,
    'not-live': () =>
      'Nie sprawdzono na żywo, czy po podpisaniu dokumentu cofnięto jakiś klucz. Skradziony klucz liczyłby się do końca swojego zestawu kluczy.',
    live: () => 'Cofnięte klucze sprawdzono na żywo przy tej kontroli.',
  },
  quote: (text) => `„${text}”`,
};
