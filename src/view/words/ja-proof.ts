/**
 * Japanese, for the proof panel.
 *
 * @module
 */

import type { Explanation, ProofFacts, ProofWords } from './proof-words.js';

const ask = ({ by }: ProofFacts): string =>
  `このページがこれについて述べることを信用しないでください。${by} に直接お問い合わせください。`;
const fix = 'このページの運営者が直せます。';
const later = 'しばらくしてからもう一度確認してください。';
const renew = ({ by }: ProofFacts): string => `最新のものを ${by} に求めてください。`;

const broken =
  (finding: string): Explanation =>
  (facts) => [finding, ask(facts)];

/** The words of the proof panel in Japanese. */
export const words: ProofWords = {
  labels: {
    title: 'トラストマニフェスト：',
    nobody: '指定なし',
    close: '閉じる',
    claim: 'この申告',
    claims: 'このマニフェストの申告',
    others: 'このマニフェストのほかの申告',
    details: '詳細',
    checks: '確認した内容',
    keys: '鍵の持ち主',
    document: '文書',
    limits: 'これが証明しないこと',
    elsewhere: '別の場所で確認する',
    raw: '受け取ったままの文書',
    found: 'マニフェスト内',
    asked: 'このページの指定',
    same: '一致',
    other: '不使用',
    none: 'なし',
    failed: 'ここで失敗しました。',
    open: 'ここまで進みませんでした。',
    state: '状態',
    checked: '確認日時',
    source: '読み込み元',
    inline: 'このページの中',
    memory: 'このブラウザーが記憶していた、より新しい版を使いました。',
    name: '自称',
    version: '版',
    leastVersion: 'このページが受け入れる最低の版',
    keysetVersion: '鍵セットの版',
    leastKeysetVersion: 'このページが受け入れる鍵セットの最低の版',
    issued: '発行',
    expires: '期限',
    current: '最新とみなされる期限',
    digest: '署名された内容の SHA-256',
    rootKey: 'ルート鍵',
    manifestKey: 'マニフェスト鍵',
    attestorKey: '証明者の鍵',
    pageRoots: 'このページが指定',
    domainRoots: '対象者自身のドメインで取得',
    detail: '検出した内容',
    id: '識別子',
    kind: '種類',
    scope: '適用範囲',
    body: '認証機関',
    auditor: '監査人',
    number: '認証書番号',
    validFrom: '有効期間の開始',
    validUntil: '有効期限',
    statement: 'ベンダー自身の言葉',
    attestor: '証明した第三者',
    alsoSigned: 'ほかの名義の証明（このページでは数えません）',
    command: '信頼できるコンピューターで次を実行してください',
    commandInline: '文書をダウンロードし、信頼できるコンピューターで次を実行してください',
    copy: 'コマンドをコピー',
    copyDocument: '文書をコピー',
    copied: 'コピーしました。',
    notCopied: 'このページではコピーできません。',
    download: '文書をダウンロード',
    again: 'もう一度確認',
    visit: 'サイトを開く：',
    holder: '保有者',
    level: 'レベル',
    edition: '規格の版',
    publisher: '発行者',
    note: '備考',
    criteria: '基準',
    exclusions: '対象外',
    products: '製品',
    places: '場所',
    accredited: '認定機関',
    audited: '監査日',
    nextAudit: '次回の監査',
    surveillance: 'サーベイランス審査',
    period: '対象期間',
    bridge: 'ブリッジレターの対象期限',
    target: '目標時期',
    stage: '段階',
    dependsOn: '前提',
    register: '公開登録簿',
    evidence: '証拠',
    history: '履歴',
    legal: '法的な注記',
    how: '確認の方法',
    report: '誤りの報告先：',
    link: 'この表示を開くリンク',
    copyLink: 'リンクをコピー',
  },
  states: {
    pending: () => '確認が終わっていません。',
    verified: ({ by, until }) => `${by} が署名し、その後の変更はなく、${until}まで最新です。`,
    stale: ({ by, until }) =>
      `${by} が署名し、その後の変更はありませんが、更新されていません。最新だったのは${until}までです。`,
    expired: ({ by, until }) =>
      `かつて ${by} が署名しましたが、期限を大きく過ぎています。最新だったのは${until}までです。`,
    unverified: () => '確認できなかったため、内容は表示しません。',
    unreachable: () => '確認する文書がないため、何も表示しません。',
    invalid: () => '確認に失敗したため、文書の内容は表示しません。',
  },
  reasons: {
    'insecure-context': () => [
      'このページは https で読み込まれていないため、署名を確認する暗号機能をブラウザーが提供しません。',
      'アドレスを https:// にしてページを開いてください。',
    ],
    incomplete: () => [
      '確認のためのコードの一部を読み込めないか実行できず、何も確認できませんでした。',
      'ページを再読み込みするか、下のコマンドで確認してください。',
    ],
    network: () => [
      '文書を読み込めませんでした。接続がない、要求が拒否された、転送された、または他のページからの読み取りをサーバーが許可していません。',
      later,
    ],
    http: ({ status }) => [`サーバーは文書（200）ではなく、ステータス ${status} を返しました。`, later],
    'no-subject': () => ['このページは、誰についてのマニフェストかを指定していません。', fix],
    'bad-root': () => [
      'このページが指定するルート鍵の形式が正しくありません。43 文字のフィンガープリントを空白で区切る必要があります。',
      fix,
    ],
    'no-anchor': ({ by }) => [`このページはルート鍵を指定しておらず、${by} 自身の鍵も取得できませんでした。`, later],
    clock: () => [
      'この端末の時計では、発行日時が未来になっています。',
      'この端末の時計を合わせてください。時計が正しければ、文書の日付が誤っています。',
    ],
    'newer-format': () => ['このページの trust-elements では読めない、より新しい形式です。', fix],
    'unsupported-algorithm': () => [
      'このブラウザーは、この文書の署名方式を確認できません。',
      'ブラウザーを更新するか、下のコマンドで確認してください。',
    ],
    'too-large': broken('マニフェストの上限（1,048,576 バイト）を超えています。'),
    utf8: broken('UTF-8 のテキストではありません。'),
    depth: broken('マニフェストの上限（16 段）より深い入れ子があります。'),
    json: broken('JSON ではありません。文書の代わりにエラーページが返された場合によく起こります。'),
    'non-strict': broken('同じ名前が二度現れるなど、プログラムによって読み方が分かれます。'),
    profile: broken('小数や予約された名前など、マニフェストに許されないものが含まれています。'),
    type: broken('トラストマニフェストと名乗っていません。'),
    header: broken('冒頭の項目（対象者、版、日付）が欠けているか、誤っています。'),
    'subject-mismatch': (facts) => [
      `このページが指定する ${facts.by} ではない、別の対象者についての文書です。`,
      ask(facts),
    ],
    keyset: broken('中の鍵セットの形式が正しくありません。'),
    'no-pinned-root': broken('指定されたルート鍵がその鍵を裏付けていないか、ルート鍵が失効しています。'),
    'keyset-signature': broken('その鍵は、指定されたルート鍵で署名されていません。'),
    signature: broken('署名が一致しません。署名後に変更されたか、別の鍵で署名されています。'),
    equivocation: broken('同じ版で内容の異なる文書が二つあります。一方はベンダーのものではありません。'),
    rollback: broken('以前に受け入れた版、またはこのページが求める版より古いものです。'),
    'expired-recently': (facts) => ['最近期限が切れました。内容は、その時点での署名者の申告です。', renew(facts)],
    document: (facts) => ['期限切れから 30 日を超えたため、内容は一切数えません。', renew(facts)],
    section: ({ by }) => [
      '文書は署名されていますが、認証の一覧の形式が正しくありません。',
      `${by} が署名し直せば直ります。`,
    ],
    attestation: broken('このページが信頼する第三者が申告を証明したとされていますが、その署名が一致しません。'),
    'attestor-expired': () => ['第三者の証明は終了したため、ベンダー自身の署名だけを数えます。', ''],
    'attestor-unknown': () => [
      '第三者名義の証明が付いていますが、このページはその第三者を信頼先に指定していないため、証明は確認していません。',
      '',
    ],
  },
  steps: {
    0: ['ここで確認できますか', () => '暗号機能があり、ページが対象者を指定しています。'],
    1: ['一通りにしか読めない一つの文書ですか', () => '厳密な JSON で、上限内です。'],
    2: ['トラストマニフェストですか', () => '種類と冒頭の項目は正常です。'],
    3: ['正しい対象者についてのものですか', ({ by }) => `ページの求めどおり、${by} についてのものです。`],
    4: ['鍵について誰を信じますか', () => '出発点となるルート鍵があります。'],
    5: ['その対象者の鍵がありますか', () => '鍵セットは正常で、そのルート鍵を含みます。'],
    6: ['その鍵は裏付けられていますか', () => 'ルート鍵が鍵セットに署名しており、古いものではありません。'],
    7: ['誰が文書に署名しましたか', ({ by }) => `${by} の鍵が署名し、その後一文字も変わっていません。`],
    8: ['最新ですか', ({ until }) => `${until}まで最新です。`],
    9: ['一番新しい版ですか', () => 'ページが求める版、またはこのブラウザーが記憶する版より古くありません。'],
    10: ['それぞれの申告はどうですか', () => '一つずつ確認しました。下をご覧ください。'],
  },
  limits: {
    truth: ({ by }) =>
      `署名が証明するのは、${by} がこれを述べ、誰も変更していないことです。真実であることは証明しません。`,
    page: ({ by }) =>
      `これらはすべてこのページが描いたもので、何でも表示できます。${by} 自身のサイトか、下のコマンドで確かめてください。`,
    domain: ({ by }) =>
      `ページがルート鍵を指定していないため、${by} で見つかった鍵を信じました。そのドメインを管理する者は鍵を差し替えられます。`,
    'not-live': () =>
      '署名後に鍵が失効したかどうかは、その場で確認していません。盗まれた鍵は、鍵セットの期限まで有効とみなされます。',
    live: () => '失効した鍵は、この確認の際にその場で調べました。',
  },
  criteria: {
    security: 'セキュリティ',
    availability: '可用性',
    confidentiality: '機密保持',
    'processing-integrity': '処理のインテグリティ',
    privacy: 'プライバシー',
  },
  notOwn: ({ by, holder }) =>
    holder ? `保有者は ${holder} であり、${by} ではありません。` : `保有者は ${by} ではありません。`,
  orLater: (year) => `${year}年以降`,
  quote: (text) => `「${text}」`,
};
