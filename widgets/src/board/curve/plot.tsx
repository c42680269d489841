import { useMemo } from "preact/hooks";
import type { Layout } from "../grid/layout.js";
import type { Range } from "../grid/use-window.js";
import { Face } from "../marks/face.js";
import { markerPath, personaColor } from "../marks/marker.js";
import { useBoard, useJourney, useUi } from "../state/board.js";
import { band, pieces } from "./monotone.js";
import { heightOf, plotHeight } from "./scale.js";
import { bandRuns, type Track, tracksOf } from "./track.js";

/** The shared ground of the emotion lane: zones, zero, bands and curves. */
export function Plot({ layout, range }: { readonly layout: Layout; readonly range: Range }) {
  const board = useBoard();
  const height = plotHeight(board.host.kind);
  const hidden = useUi((state) => state.hiddenPersonas);
  const adjusting = useUi((state) => state.adjusting);
  const scores = useJourney((journey) => journey.scores);
  // a reveal shows ratings that were there before
  const rounds = useJourney((journey) => journey.rounds);
  const personas = useJourney((journey) => journey.personas);
  const columns = useMemo(
    () => layout.columns.slice(Math.max(0, range.first - 1), range.last + 2),
    [layout.columns, range.first, range.last],
  );
  const tracks = useMemo(
    () =>
      tracksOf(board.journey, {
        columns,
        rater: board.store.rater,
        height,
        lifted: adjusting,
      }),
    [scores, rounds, personas, columns, height, adjusting, board],
  );
  const seen = tracks.filter(({ persona }) => !hidden.has(persona));
  const width = Math.max(1, layout.total - layout.header);
  return (
    <>
      <svg
        class="jn-plot"
        width={width}
        height={height}
        style={{ left: `${layout.header}px` }}
        viewBox={`${layout.header} 0 ${width} ${height}`}
        aria-hidden="true"
      >
        <rect class="jn-above" x={layout.header} width={width} height={height / 2} />
        <rect class="jn-below" x={layout.header} y={height / 2} width={width} height={height / 2} />
        <line class="jn-zero" x1={layout.header} x2={layout.total} y1={height / 2} y2={height / 2} />
        {seen.map((track) => (
          <Bands key={track.persona} track={track} />
        ))}
        {seen.map((track) => (
          <Curve key={track.persona} track={track} />
        ))}
      </svg>
      <Faces height={height} />
      {tracks.every(({ spots }) => spots.length === 0) && (
        <span class="jn-no-feelings" aria-hidden="true">
          <span>{board.say(board.canEdit ? "board.emotion.none.edit" : "board.emotion.none")}</span>
        </span>
      )}
    </>
  );
}

function Bands({ track }: { readonly track: Track }) {
  const shapes = bandRuns(track.spots).map((run) =>
    band(
      run.map(({ x, spread }) => ({ x, y: spread?.[0] ?? 0 })),
      run.map(({ x, spread }) => ({ x, y: spread?.[1] ?? 0 })),
    ),
  );
  return (
    <>
      {shapes.map((shape) => (
        <path
          key={shape}
          class="jn-band"
          d={shape}
          fill={personaColor(track.index)}
          stroke={personaColor(track.index)}
        />
      ))}
    </>
  );
}

function Curve({ track }: { readonly track: Track }) {
  const color = personaColor(track.index);
  return (
    <>
      {pieces(track.spots).map((piece, i) => {
        const guessed = track.spots[i]?.hypothesis || track.spots[i + 1]?.hypothesis;
        return (
          <path
            key={i}
            class="jn-curve"
            d={piece}
            stroke={color}
            data-hypothesis={guessed ? "" : undefined}
          />
        );
      })}
      {track.spots
        .filter(({ folded }) => folded)
        .map(({ x, y }) => (
          <path
            key={x}
            d={markerPath(track.index)}
            transform={`translate(${x} ${y})`}
            fill="var(--jn-surface)"
            stroke={color}
            stroke-width="1.75"
            stroke-dasharray="2.4 1.8"
          />
        ))}
    </>
  );
}

function Faces({ height }: { readonly height: number }) {
  return (
    <div class="jn-faces" aria-hidden="true">
      {[2, 0, -2].map((value) => (
        <div key={value} style={{ position: "absolute", top: `${heightOf(value, height) - 8}px` }}>
          <Face value={value} size={16} />
        </div>
      ))}
    </div>
  );
}
