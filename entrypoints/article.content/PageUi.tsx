import { TidyBar, type TidyBarProps } from '../../components/TidyBar.tsx';
import { Toast, type ToastMessage } from '../../components/Toast.tsx';

/** What is seen of Greenroom on a page: the bar while the page is tidied, and notices. */
export interface PageUiState {
  bar: TidyBarProps | null;
  notice: ToastMessage | null;
}

export function PageUi({ bar, notice, onCloseNotice, dir }: PageUiState & { onCloseNotice: () => void; dir: 'ltr' | 'rtl' }) {
  return (
    <div class="page-ui" dir={dir}>
      <div class="page-ui-stack">
        <Toast message={notice} onClose={onCloseNotice} />
        {bar && <TidyBar {...bar} />}
      </div>
    </div>
  );
}
