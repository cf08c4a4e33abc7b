/** What a link to the next page of a story says as a whole, folded to lower-case words. */
export const NEXT_WORDS: ReadonlySet<string> = new Set(
  (
    'next|next page|page suivante|suivant|nächste seite|weiter|siguiente|página siguiente|siguiente página|' +
    'próxima|próxima página|następna strona|następna|pagina successiva|volgende pagina|volgende|' +
    '다음|다음 페이지|次へ|次のページ|下一页|الصفحة التالية|التالي|הבא|העמוד הבא'
  ).split('|'),
);

/** "Continue reading on page 2", "Continued on next page", "Page 2", "Weiter auf Seite 2". */
export const CONTINUES = /^(?:continue[sd]?\b.{0,30}\b)?(?:on |to )?(?:next page|page|seite|página|pagina|strona|weiter auf seite)\s*\d{0,3}\s*[»›>→]?$/i;
