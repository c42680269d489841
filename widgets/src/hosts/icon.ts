import { LabIcon } from "@jupyterlab/ui-components";

/** Three phases as chevrons over an emotion curve: the map in sixteen pixels. */
const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">
<path fill="#27489C" d="M.6 1.6h4L6.2 4 4.6 6.4h-4L2.2 4z"/>
<path fill="#1E3A8A" d="M5.8 1.6h4L11.4 4 9.8 6.4h-4L7.4 4z"/>
<path fill="#27489C" d="M11 1.6h2.8L15.4 4l-1.6 2.4H11L12.6 4z"/>
<path fill="none" class="jp-icon3" stroke="#616161" stroke-width="1.5" stroke-linecap="round" d="M1 10.5c2.6-2.6 4 4.2 6.4 3.4S10.8 8.4 15 9"/>
<circle cx="7.2" cy="13.9" r="1.7" fill="#CC4C02"/>
</svg>`;

export const journeyIcon = new LabIcon({ name: "journeys-lab:journey", svgstr: drawing });
