/** Holds the place of the stories while they are being read. */
export function ShelfBones() {
  return (
    <div class="shelf-bones" data-part="library-bones" aria-hidden="true">
      {[86, 64, 92, 71, 80, 58].map((width) => (
        <div key={width} class="shelf-bone">
          <span class="bone" style={{ inlineSize: `${String(width)}%`, blockSize: '1.0625rem' }} />
          <span class="bone" style={{ inlineSize: '34%', blockSize: '0.75rem' }} />
        </div>
      ))}
    </div>
  );
}
