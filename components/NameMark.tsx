/** Greenroom's sign and name: a stage door with the opening of a quotation in it. The same drawing as `assets/icon.svg`. */
export function NameMark() {
  return (
    <span class="mark">
      <svg class="mark-sign" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
        <path class="mark-door" d="M3 31V14a13 13 0 0 1 26 0v17z" />
        <path
          class="mark-words"
          d="M14.6 12.2v2.1c-1.9.5-2.9 1.7-3 3.5h3v6.6H7.4v-6.1c0-3.8 2.5-6 7.2-6.1zm10 0v2.1c-1.9.5-2.9 1.7-3 3.5h3v6.6h-7.2v-6.1c0-3.8 2.5-6 7.2-6.1z"
        />
      </svg>
      Greenroom
    </span>
  );
}
