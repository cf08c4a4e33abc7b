export interface TransferFileProps {
  label: string;
  /** Endings that the browser's dialog offers first. */
  accept: string;
  disabled: boolean;
  onFile: (file: File) => void;
}

/** A button that lets the reader choose a file. The browser's own control is there for the keyboard and screen readers too. */
export function TransferFile({ label, accept, disabled, onFile }: TransferFileProps) {
  return (
    <label class="button file-button" aria-disabled={disabled}>
      {label}
      <input
        class="file-field"
        type="file"
        accept={accept}
        disabled={disabled}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) onFile(file);
          // The same file chosen again must be a choice too.
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}
